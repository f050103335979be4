//! The processes of a cluster. They end with the test, however it ends.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long the processes may take to begin.
const TO_BEGIN: Duration = Duration::from_secs(60);

/// One cluster at a time.
static MACHINE: Mutex<()> = Mutex::new(());

/// A scheduler and its executors.
pub(crate) struct Cluster {
    port: u16,
    scheduler: Node,
    executors: Vec<Node>,
    _machine: MutexGuard<'static, ()>,
}

/// A process. Its input is held open: when this program is gone, so is the process.
struct Node {
    process: Child,
    _folder: TempDir,
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Node {
    fn start(arguments: &[String], environment: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let process = Command::new(env!("CARGO_BIN_EXE_cluster-node"))
            .args(arguments)
            .envs(environment.iter().copied())
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Self { process, _folder: folder }
    }

    /// Waits until somebody listens at a port.
    fn wait_for(&mut self, port: u16) {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = self.process.try_wait().unwrap();
            assert!(
                ended.is_none() && started.elapsed() < TO_BEGIN,
                "the process does not listen: {ended:?}"
            );
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Cluster {
    /// Starts so many executors, with two cores each.
    pub(crate) fn start(executors: usize) -> Self {
        Self::start_in(executors, &[])
    }

    /// Starts them with variables of the environment.
    pub(crate) fn start_in(executors: usize, environment: &[(&str, &str)]) -> Self {
        let machine = MACHINE.lock().unwrap_or_else(PoisonError::into_inner);
        let port = free_port();
        let mut scheduler = Node::start(&["scheduler".to_owned(), port.to_string()], environment);
        scheduler.wait_for(port);
        let executor = |_| {
            let (results, tasks) = (free_port(), free_port());
            let ports = [port, results, tasks].map(|port| port.to_string());
            let arguments =
                [&["executor".to_owned()][..], &ports, &[".".to_owned(), "2".to_owned()]].concat();
            let mut executor = Node::start(&arguments, environment);
            executor.wait_for(results);
            executor
        };
        let executors = (0..executors).map(executor).collect();
        Self { port, scheduler, executors, _machine: machine }
    }

    /// The address of the scheduler.
    pub(crate) fn address(&self) -> String {
        format!("df://127.0.0.1:{}", self.port)
    }

    /// Ends an executor, as if its machine lost its power.
    pub(crate) fn kill_executor(&mut self) {
        drop(self.executors.pop().unwrap());
    }

    /// Ends the scheduler.
    pub(crate) fn kill_scheduler(&mut self) {
        let _ = self.scheduler.process.kill();
        let _ = self.scheduler.process.wait();
    }
}

/// A port that nobody listens at.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
