//! Makes Vietnamese administrative letters (công văn) that are ready for signature.

pub mod data;
pub mod diagnostic;
pub mod environment;
pub mod gazetteer;
pub mod letter;
pub mod measure;
pub mod scans;
pub mod vietnamese;
