//! Nghị định 30/2020/NĐ-CP: every legal number and every fixed wording once, each with its clause.
//!
//! The writer, the page layout and the checker ask this room and nobody else. Rule identifiers
//! (in brackets) are those of the clause table, `nd30.md`; a test holds the two together. Where the
//! decree leaves a choice, a [`Bounds`] holds the range and the value this program takes.
//!
//! Legal status: in force from 5 March 2020, no amendment known on 10 October 2026. Look again before a release.

mod bounds;
pub mod components;
pub mod page;
pub mod sizes;
pub mod spacing;
pub mod typeface;
pub mod wording;

pub use bounds::Bounds;
