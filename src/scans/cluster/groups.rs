//! Files that have the same form and the same columns, which one scan of the query reads.

use std::sync::Arc;

use datafusion::arrow::datatypes::SchemaRef;
use datafusion::dataframe::DataFrame;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::listing::{ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl};
use datafusion::prelude::SessionContext;
use tokio::task::JoinSet;

use super::failure::Failure;
use super::files::File;
use super::{lines, parquet, rows};
use crate::diagnostic::Report;
use crate::scans::events::{Columns, EventNames, Question, Role, header_of, is_packed, without_header};

/// How much of a file is read to see its header.
const BEGINNING: u64 = 256 << 10;

/// So many files are looked at at the same time.
const AT_ONCE: usize = 32;

/// What stands at the beginning of a Parquet file.
const PARQUET: &[u8] = b"PAR1";

/// Files of the same form.
pub(super) struct Group {
    form: Form,
    urls: Vec<ListingTableUrl>,
}

/// What files are and where what is asked for stands in them.
#[derive(PartialEq)]
enum Form {
    Lines(Columns),
    Parquet { schema: SchemaRef, roles: Vec<Option<Role>> },
}

/// Looks at the header of each file. None if one of them cannot be used, which is reported.
pub(super) async fn of_files(
    files: &[File],
    (question, names): (&Question, &EventNames),
    context: &SessionContext,
    report: &mut Report,
) -> Result<Option<Vec<Group>>, Failure> {
    let mut groups: Vec<Group> = Vec::new();
    for some in files.chunks(AT_ONCE) {
        for (file, beginning) in some.iter().zip(beginnings(some).await?) {
            let form = if beginning.starts_with(PARQUET) {
                let schema = file.schema(context).await?;
                let roles = parquet::roles((&file.name, &schema), names, question, report);
                roles.map(|roles| Form::Parquet { schema, roles })
            } else if is_packed(&beginning) {
                return Err(Failure::Packed { name: file.name.clone() });
            } else if let Some(header) = header_of(&beginning) {
                Columns::find((&file.name, &header), names, question, report).map(Form::Lines)
            } else {
                report.push(without_header(&file.name));
                None
            };
            let Some(form) = form else { return Ok(None) };
            match groups.iter_mut().find(|group| group.form == form) {
                Some(group) => group.urls.push(file.url.clone()),
                None => groups.push(Group { form, urls: vec![file.url.clone()] }),
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
        let (schema, format, fields): (_, Arc<dyn FileFormat>, _) = match &self.form {
            Form::Lines(columns) => (lines::schema(), Arc::new(lines::format()), lines::fields(columns)),
            Form::Parquet { schema, roles } => {
                (Arc::clone(schema), Arc::new(parquet::format()), parquet::fields(schema, roles))
            }
        };
        let scan = scan(self.urls.clone(), (schema, format), context)?;
        Ok(rows::unified(scan, fields)?)
    }
}

fn scan(
    urls: Vec<ListingTableUrl>,
    (schema, format): (SchemaRef, Arc<dyn FileFormat>),
    context: &SessionContext,
) -> Result<DataFrame, Failure> {
    // The files are named one by one, whatever their endings.
    let options = ListingOptions::new(format).with_file_extension("");
    let config =
        ListingTableConfig::new_with_multi_paths(urls).with_listing_options(options).with_schema(schema);
    Ok(context.read_table(Arc::new(ListingTable::try_new(config)?))?)
}
