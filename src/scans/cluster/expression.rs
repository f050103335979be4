//! What the expressions of DataFusion need to be said in a word.

use datafusion::arrow::datatypes::DataType;
use datafusion::common::ScalarValue;
use datafusion::functions::expr_fn::btrim;
use datafusion::logical_expr::conditional_expressions::CaseBuilder;
use datafusion::logical_expr::{Expr, Literal, lit};

/// What is left of a text without the blanks of ASCII around it.
pub(super) fn trimmed(text: Expr) -> Expr {
    btrim(vec![text, lit(" \t\n\u{c}\r")])
}

/// No value, of a kind.
pub(super) fn nothing(kind: &DataType) -> Expr {
    Expr::Literal(ScalarValue::try_new_null(kind).unwrap_or(ScalarValue::Null), None)
}

/// A choice with its last case.
pub(super) fn otherwise(mut choice: CaseBuilder, last: Expr) -> Expr {
    // Only a choice without a case fails, and ours have one.
    choice.otherwise(last.clone()).unwrap_or(last)
}

/// Whether an expression has one of some values.
pub(super) fn is_one_of<V: Literal + Copy>(expression: Expr, values: &[V]) -> Expr {
    expression.in_list(values.iter().map(|value| lit(*value)).collect(), false)
}
