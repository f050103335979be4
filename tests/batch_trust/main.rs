//! The batch can be trusted: whatever happens to a run or to its folder, every letter in it is whole, nothing of
//! anybody else's is lost, and the next run completes it. The program itself is run, on folders that are disturbed.

// Signals, inodes and permissions as these tests need them are those of Unix.
#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod changes;
mod failures;
#[cfg(feature = "preview")]
mod forms;
mod full_disk;
mod interrupted;
mod killed;
mod lock;
mod obstacles;
mod same_bytes;
mod signals;
