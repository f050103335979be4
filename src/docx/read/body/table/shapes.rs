//! How many rows and cells tables have, before they are read: a style may treat the last ones in its own way.

use std::collections::HashMap;

use crate::docx::read::failure::Failure;
use crate::docx::read::xml::{Space, Xml};

/// The rows of a table, and how many cells each has.
#[derive(Clone, Debug, Default)]
pub(in crate::docx::read) struct TableShape(Vec<usize>);

impl TableShape {
    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.0.len()
    }

    /// How many cells a row has.
    pub(super) fn cells(&self, row: usize) -> usize {
        self.0.get(row).copied().unwrap_or(usize::MAX)
    }

    /// The tables of a part, by where they begin in it.
    pub(in crate::docx::read) fn all(xml: &mut Xml<'_>) -> Result<HashMap<u64, Self>, Failure> {
        let mut all = HashMap::new();
        if xml.root()?.is_some() {
            within(xml, &mut Vec::new(), &mut all)?;
        }
        Ok(all)
    }
}

fn within(
    xml: &mut Xml<'_>,
    open: &mut Vec<TableShape>,
    all: &mut HashMap<u64, TableShape>,
) -> Result<(), Failure> {
    while let Some(element) = xml.child()? {
        match element.full_name() {
            (Space::Word, "tbl") => {
                open.push(TableShape::default());
                within(xml, open, all)?;
                all.extend(open.pop().map(|shape| (element.offset, shape)));
                continue;
            }
            (Space::Word, "tr") => {
                if let Some(table) = open.last_mut() {
                    table.0.push(0);
                }
            }
            (Space::Word, "tc") => {
                if let Some(cells) = open.last_mut().and_then(|table| table.0.last_mut()) {
                    *cells += 1;
                }
            }
            _ => {}
        }
        within(xml, open, all)?;
    }
    Ok(())
}
