//! Work on several threads whose results are taken in order, so that a run is the same with any number of threads.
//!
//! No thread runs further ahead of the taking than a few results for each thread: memory does not grow with the work.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Does two things at the same time, the first of them on a thread of its own.
pub fn at_once<A: Send, B>(aside: impl FnOnce() -> A + Send, here: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let aside = scope.spawn(aside);
        let here = here();
        (aside.join().unwrap_or_else(|panic| resume_unwind(panic)), here)
    })
}

/// How many results of each thread may wait for their turn.
const AHEAD: usize = 4;

/// So many pieces of work on so many threads.
#[derive(Clone, Copy, Debug)]
pub struct Ordered {
    /// How many threads.
    pub jobs: NonZeroUsize,
    /// How many pieces of work.
    pub count: usize,
}

struct State<T> {
    /// The next piece that no thread has begun.
    next: usize,
    /// How many results have been taken.
    taken: usize,
    done: BTreeMap<usize, T>,
    workers: usize,
}

struct Desk<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

impl<T> Desk<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State<T>>) -> MutexGuard<'s, State<T>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }
}

/// Signs a thread off, also one that panics: the taker must not wait for it.
struct Shift<'d, T>(&'d Desk<T>);

impl<T> Drop for Shift<'_, T> {
    fn drop(&mut self) {
        self.0.state().workers -= 1;
        self.0.changed.notify_all();
    }
}

impl Ordered {
    /// Does each piece of work, by its number from 0, and takes the results in order on the calling thread. Once
    /// `is_over` says so no new piece is begun, and what is begun is finished and taken. Gives how many were taken:
    /// the first so many.
    pub fn run<T: Send>(
        self,
        work: impl Fn(usize) -> T + Sync,
        is_over: impl Fn() -> bool + Sync,
        mut take: impl FnMut(T),
    ) -> usize {
        let jobs = self.jobs.get().min(self.count);
        let state = State { next: 0, taken: 0, done: BTreeMap::new(), workers: jobs };
        let desk = Desk { state: Mutex::new(state), changed: Condvar::new() };
        thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| {
                    let _shift = Shift(&desk);
                    while let Some(index) = self.next(&desk, &is_over) {
                        let result = work(index);
                        desk.state().done.insert(index, result);
                        desk.changed.notify_all();
                    }
                });
            }
            let mut state = desk.state();
            loop {
                let taken = state.taken;
                if let Some(result) = state.done.remove(&taken) {
                    drop(state);
                    take(result);
                    state = desk.state();
                    state.taken += 1;
                    desk.changed.notify_all();
                } else if state.workers == 0 {
                    break taken;
                } else {
                    state = desk.wait(state);
                }
            }
        })
    }

    /// The next piece of work, once there is room for its result.
    fn next<T>(self, desk: &Desk<T>, is_over: impl Fn() -> bool) -> Option<usize> {
        let mut state = desk.state();
        while state.next < self.count && state.next >= state.taken + AHEAD * self.jobs.get() && !is_over() {
            state = desk.wait(state);
        }
        if state.next >= self.count || is_over() {
            return None;
        }
        state.next += 1;
        Some(state.next - 1)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn ordered(jobs: usize, count: usize) -> Ordered {
        Ordered { jobs: NonZeroUsize::new(jobs).unwrap(), count }
    }

    #[test]
    fn results_come_in_order_whatever_the_number_of_threads() {
        for jobs in [1, 2, 7, 64] {
            let mut taken = Vec::new();
            // The later pieces are the quicker ones.
            let slow = |index: usize| {
                thread::sleep(std::time::Duration::from_micros((50 - index as u64) * 20));
                index
            };
            let done = ordered(jobs, 50).run(slow, || false, |index| taken.push(index));
            assert_eq!((done, taken), (50, (0..50).collect::<Vec<_>>()));
        }
        assert_eq!(ordered(3, 0).run(|index| index, || false, |_| ()), 0);
    }

    #[test]
    fn no_thread_runs_far_ahead_of_the_taking() {
        let begun = AtomicUsize::new(0);
        let mut taken = 0;
        ordered(2, 200).run(
            |_| begun.fetch_add(1, Ordering::SeqCst),
            || false,
            |_| {
                taken += 1;
                thread::sleep(std::time::Duration::from_micros(200));
                assert!(begun.load(Ordering::SeqCst) <= taken + AHEAD * 2);
            },
        );
    }

    #[test]
    fn once_it_is_over_what_is_begun_is_finished_and_taken() {
        let begun = AtomicUsize::new(0);
        let done = ordered(3, 1_000).run(
            |_| begun.fetch_add(1, Ordering::SeqCst),
            || begun.load(Ordering::SeqCst) >= 20,
            |_| (),
        );
        assert_eq!(done, begun.load(Ordering::SeqCst));
        assert!((20..40).contains(&done), "{done}");
    }
}
