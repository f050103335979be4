//! The counts that a cluster sends back.

use datafusion::arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Int64Type};
use datafusion::error::{DataFusionError, Result};

use super::rows::{AMOUNT, Amount, COMMUNE, DISTRICT, ROWS, THINGS};
use crate::scans::events::{CountOf, Tally};

/// What the answer says, and how many rows of the files are only parts of rows.
pub(super) fn read(batches: &[RecordBatch], unit: CountOf) -> Result<(Tally, u64)> {
    let mut tally = Tally::default();
    let mut torn = 0;
    for batch in batches {
        let column = |name: &str, kind: DataType| -> Result<ArrayRef> {
            let column = batch.column_by_name(name).ok_or_else(|| wrong(name))?;
            Ok(cast(column, &kind)?)
        };
        let (amounts, rows) = (column(AMOUNT, DataType::Int64)?, column(ROWS, DataType::Int64)?);
        let (communes, districts) = (column(COMMUNE, DataType::Utf8)?, column(DISTRICT, DataType::Utf8)?);
        let figures = match unit {
            CountOf::Scans => rows.clone(),
            CountOf::Locations | CountOf::Devices => column(THINGS, DataType::Int64)?,
        };
        let (amounts, rows) = (amounts.as_primitive::<Int64Type>(), rows.as_primitive::<Int64Type>());
        let (communes, districts) = (communes.as_string::<i32>(), districts.as_string::<i32>());
        let figures = figures.as_primitive::<Int64Type>();
        for row in 0..batch.num_rows() {
            let amount = usize::try_from(amounts.value(row)).ok().and_then(|number| Amount::ALL.get(number));
            let count = u64::try_from(rows.value(row)).map_err(|_| wrong(ROWS))?;
            let figure = u64::try_from(figures.value(row)).map_err(|_| wrong(THINGS))?;
            tally.rows += count;
            match amount.ok_or_else(|| wrong(AMOUNT))? {
                Amount::Counted => {
                    let district = if districts.is_null(row) { "" } else { districts.value(row) };
                    let unit = (communes.value(row).to_owned(), district.to_owned());
                    tally.add_unit(unit, figure, count);
                }
                Amount::LeftOut => tally.left_out += count,
                Amount::Torn => torn += count,
                Amount::Bad(fault) => *tally.bad.counts.entry(*fault).or_default() += count,
            }
        }
    }
    Ok((tally, torn))
}

fn wrong(column: &str) -> DataFusionError {
    DataFusionError::Execution(format!("the answer has no such {column}"))
}
