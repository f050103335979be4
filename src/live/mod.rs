//! The letter while it is being written: its pages and its findings, made again whenever a file it is made from
//! changes.
//!
//! A [`Desk`] reads and composes; it knows neither time nor threads nor who looks on. [`worker`] keeps one at work on a
//! thread of its own, and answers whoever asks.

mod desk;
mod edition;
mod excerpt;
mod view;
pub mod worker;

pub use desk::{Desk, Listed, Order};
pub use edition::{Edition, SetPages, State};
pub use excerpt::{Excerpt, Line};
pub use view::View;
