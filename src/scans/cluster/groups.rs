//! Files that have the same form and the same columns, which one scan of the query reads.

use std::sync::Arc;

use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::config::CsvOptions;
use datafusion::dataframe::DataFrame;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::file_format::csv::CsvFormat;
use datafusion::datasource::listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl};
use datafusion::prelude::SessionContext;
use tokio::task::JoinSet;

use super::failure::Failure;
use super::files::File;
use super::lines;
use super::rows;
use crate::diagnostic::Report;
use crate::scans::events::{Columns, EventNames, Question, header_of, is_packed, without_header};

/// How much of a file is read to see its header.
const BEGINNING: u64 = 256 << 10;

/// So many files are looked at at the same time.
const AT_ONCE: usize = 32;

/// Files of the same form.
pub(super) struct Group {
    columns: Columns,
    urls: Vec<ListingTableUrl>,
}

/// Looks at the header of each file. None if one of them cannot be used, which is reported.
pub(super) async fn of_files(
    files: &[File],
    (question, names): (&Question, &EventNames),
    report: &mut Report,
) -> Result<Option<Vec<Group>>, Failure> {
    let mut groups: Vec<Group> = Vec::new();
    for some in files.chunks(AT_ONCE) {
        for (file, beginning) in some.iter().zip(beginnings(some).await?) {
            if is_packed(&beginning) {
                return Err(Failure::Packed { name: file.name.clone() });
            }
            let Some(header) = header_of(&beginning) else {
                report.push(without_header(&file.name));
                return Ok(None);
            };
            let Some(columns) = Columns::find((&file.name, &header), names, question, report) else {
                return Ok(None);
            };
            match groups.iter_mut().find(|group| group.columns == columns) {
                Some(group) => group.urls.push(file.url.clone()),
                None => groups.push(Group { columns, urls: vec![file.url.clone()] }),
            }
        }
    }
    Ok(Some(groups))
}

async fn beginnings(files: &[File]) -> Result<Vec<Vec<u8>>, Failure> {
    let mut reading = JoinSet::new();
    for (place, file) in files.iter().cloned().enumerate() {
        reading.spawn(async move { (place, file.beginning(BEGINNING).await) });
    }
    let mut beginnings = vec![Vec::new(); files.len()];
    while let Some(read) = reading.join_next().await {
        let (place, beginning) = read.map_err(|error| Failure::Stopped { reason: error.to_string() })?;
        beginnings[place] = beginning?;
    }
    Ok(beginnings)
}

impl Group {
    /// The rows of its files.
    pub(super) fn rows(&self, context: &SessionContext) -> Result<DataFrame, Failure> {
        let schema = Arc::new(Schema::new(vec![Field::new(lines::LINE, DataType::Utf8, true)]));
        let options = CsvOptions {
            has_header: Some(true),
            delimiter: lines::NO_DELIMITER,
            quote: lines::NO_QUOTE,
            newlines_in_values: Some(false),
            ..CsvOptions::default()
        };
        let scan =
            scan(self.urls.clone(), schema, Arc::new(CsvFormat::default().with_options(options)), context)?;
        Ok(rows::unified(scan, lines::fields(&self.columns))?)
    }
}

fn scan(
    urls: Vec<ListingTableUrl>,
    schema: SchemaRef,
    format: Arc<dyn FileFormat>,
    context: &SessionContext,
) -> Result<DataFrame, Failure> {
    // The files are named one by one, whatever their endings.
    let options = ListingOptions::new(format).with_file_extension("");
    let config =
        ListingTableConfig::new_with_multi_paths(urls).with_listing_options(options).with_schema(schema);
    Ok(context.read_table(Arc::new(ListingTable::try_new(config)?))?)
}
