//! Makes Vietnamese administrative letters (công văn) that are ready for signature under Nghị định 30/2020/NĐ-CP.
//!
//! ```text
//! letter.toml ──► letter_file ──┐
//! template/ ────► template ─────┤
//!                               ├──► letter::compose ──► Letter ──┬──► docx::write ──► .docx
//! counts.csv ───► data ─► scans ┤                                 ├──► preview ──────► .pdf .png .svg
//!                               │                                 └──► text form ────► .txt
//! unit lists ───► gazetteer ────┘
//! ```
//!
//! The program `congvan` is a thin edge around this library: see [`cli`]. The library is for programs that hold
//! their files elsewhere, or make letters many at a time.
//!
//! # From CSV to the bytes of a DOCX
//!
//! ```
//! use std::path::Path;
//!
//! use congvan::diagnostic::Report;
//! use congvan::environment::Memory;
//! use congvan::letter::compose::compose_file;
//!
//! let letter_file = r#"
//! template = "qr-scan-reminder"
//! addressees = ["UBND các huyện, thành phố, thị xã"]
//!
//! [agency]
//! parent = "UBND tỉnh Thái Nguyên"
//! name = "Sở Thông tin và Truyền thông"
//! place = "Thái Nguyên"
//! symbol = ["STTTT", "TTCNTTTT"]
//!
//! [document]
//! date = "2021-11"
//! subject = "đôn đốc thực hiện quét mã QR"
//!
//! [period]
//! from = 2021-10-25
//! to = 2021-10-31
//!
//! [counts]
//! file = "counts.csv"
//!
//! [fields]
//! locations = 32824
//! locations_until = 2021-10-30
//!
//! [signer]
//! authority = "KT."
//! head = "Giám đốc"
//! title = "Phó Giám đốc"
//! name = "Họ và Tên"
//! "#;
//! let counts = "Huyện;Xã;Số lượt quét\n\
//!               Huyện Đại Từ;Xã Tân Thái;213\n\
//!               Huyện Định Hóa;Xã Diềm Mặc;3\n";
//!
//! let today = chrono::NaiveDate::from_ymd_opt(2021, 11, 1).unwrap();
//! let files = Memory::new(today).with("letter.toml", letter_file).with("counts.csv", counts);
//!
//! let mut report = Report::new();
//! let letter = compose_file(Path::new("letter.toml"), None, &files, &mut report).unwrap();
//! let docx = congvan::docx::write::write(&letter)?;
//!
//! assert!(docx.starts_with(b"PK"));
//! // The name was written with D for Đ: mended inside its district, and told.
//! assert_eq!(letter.appendices[1].table.groups[0].rows[0][2], "Xã Điềm Mặc");
//! assert!(report.iter().any(|diagnostic| diagnostic.code == "commune-corrected"));
//! # Ok::<(), std::io::Error>(())
//! ```

pub mod archive;
pub mod batch;
pub mod check;
pub mod cli;
pub mod data;
pub mod diagnostic;
pub mod digest;
pub mod docx;
pub mod environment;
pub mod forms;
pub mod gazetteer;
pub mod layout;
pub mod letter;
pub mod letter_file;
#[cfg(feature = "preview")]
pub mod live;
pub mod measure;
pub mod nearest;
pub mod ordered;
#[cfg(feature = "preview")]
pub mod preview;
pub mod scans;
pub mod standard;
pub mod template;
pub mod toml_reader;
pub mod vietnamese;
#[cfg(feature = "preview")]
pub mod web;
