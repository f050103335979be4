//! Disturbing a run.

use std::fs;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

/// How long a run may take to come to some point before the test gives up.
const PATIENCE: Duration = Duration::from_mins(1);

/// Sends a signal such as `STOP` or `INT`.
pub(crate) fn send(signal: &str, run: &Child) {
    let line = format!("kill -{signal} {}", run.id());
    assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success(), "{line}");
}

/// Holds a run up, and waits until it stands still.
pub(crate) fn hold_up(run: &Child) {
    send("STOP", run);
    let stands_still = |task: fs::DirEntry| {
        let stat = fs::read_to_string(task.path().join("stat")).unwrap_or_default();
        stat.rsplit_once(") ").is_none_or(|(_, state)| state.starts_with('T'))
    };
    // Where the system has no such list, stopping takes no longer than a moment.
    thread::sleep(Duration::from_millis(20));
    until("the run is held up", || match fs::read_dir(format!("/proc/{}/task", run.id())) {
        Ok(mut tasks) => tasks.all(|task| stands_still(task.unwrap())),
        Err(_) => true,
    });
}

/// Waits until something is so.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}: not yet");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Moments that look like chance and are the same in every run (`SplitMix64`).
pub(crate) struct Moments(pub(crate) u64);

impl Moments {
    /// The next moment within a duration.
    #[allow(clippy::cast_precision_loss, reason = "it is chance")]
    pub(crate) fn next(&mut self, within: Duration) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        within.mul_f64((mixed ^ (mixed >> 31)) as f64 / u64::MAX as f64)
    }
}
