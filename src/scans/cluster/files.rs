//! The files of a request: found by this machine, so that the header of each is seen, and read by the executors.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use datafusion::arrow::datatypes::SchemaRef;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::listing::ListingTableUrl;
use datafusion::object_store::path::{DELIMITER, Path};
use datafusion::object_store::{ObjectMeta, ObjectStore, ObjectStoreExt};
use datafusion::prelude::SessionContext;
use globset::{GlobBuilder, GlobMatcher};

use super::Location;
use super::failure::{Failure, first_line};
use super::parquet;
use crate::diagnostic::{Diagnostic, Report};

/// A file that executors will read.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// Its URL, as the query names it.
    pub(super) url: ListingTableUrl,
    /// As messages name it.
    pub(super) name: String,
    /// Where it is in its store, and how long.
    meta: ObjectMeta,
    store: Arc<dyn ObjectStore>,
}

/// So many files at most are read by one query.
const MOST_FILES: usize = 100_000;

impl File {
    /// The first bytes of the file.
    pub(super) async fn beginning(&self, length: u64) -> Result<Vec<u8>, Failure> {
        if self.size() == 0 {
            return Ok(Vec::new());
        }
        let read = self.store.get_range(&self.meta.location, 0..length.min(self.size())).await;
        read.map(|bytes| bytes.to_vec()).map_err(|error| Failure::reading(&self.name, &error))
    }

    /// The schema of a Parquet file.
    pub(super) async fn schema(&self, context: &SessionContext) -> Result<SchemaRef, Failure> {
        let files = std::slice::from_ref(&self.meta);
        let schema = parquet::format().infer_schema(&context.state(), &self.store, files).await;
        schema.map_err(|error| Failure::Reading {
            name: self.name.clone(),
            reason: first_line(&error.to_string()),
        })
    }

    /// Its length in bytes.
    pub(super) const fn size(&self) -> u64 {
        self.meta.size
    }
}

/// The files of all locations, each once, in the order of the locations and of their names.
pub(super) async fn find(
    locations: &[Location],
    context: &SessionContext,
    report: &mut Report,
) -> Result<Vec<File>, Failure> {
    let mut files = BTreeMap::new();
    let mut order = Vec::new();
    for location in locations {
        let found = of_location(location, context).await?;
        if found.is_empty() {
            let none = Diagnostic::error("events-none").at(location.place.clone());
            report.push(none.with("written", &location.written));
        }
        for file in found {
            let url = file.url.as_str().to_owned();
            if files.insert(url.clone(), file).is_none() {
                order.push(url);
            }
        }
        if order.len() > MOST_FILES {
            return Err(Failure::TooManyFiles { most: MOST_FILES });
        }
    }
    Ok(order.into_iter().filter_map(|url| files.remove(&url)).collect())
}

async fn of_location(location: &Location, context: &SessionContext) -> Result<Vec<File>, Failure> {
    let wrong = |reason: String| Failure::Location { written: location.written.clone(), reason };
    let (folder, pattern) = parts(&location.written);
    // A path is taken as it is, whatever letters it has; a URL says by itself how they are written.
    let url = if folder.contains("://") { ListingTableUrl::parse(folder) } else { of_path(folder) };
    let url = url.map_err(|error| wrong(error.to_string()))?;
    let store = context.runtime_env().object_store(&url).map_err(|error| wrong(error.to_string()))?;
    let root = url.object_store();
    let (path, is_folder) = (url.prefix().clone(), url.as_str().ends_with(DELIMITER));
    let file = |meta: ObjectMeta| {
        let path = &meta.location;
        let url = format!("{}{}", root.as_str(), encoded(path.as_ref()));
        let name =
            if root.as_str() == "file:///" { format!("/{path}") } else { format!("{}{path}", root.as_str()) };
        let url = ListingTableUrl::parse(&url).map_err(|error| wrong(error.to_string()))?;
        Ok(File { url, name, meta, store: Arc::clone(&store) })
    };
    let failed = |error: &datafusion::object_store::Error| Failure::reading(&location.written, error);
    if let Some(pattern) = pattern {
        let list = store.list_with_delimiter(Some(&path)).await.map_err(|error| failed(&error))?;
        let fits = |path: &Path| path.filename().is_some_and(|name| pattern.is_match(name));
        let mut objects = list.objects;
        objects.retain(|object| fits(&object.location));
        objects.sort_by(|one, other| one.location.cmp(&other.location));
        return objects.into_iter().map(file).collect();
    }
    if !is_folder {
        match store.head(&path).await {
            Ok(object) => return Ok(vec![file(object)?]),
            // A folder, perhaps.
            Err(datafusion::object_store::Error::NotFound { .. }) => {}
            Err(error) => return Err(failed(&error)),
        }
    }
    let mut folders = vec![path];
    let mut objects = Vec::new();
    while let Some(folder) = folders.pop() {
        let list = store.list_with_delimiter(Some(&folder)).await.map_err(|error| failed(&error))?;
        folders.extend(list.common_prefixes.into_iter().filter(is_shown));
        objects.extend(list.objects.into_iter().filter(|object| is_shown(&object.location)));
        if objects.len() > MOST_FILES {
            return Err(Failure::TooManyFiles { most: MOST_FILES });
        }
    }
    objects.sort_by(|one, other| one.location.cmp(&other.location));
    objects.into_iter().map(file).collect()
}

/// What other programs leave in a folder beside the data, such as `_SUCCESS`, is none of it.
fn is_shown(path: &Path) -> bool {
    !path.filename().is_some_and(|name| name.starts_with(['.', '_']))
}

/// The URL of a path of this machine.
fn of_path(path: &str) -> datafusion::error::Result<ListingTableUrl> {
    ListingTableUrl::parse(format!("file:///{}", encoded(path.trim_start_matches(DELIMITER))))
}

/// A path as a URL writes it: every letter that may mean something there as its bytes.
fn encoded(path: &str) -> String {
    let mut written = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/=".contains(&byte) {
            written.push(char::from(byte));
        } else {
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

/// The folder of a location and the pattern of the names of its files, if it has one.
fn parts(written: &str) -> (&str, Option<GlobMatcher>) {
    let start = written.rfind(DELIMITER).map_or(0, |at| at + 1);
    let (folder, name) = written.split_at(start);
    if !name.contains(['*', '?']) {
        return (written, None);
    }
    let plain = name.replace('[', "[[]").replace('{', "[{]");
    let glob = GlobBuilder::new(&plain).literal_separator(true).build();
    (folder, glob.ok().map(|glob| glob.compile_matcher()))
}
