//! The congvan program: hands the arguments to the library and tells the system how the run ended.

use std::io::{self, IsTerminal};
use std::process::{self, ExitCode};
use std::{panic, thread};

use congvan::cli::{self, Console, Invocation, Screen};
use congvan::data::READER_THREAD;
use congvan::environment::Machine;
use congvan::scans::events::PARQUET_THREAD;

/// What a program ends with that was stopped by Ctrl-C.
const STOPPED: i32 = 130;

fn main() -> ExitCode {
    keep_quiet_about_files_of_strangers();
    // Without a handler Ctrl-C ends the program at once, which harms no file.
    let _ = ctrlc::set_handler(|| {
        if !Machine::interrupt() {
            end();
        }
    });
    let invocation = Invocation {
        arguments: std::env::args_os().collect(),
        language_variable: std::env::var_os("CONGVAN_LANG"),
    };
    let messages = &mut io::stderr();
    let screen = if messages.is_terminal() { Screen::Terminal } else { Screen::Pipe };
    let mut console = Console { results: &mut io::stdout(), messages, screen };
    cli::run(invocation, &Machine, &mut console).into()
}

/// A reader of workbooks or of Parquet files that panics is told as a file that cannot be read, and nothing else.
fn keep_quiet_about_files_of_strangers() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !matches!(thread::current().name(), Some(READER_THREAD | PARQUET_THREAD)) {
            usual(panic);
        }
    }));
}

#[expect(clippy::exit, reason = "nobody is left who could return")]
fn end() -> ! {
    process::exit(STOPPED)
}
