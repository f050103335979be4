//! Sets a letter with a long appendix and writes its PDF: see run.sh beside this file.
//!
//! usage: pages ROWS

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

#[path = "../common/mod.rs"]
mod common;

use std::time::Instant;

use congvan::environment::Machine;
use congvan::preview::{Fonts, Pages, PdfStandard};

fn main() {
    // `cargo bench` itself names no number of rows.
    let Some(rows) = std::env::args().find_map(|argument| argument.parse().ok()) else { return };
    let letter = common::with_rows(rows);
    let fonts = Fonts::of(&Machine).expect("a font that is as wide as Times New Roman");
    let begun = Instant::now();
    let pages = Pages::of(&letter, &fonts).expect("a letter can be set");
    let set = begun.elapsed();
    let pdf = pages.pdf(PdfStandard::default()).expect("pages can be written");
    println!(
        "{rows} rows: {} pages set in {:.2} s, PDF of {} KB after {:.2} s",
        pages.count(),
        set.as_secs_f64(),
        pdf.len() / 1000,
        begun.elapsed().as_secs_f64()
    );
}
