//! What Tera says when an expression cannot be worked out, as our diagnostics.

use crate::diagnostic::Diagnostic;

/// The problem that a sentence of Tera is about; None if we do not know the sentence.
pub(super) fn problem(message: &str) -> Option<Diagnostic> {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let has = |part: &str| message.contains(part);
    let first = quoted.first().copied();
    if has("Invalid type for the value") {
        Some(wrong_kind(first?, quoted.get(1)?))
    } else if has("Missing keyword argument") {
        Some(Diagnostic::error("template-filter-argument-missing").with("argument", first?))
    } else if has("Iteration not possible") {
        Some(Diagnostic::error("template-not-a-list").with("found", kind(first?)))
    } else if has("Key/value iteration") {
        Some(wrong_kind("map", first?))
    } else if has("divide by 0") {
        Some(Diagnostic::error("template-division-by-zero"))
    } else if has("requires both operands to be numbers") {
        // The first word in quotes is the sign.
        let found = quoted.into_iter().skip(1).find(|name| kind(name) != "number")?;
        Some(wrong_kind("number", found))
    } else if has("only be done on numbers") || has("used on a number") || has("Only numbers can be") {
        Some(wrong_kind("number", first?))
    } else if has("Slice ") {
        Some(wrong_kind("integer", first.unwrap_or("undefined")))
    } else if has("Cannot compare") || has("Cannot sort") {
        let problem = Diagnostic::error("template-not-comparable").with("left", kind(first?));
        Some(problem.with("right", kind(quoted.get(1)?)))
    } else if has("Unable to perform") || has("out of range") || has("overflow") {
        Some(Diagnostic::error("template-number-too-large"))
    } else if has("cannot be converted to a") {
        let wanted = if has("to an int") { "integer" } else { "number" };
        Some(match first {
            Some(text) => wrong_kind(wanted, &format!("“{text}”")),
            None => wrong_kind(wanted, between(message, "type ", " cannot").unwrap_or("number")),
        })
    } else if has("has no length") {
        Some(wrong_kind("list", between(message, "type ", " has")?))
    } else {
        None
    }
}

fn wrong_kind(wanted: &str, found: &str) -> Diagnostic {
    Diagnostic::error("template-filter-argument").with("wanted", kind(wanted)).with("found", kind(found))
}

fn between<'text>(text: &'text str, before: &str, after: &str) -> Option<&'text str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}

/// A type of Tera as the messages name it; what is not a type stays as it is.
fn kind(name: &str) -> &str {
    match name {
        "string" | "&str" => "text",
        "number" | "u64" | "i64" | "u128" | "i128" | "f64" => "number",
        "array" | "&[Value]" | "Vec<Value>" => "list",
        "map/struct" | "Map" | "&Map" => "map",
        "bool" => "boolean",
        "none" | "undefined" => "nothing",
        other => other,
    }
}
