//! Counting in a process of its own, with an environment of its own: that of a program is that of all its threads.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::PATIENCE;
use super::runs::count;

/// A process that counts. It ends with the test, however it ends.
pub(crate) struct Counting {
    process: Child,
    started: Instant,
}

impl Drop for Counting {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Counting {
    /// Begins to count the events of a letter on a cluster.
    pub(crate) fn start(letter: &Path, cluster: &str, environment: &[(&'static str, String)]) -> Self {
        let process = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", "elsewhere::count_in_a_process_of_its_own"])
            .envs(environment.iter().cloned())
            .env(LETTER, letter)
            .env(CLUSTER, cluster)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        Self { process, started: Instant::now() }
    }

    /// Whether it has not ended.
    pub(crate) fn goes_on(&mut self) -> bool {
        self.process.try_wait().unwrap().is_none()
    }

    /// What it printed, when it has ended, and how long it took: the counts, or what was told. It ends soon.
    pub(crate) fn wait(mut self) -> (String, Duration) {
        while self.goes_on() {
            assert!(self.started.elapsed() < PATIENCE, "it counts for too long");
            thread::sleep(Duration::from_millis(50));
        }
        let time = self.started.elapsed();
        let mut printed = String::new();
        self.process.stdout.take().unwrap().read_to_string(&mut printed).unwrap();
        assert!(self.process.wait().unwrap().success(), "{printed}");
        (printed, time)
    }
}

const LETTER: &str = "CONGVAN_COUNTED_LETTER";
const CLUSTER: &str = "CONGVAN_COUNTED_AT";

#[test]
#[ignore = "what the process of a Counting does"]
fn count_in_a_process_of_its_own() {
    let variable = |name: &str| std::env::var(name).unwrap();
    println!("{:?}", count(Path::new(&variable(LETTER)), &["--cluster", &variable(CLUSTER)]));
}

/// Something that has happened.
#[derive(Default)]
pub(crate) struct Signal {
    is_given: Mutex<bool>,
    given: Condvar,
}

impl Signal {
    pub(crate) fn give(&self) {
        *self.is_given.lock().unwrap() = true;
        self.given.notify_all();
    }

    /// Waits for it; false if it does not happen.
    pub(crate) fn wait(&self) -> bool {
        let is_given = self.is_given.lock().unwrap();
        *self.given.wait_timeout_while(is_given, PATIENCE, |is_given| !*is_given).unwrap().0
    }
}
