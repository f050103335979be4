//! The congvan program.
fn main() {}
