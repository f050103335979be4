//! The processes of a cluster. They end with the test, however it ends.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long the processes may take to begin.
const TO_BEGIN: Duration = Duration::from_secs(60);

/// How often a process is started that ends before it listens.
const ATTEMPTS: usize = 5;

/// Variables of the environment.
pub(crate) type Environment = Vec<(&'static str, String)>;

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
    /// Starts a process that listens at the first of some ports. Somebody else may take a port before the process does;
    /// then it gets others.
    fn start<const PORTS: usize>(
        arguments: impl Fn([u16; PORTS]) -> Vec<String>,
        environment: &Environment,
    ) -> (Self, u16) {
        for _ in 0..ATTEMPTS {
            let ports = free_ports::<PORTS>();
            let folder = tempfile::tempdir().unwrap();
            let process = Command::new(env!("CARGO_BIN_EXE_cluster-node"))
                .args(arguments(ports))
                .envs(environment.iter().cloned())
                .current_dir(folder.path())
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            let mut node = Self { process, _folder: folder };
            if node.listens(ports[0]) {
                return (node, ports[0]);
            }
        }
        panic!("no process listens after {ATTEMPTS} attempts");
    }

    /// Waits until it listens at a port; false if it has ended before.
    fn listens(&mut self, port: u16) -> bool {
        let started = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            assert!(started.elapsed() < TO_BEGIN, "the process does not listen");
            thread::sleep(Duration::from_millis(50));
        }
        self.process.try_wait().unwrap().is_none()
    }
}

impl Cluster {
    /// Starts so many executors.
    pub(crate) fn start(executors: usize) -> Self {
        Self::start_in(&Environment::new(), &vec![Environment::new(); executors])
    }

    /// Starts a scheduler and executors with two cores each, all with variables of the environment of their own.
    pub(crate) fn start_in(scheduler: &Environment, executors: &[Environment]) -> Self {
        let machine = MACHINE.lock().unwrap_or_else(PoisonError::into_inner);
        let (scheduler, port) =
            Node::start(|[port]| vec!["scheduler".to_owned(), port.to_string()], scheduler);
        let arguments = |[results, tasks]: [u16; 2]| {
            let ports = [port, results, tasks].map(|port| port.to_string());
            [&["executor".to_owned()][..], &ports, &[".".to_owned(), "2".to_owned()]].concat()
        };
        let executors = executors.iter().map(|environment| Node::start(arguments, environment).0).collect();
        Self { port, scheduler, executors, _machine: machine }
    }

    /// The address of the scheduler.
    pub(crate) fn address(&self) -> String {
        format!("df://127.0.0.1:{}", self.port)
    }

    /// Ends the last executor, as if its machine lost its power.
    pub(crate) fn kill_executor(&mut self) {
        drop(self.executors.pop().unwrap());
    }

    /// Ends the scheduler.
    pub(crate) fn kill_scheduler(&mut self) {
        let _ = self.scheduler.process.kill();
        let _ = self.scheduler.process.wait();
    }
}

/// Ports that nobody listens at.
pub(crate) fn free_ports<const MANY: usize>() -> [u16; MANY] {
    // All are held until the last is found.
    let listeners = [(); MANY].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap().port())
}
