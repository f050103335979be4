//! The rules, a file each.

pub(in crate::check) mod addressees;
pub(in crate::check) mod agency;
pub(in crate::check) mod appendix;
pub(in crate::check) mod body;
pub(in crate::check) mod citation;
pub(in crate::check) mod content;
pub(in crate::check) mod date;
pub(in crate::check) mod document;
pub(in crate::check) mod marks;
pub(in crate::check) mod national_title;
pub(in crate::check) mod number;
pub(in crate::check) mod page;
pub(in crate::check) mod recipients;
pub(in crate::check) mod signature;
pub(in crate::check) mod subject;
pub(in crate::check) mod text;
