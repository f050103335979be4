//! A test in a process of its own, and the most memory that it has taken.

use std::env;
use std::fs;
use std::process::Command;

/// Names the test that runs in this process alone.
const ALONE: &str = "CONGVAN_HOSTILE_ALONE";
/// Stands before the peak in what such a process prints.
const PEAK: &str = "peak in kB: ";

/// Runs a test of this name in a process of its own, which may take so many MB; where the system does not tell how many
/// it took, only its outcome counts.
#[expect(clippy::print_stdout, reason = "one process tells the other, and who reads the log")]
pub(crate) fn in_own_process(name: &str, most: u64, test: impl FnOnce()) {
    if env::var(ALONE).is_ok_and(|alone| alone == name) {
        test();
        if let Some(peak) = peak() {
            println!("\n{PEAK}{peak}");
        }
        return;
    }
    let mut alone = Command::new(env::current_exe().unwrap());
    let output = alone.args([name, "--exact", "--nocapture"]).env(ALONE, name).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let peak = said.lines().find_map(|line| line.strip_prefix(PEAK)?.parse::<u64>().ok());
    assert!(peak.is_some() || !cfg!(target_os = "linux"), "no peak in {said}");
    if let Some(peak) = peak {
        println!("{name}: {} MB", peak >> 10);
        assert!(peak >> 10 <= most, "{} MB instead of {most}", peak >> 10);
    }
}

/// The most memory that the process had at one time, in kB (proc(5), `VmHWM`).
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
