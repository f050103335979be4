//! Tables as text.

/// Records as CSV (RFC 4180): commas, quotation marks where they are needed, one line feed after each record.
pub fn to_csv<Record, Field>(records: impl IntoIterator<Item = Record>) -> String
where
    Record: IntoIterator<Item = Field>,
    Field: AsRef<str>,
{
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for record in records {
        // Writing to memory cannot fail.
        for field in record {
            let _ = writer.write_field(field.as_ref());
        }
        let _ = writer.write_record(None::<&str>);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        assert_eq!(to_csv([["a", "b, c"], ["d \"e\"", ""]]), "a,\"b, c\"\n\"d \"\"e\"\"\",\n");
    }
}
