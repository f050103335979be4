//! `congvan templates`: the templates there are, and the fields each one wants.

use std::fmt::Write;

use clap::Args;

use super::Outcome;
use super::console::Session;
use crate::diagnostic::Catalogue;

/// `congvan templates` takes no arguments of its own.
#[derive(Args, Debug)]
pub(super) struct Templates {}

/// What a user needs to know of a template. Stands in for the template room until it is here.
struct Summary {
    name: &'static str,
    title: &'static str,
    description: &'static str,
    fields: &'static [Field],
}

/// A field that a template wants.
struct Field {
    name: &'static str,
    label: &'static str,
    required: Requirement,
}

#[expect(dead_code, reason = "the stand-in has no optional field")]
enum Requirement {
    Required,
    Optional,
}

const BUILT_IN: [Summary; 2] = [
    Summary {
        name: "qr-scan-reminder",
        title: "Công văn đôn đốc quét mã QR",
        description: "Đôn đốc các xã không có hoặc có ít lượt quét mã QR, kèm phụ lục danh sách.",
        fields: &[Field {
            name: "locations",
            label: "Số địa điểm đã tạo mã QR",
            required: Requirement::Required,
        }],
    },
    Summary {
        name: "plain-letter",
        title: "Công văn thường",
        description: "Công văn không có số liệu và phụ lục.",
        fields: &[Field { name: "body", label: "Nội dung", required: Requirement::Required }],
    },
];

impl Templates {
    /// Lists the built-in templates.
    #[expect(clippy::unused_self, reason = "every command runs the same way")]
    pub(super) fn run(&self, session: &mut Session<'_, '_>) -> Outcome {
        let listing: Vec<String> =
            BUILT_IN.iter().map(|template| paragraph(template, session.catalogue)).collect();
        session.print(&listing.join("\n"))
    }
}

fn paragraph(template: &Summary, catalogue: &Catalogue) -> String {
    let mut text = format!("{}: {}\n  {}\n", template.name, template.title, template.description);
    let heading = if template.fields.is_empty() { "templates-no-fields" } else { "templates-fields" };
    let _ = writeln!(text, "  {}", catalogue.text(heading, &[]));
    for field in template.fields {
        let requirement = match field.required {
            Requirement::Required => catalogue.text("templates-field-required", &[]),
            Requirement::Optional => catalogue.text("templates-field-optional", &[]),
        };
        let _ = writeln!(text, "    {}: {} ({requirement})", field.name, field.label);
    }
    text
}
