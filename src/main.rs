//! The congvan program: hands the arguments to the library and tells the system how the run ended.

use std::io;
use std::process::ExitCode;

use congvan::cli::{self, Console, Invocation};
use congvan::environment::Machine;

fn main() -> ExitCode {
    let invocation = Invocation {
        arguments: std::env::args_os().collect(),
        language_variable: std::env::var_os("CONGVAN_LANG"),
    };
    let mut console = Console { results: &mut io::stdout(), messages: &mut io::stderr() };
    cli::run(invocation, &Machine, &mut console).into()
}
