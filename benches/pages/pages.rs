//! Sets letters and writes their PDFs: see run.sh beside this file.
//!
//! usage: pages appendix ROWS
//!        pages hundred LETTER-FILE THREADS FOLDER

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

#[path = "../common/mod.rs"]
mod common;

use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use congvan::diagnostic::Report;
use congvan::environment::Machine;
use congvan::letter::compose::compose_file;
use congvan::ordered::Ordered;
use congvan::preview::{Fonts, Pages, PdfStandard, forget_earlier};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["appendix", rows, ..] => appendix(rows.parse().expect("a number of rows")),
        ["hundred", letter, threads, folder, ..] => {
            hundred(Path::new(letter), threads.parse().expect("a number of threads"), Path::new(folder));
        }
        // `cargo bench` itself says nothing of what to set.
        _ => (),
    }
}

/// A letter with a long appendix.
fn appendix(rows: usize) {
    let letter = common::with_rows(rows);
    let fonts = fonts();
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

/// A letter a hundred times, each time from its letter file to its PDF. It is the same letter, so all that Typst remembers
/// of it is forgotten in between: otherwise only the first would be set.
fn hundred(letter: &Path, jobs: NonZeroUsize, folder: &Path) {
    const LETTERS: usize = 100;
    let fonts = fonts();
    let make = |number: usize| {
        let letter =
            compose_file(letter, None, &Machine, &mut Report::new()).expect("a letter without errors");
        let pages = Pages::of(&letter, &fonts).expect("a letter can be set");
        let pdf = pages.pdf(PdfStandard::default()).expect("pages can be written");
        fs::write(folder.join(format!("{number:03}.pdf")), pdf).expect("a folder that can be written to");
        forget_earlier(0);
    };
    Ordered { jobs, count: LETTERS }.run(make, || false, |()| ());
}

fn fonts() -> Fonts {
    Fonts::of(&Machine).expect("a font that is as wide as Times New Roman")
}
