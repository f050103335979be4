//! A scheduler or an executor as a process, set up as the project's own programs are: `ballista-scheduler` and
//! `ballista-executor`, without their logs. It ends when its input does, so that it never outlives who started it.
//!
//! ```text
//! cluster-node scheduler PORT
//! cluster-node executor SCHEDULER-PORT PORT PORT-FOR-TASKS FOLDER CORES
//! ```

use std::error::Error;
use std::io::Read;
use std::sync::Arc;

use ballista_core::object_store::{
    runtime_env_with_s3_support, session_config_with_s3_support, session_state_with_s3_support,
};
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;

const HOST: &str = "127.0.0.1";

/// The plans are trees, walked from top to bottom.
const STACK: usize = 32 << 20;

/// How soon a lost executor is noticed, in seconds. Usually it is three minutes.
const NOTICED_AFTER: u64 = 5;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    std::thread::spawn(|| {
        // The end of the input, or an input that is gone: nobody is there any more.
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let threads =
        tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build()?;
    match words[..] {
        ["scheduler", port] => {
            let port = port.parse()?;
            threads.block_on(threads.spawn(schedule(port)))?
        }
        ["executor", scheduler, port, tasks, folder, cores] => {
            let config = ExecutorProcessConfig {
                bind_host: HOST.to_owned(),
                external_host: Some(HOST.to_owned()),
                port: port.parse()?,
                grpc_port: tasks.parse()?,
                scheduler_host: HOST.to_owned(),
                scheduler_port: scheduler.parse()?,
                scheduler_connect_timeout_seconds: 60,
                vcores: cores.parse()?,
                work_dir: Some(folder.to_owned()),
                executor_heartbeat_interval_seconds: 1,
                override_config_producer: Some(Arc::new(session_config_with_s3_support)),
                override_runtime_producer: Some(Arc::new(runtime_env_with_s3_support)),
                ..ExecutorProcessConfig::default()
            };
            let work = async move { start_executor_process(Arc::new(config)).await };
            Ok(threads.block_on(threads.spawn(work))??)
        }
        _ => Err("scheduler PORT, or executor SCHEDULER-PORT PORT PORT-FOR-TASKS FOLDER CORES".into()),
    }
}

async fn schedule(port: u16) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = SchedulerConfig {
        bind_host: HOST.to_owned(),
        external_host: HOST.to_owned(),
        bind_port: port,
        executor_timeout_seconds: NOTICED_AFTER,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: NOTICED_AFTER,
        ..SchedulerConfig::default()
    };
    let config = config
        .with_override_config_producer(Arc::new(session_config_with_s3_support))
        .with_override_session_builder(Arc::new(session_state_with_s3_support));
    let cluster = BallistaCluster::new_from_config(&config).await?;
    start_server(cluster, format!("{HOST}:{port}").parse()?, Arc::new(config)).await?;
    Ok(())
}
