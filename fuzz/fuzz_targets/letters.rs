//! Letter files: whatever is in one, the same is told of it every time.

#![no_main]

use congvan::diagnostic::Report;
use congvan::letter_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(source) = std::str::from_utf8(data) else { return };
    let told = || {
        let mut report = Report::new();
        let _ = letter_file::parse("letter.toml", source, &mut report);
        report.iter().map(|told| format!("{told:?}")).collect::<Vec<_>>()
    };
    assert_eq!(told(), told());
});
