//! Letters with tables, for the tests of what is counted and added up.

use super::letters_for_tests::{Sample, good};

/// The good letter with these rows, `STT | Xã | Số lượt`, in the table of its appendix.
pub(super) fn with_table(rows: &[&str]) -> Sample {
    let columns = rows[0].split(" | ").count();
    let widths = vec!["30"; columns].join(" ");
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row.split('|').map(|cell| format!("@cell\nleft 13 | {}\n", cell.trim()));
            format!("@row\n{}", cells.collect::<String>())
        })
        .collect();
    let letter = good().with("center 13 bold | STT", "left 13 | (đã thay)");
    let table = "@table lines 15 150\n@row\n@cell\nleft 13 | (đã thay)\n@cell\ncenter 13 bold | Nội dung\n@row\n@cell\ncenter 13 | 1\n@cell\nleft 13 | Số văn bản đi, văn bản đến\n";
    letter.with(table, &format!("@table lines {widths}\n{}", rows.concat()))
}
