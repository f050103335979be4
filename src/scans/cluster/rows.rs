//! The query over the rows of all files: what each row amounts to, and how many there are of each.

use datafusion::arrow::datatypes::DataType;
use datafusion::dataframe::DataFrame;
use datafusion::error::Result;
use datafusion::functions::expr_fn::{concat, lower, octet_length, regexp_like};
use datafusion::functions_aggregate::expr_fn::{count, sum};
use datafusion::logical_expr::{Expr, cast, ident, lit, try_cast, when};

use super::expression::{is_one_of, nothing, otherwise};
use super::spellings::Spellings;
use crate::scans::events::{
    CountOf, Direction, Fault, IN, IN_FOLDED, LONGEST_CODE, OUT, OUT_FOLDED, Question, UnitKey, Window,
};

/// What the rows of a group of files say, each as an expression over its columns. Texts are without blanks around
/// them; what is missing is empty or NULL.
pub(super) struct Fields {
    /// A [`Shape`].
    pub(super) shape: Expr,
    /// The day of Vietnam, from 1970; NULL where it cannot be read.
    pub(super) day: Option<Expr>,
    pub(super) commune: Option<Expr>,
    pub(super) district: Option<Expr>,
    /// The province, where a column has it.
    pub(super) province: Option<Expr>,
    pub(super) direction: Option<Expr>,
    pub(super) thing: Option<Expr>,
}

/// Whether a row has the shape of a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    Sound,
    /// It has more or fewer fields than the header.
    Wide,
    /// It is too long.
    Long,
    /// A field goes on in the next line.
    Torn,
}

impl Shape {
    pub(super) fn literal(self) -> Expr {
        lit(match self {
            Self::Sound => Amount::Counted.number(),
            Self::Wide => Amount::Bad(Fault::Width).number(),
            Self::Long => Amount::Bad(Fault::Length).number(),
            Self::Torn => Amount::Torn.number(),
        })
    }
}

/// What a row amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amount {
    Counted,
    /// Outside of the window, or of another direction.
    LeftOut,
    /// A part of a row, which no one can count.
    Torn,
    Bad(Fault),
}

impl Amount {
    pub(super) const ALL: [Self; 9] = [
        Self::Counted,
        Self::LeftOut,
        Self::Torn,
        Self::Bad(Fault::Width),
        Self::Bad(Fault::Time),
        Self::Bad(Fault::Unit),
        Self::Bad(Fault::Direction),
        Self::Bad(Fault::Thing),
        Self::Bad(Fault::Length),
    ];

    /// What stands for it in the query.
    pub(super) fn number(self) -> i64 {
        let place = Self::ALL.iter().position(|known| *known == self);
        place.and_then(|place| i64::try_from(place).ok()).unwrap_or(-1)
    }

    fn literal(self) -> Expr {
        lit(self.number())
    }
}

/// The columns of the answer.
pub(super) const AMOUNT: &str = "amount";
pub(super) const COMMUNE: &str = "commune";
pub(super) const DISTRICT: &str = "district";
pub(super) const DAY: &str = "day";
pub(super) const ROWS: &str = "rows";
pub(super) const THINGS: &str = "things";

const SHAPE: &str = "shape";
const DIRECTION: &str = "direction";
const THING: &str = "thing";

/// The rows of a group of files with the same columns as those of any other group.
pub(super) fn unified(rows: DataFrame, fields: Fields) -> Result<DataFrame> {
    let commune = fields.commune.map(|commune| with_province(commune, fields.province));
    let text = |field: Option<Expr>| field.unwrap_or_else(|| lit(""));
    rows.select(vec![
        fields.shape.alias(SHAPE),
        fields.day.unwrap_or_else(|| nothing(&DataType::Int64)).alias(DAY),
        text(commune).alias(COMMUNE),
        text(fields.district).alias(DISTRICT),
        text(fields.direction).alias(DIRECTION),
        text(fields.thing).alias(THING),
    ])
}

/// How many rows there are of each kind: of the counted ones by unit and day, or by unit with how many different
/// things they name.
pub(super) fn counted(rows: DataFrame, question: &Question, spellings: &[Spellings]) -> Result<DataFrame> {
    let amount = amount(question);
    let is_counted = || ident(AMOUNT).eq(Amount::Counted.literal());
    let of_counted = |value: Expr, other: Expr| otherwise(when(is_counted(), value), other);
    let rows =
        rows.select(vec![amount.alias(AMOUNT), ident(COMMUNE), ident(DISTRICT), ident(DAY), ident(THING)])?;
    let (commune, district) = match question.unit {
        CountOf::Scans => (ident(COMMUNE), ident(DISTRICT)),
        // A code is the same unit with its leading zeros and without; things are counted once in it.
        CountOf::Locations | CountOf::Devices => one_spelling(unit(), spellings),
    };
    let mut keys = vec![
        ident(AMOUNT),
        of_counted(commune, lit("")).alias(COMMUNE),
        of_counted(district, lit("")).alias(DISTRICT),
    ];
    if question.unit == CountOf::Scans {
        keys.push(of_counted(ident(DAY), nothing(&DataType::Int64)).alias(DAY));
        let names = [AMOUNT, COMMUNE, DISTRICT, DAY].map(ident).to_vec();
        return rows.select(keys)?.aggregate(names, vec![count(lit(1_i64)).alias(ROWS)]);
    }
    keys.push(of_counted(ident(THING), nothing(&DataType::Utf8)).alias(THING));
    let units = [AMOUNT, COMMUNE, DISTRICT].map(ident).to_vec();
    let things = [AMOUNT, COMMUNE, DISTRICT, THING].map(ident).to_vec();
    rows.select(keys)?
        .aggregate(things, vec![count(lit(1_i64)).alias(ROWS)])?
        .aggregate(units, vec![sum(ident(ROWS)).alias(ROWS), count(ident(THING)).alias(THINGS)])
}

/// What a row amounts to, in the order in which this machine looks at it.
fn amount(question: &Question) -> Expr {
    let window = Window::new(question.from, question.to);
    let (first, last) = window.days();
    let is_inside = ident(DAY).gt_eq(lit(first)).and(ident(DAY).lt_eq(lit(last)));
    let mut amount = when(ident(SHAPE).not_eq(Amount::Counted.literal()), ident(SHAPE))
        .when(ident(DAY).is_null(), Amount::Bad(Fault::Time).literal())
        .when(ident(COMMUNE).eq(lit("")), Amount::Bad(Fault::Unit).literal());
    let is = |exact: &[&'static str], folded: &[&'static str]| {
        is_one_of(ident(DIRECTION), exact).or(is_one_of(lower(ident(DIRECTION)), folded))
    };
    let (goes_in, goes_out) = (is(&IN, &IN_FOLDED), is(&OUT, &OUT_FOLDED));
    let other = match question.direction {
        Direction::Both => None,
        Direction::In => Some((goes_in, goes_out)),
        Direction::Out => Some((goes_out, goes_in)),
    };
    if let Some((wanted, other)) = other {
        amount = amount
            .when(other, Amount::LeftOut.literal())
            .when(Expr::Not(Box::new(wanted)), Amount::Bad(Fault::Direction).literal());
    }
    amount = amount.when(Expr::Not(Box::new(is_inside)), Amount::LeftOut.literal());
    if question.unit != CountOf::Scans {
        amount = amount.when(ident(THING).eq(lit("")), Amount::Bad(Fault::Thing).literal());
    }
    otherwise(amount, Amount::Counted.literal())
}

/// A commune that is written by name, with its province behind it.
fn with_province(commune: Expr, province: Option<Expr>) -> Expr {
    let Some(province) = province else { return commune };
    let stands_alone = commune.clone().eq(lit("")).or(province.clone().eq(lit(""))).or(is_code(&commune));
    let both = concat(vec![commune.clone(), lit(", "), province]);
    otherwise(when(stands_alone, commune), both)
}

/// Whether a commune is written as its code.
fn is_code(commune: &Expr) -> Expr {
    octet_length(commune.clone())
        .lt_eq(lit(i32::try_from(LONGEST_CODE).unwrap_or(i32::MAX)))
        .and(regexp_like(commune.clone(), lit("^[0-9]+$"), None))
}

/// The commune and the district of a row; of a code, the number alone.
fn unit() -> (Expr, Expr) {
    let is_code = || is_code(&ident(COMMUNE));
    let number = cast(try_cast(ident(COMMUNE), DataType::Int64), DataType::Utf8);
    (otherwise(when(is_code(), number), ident(COMMUNE)), otherwise(when(is_code(), lit("")), ident(DISTRICT)))
}

/// The unit of a row, by the first of its spellings.
fn one_spelling((commune, district): (Expr, Expr), spellings: &[Spellings]) -> (Expr, Expr) {
    let others = spellings.iter().filter_map(|spellings| spellings.split_first());
    let mut cases = others.flat_map(|(first, others)| others.iter().map(move |other| (first, other)));
    let is = |unit: &UnitKey| {
        commune.clone().eq(lit(unit.0.as_str())).and(district.clone().eq(lit(unit.1.as_str())))
    };
    let Some((first, other)) = cases.next() else { return (commune, district) };
    let mut communes = when(is(other), lit(first.0.as_str()));
    let mut districts = when(is(other), lit(first.1.as_str()));
    for (first, other) in cases {
        communes = communes.when(is(other), lit(first.0.as_str()));
        districts = districts.when(is(other), lit(first.1.as_str()));
    }
    (otherwise(communes, commune.clone()), otherwise(districts, district.clone()))
}
