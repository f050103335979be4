//! A subject of more than four lines.
//!
//! # What is wrong
//! The subject takes five lines or more in its column, measured with the metrics of Times New Roman.
//!
//! # Why
//! Phụ lục I, Phần I, Mục II, khoản 5 điểm a: a short sentence or phrase. The decree gives no number; three lines are usual, a narrow column may make four of them, so five are told. Whether the words sum up the letter only a person sees.
//!
//! # What to do
//! Say it shorter.
//!
//! # Bad
//! ```text
//! V/v đề nghị các cơ quan, đơn vị, địa phương khẩn trương tổng hợp, rà soát, báo cáo ... (6 lines)
//! ```
//!
//! # Good
//! ```text
//! V/v báo cáo công tác văn thư năm 2025
//! ```

use crate::check::rule::{Metadata, Topic};
use crate::check::{Examined, Findings};
use crate::diagnostic::{Diagnostic, Severity};

pub(in crate::check) const METADATA: Metadata = Metadata {
    name: "subject-too-long",
    clause: "ND30-PL1-II-5a-subject-content",
    severity: Severity::Warning,
    since: "0.1.0",
    topic: Topic::Subject,
};

/// How many lines the subject takes.
struct TooLong {
    lines: usize,
}

impl From<TooLong> for Diagnostic {
    fn from(TooLong { lines }: TooLong) -> Self {
        METADATA.finding().with("lines", lines.to_string())
    }
}

/// The most lines that are not told.
const MOST: usize = 4;

pub(in crate::check) fn check(letter: &Examined<'_>, findings: &mut Findings<'_>) {
    let Some(subject) = &letter.components.subject else { return };
    let lines = subject.parts().iter().map(|part| part.lines(letter.document).len()).sum();
    if lines > MOST {
        findings.push(subject, TooLong { lines });
    }
}

#[cfg(test)]
mod tests {
    use crate::check::letters_for_tests::{NOTHING, good};

    #[test]
    fn a_long_subject_is_told() {
        let letter = |words: &str| good().with("văn thư năm 2025\n@cell", &format!("{words}\n@cell"));
        let long = "văn thư, lưu trữ, cải cách hành chính, chuyển đổi số và thực hiện quy chế dân chủ ở cơ sở của các cơ quan, đơn vị, địa phương trên địa bàn tỉnh năm 2025 và phương hướng, nhiệm vụ năm 2026";
        assert_eq!(letter(long).finds(), ["subject-too-long"]);
        assert_eq!(
            letter("văn thư, lưu trữ, cải cách hành chính năm 2025 và phương hướng, nhiệm vụ năm 2026")
                .finds(),
            NOTHING
        );
        assert_eq!(good().finds(), NOTHING);
    }
}
