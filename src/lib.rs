//! Makes Vietnamese administrative letters (công văn) that are ready for signature.

pub mod cli;
pub mod data;
pub mod diagnostic;
pub mod docx;
pub mod environment;
pub mod gazetteer;
pub mod layout;
pub mod letter;
pub mod letter_file;
pub mod measure;
pub mod nearest;
pub mod scans;
pub mod standard;
pub mod template;
pub mod toml_reader;
pub mod vietnamese;
