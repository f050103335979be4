//! The day of Vietnam that a moment is on, as an expression. It reads what the clock of this machine reads, form by
//! form ([`instant`](crate::scans::events)); a test below holds the two together.

use datafusion::arrow::datatypes::DataType;
use datafusion::functions::expr_fn::{
    concat, left, octet_length, regexp_like, right, strpos, substr, substring,
};
use datafusion::logical_expr::{Expr, lit, try_cast, when};
use datafusion::prelude::cast;

use super::expression::{is_one_of, nothing, otherwise};
use crate::scans::events::{DAY, VIETNAM};

/// What nearly all moments are written as: the time of Vietnam, said or not. Their day is the day they begin with, which
/// takes a fifth of the work.
const USUAL: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}\
    (?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:[.,][0-9]*)?(?: *[+]07(?::?00)?)?)?$";

/// `2021-10-25T07:31:05.123+07:00` and `25/10/2021 07:31`: the day, and perhaps a time, fractions of a second and an
/// offset. Hours, minutes and seconds stand at the same places in all of them.
const WRITTEN: &str = "^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}/[0-9]{2}/[0-9]{4})\
    (?:[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60))?(?:[.,][0-9]*)?\
    (?: *(?:[Zz]|[+-](?:0[0-9]|1[0-8])(?::?[0-5][0-9])?))?)?$";

/// Seconds or milliseconds since 1970; how many digits there are tells which.
const SINCE_1970: &str = "^[+-]?[0-9]{8,13}$";

/// Where the parts of a written moment stand, from 1.
const HOUR: i64 = 12;
const MINUTE: i64 = 15;
const AFTER_MINUTE: i64 = 17;
const SECOND: i64 = 18;
const LENGTH_OF_DATE: i64 = 10;

/// So many days before 1970 a division still rounds down; they begin before the year 0.
const DAYS_BEFORE: i64 = 1_000_000;

/// The day, from 1970, of a moment that is written without blanks around it. NULL if it cannot be read.
pub(super) fn of_text(written: &Expr) -> Expr {
    otherwise(
        when(
            regexp_like(written.clone(), lit(USUAL), None),
            days_of(left(written.clone(), lit(LENGTH_OF_DATE))),
        )
        .when(regexp_like(written.clone(), lit(WRITTEN), None), day_of(local_seconds(written)))
        .when(regexp_like(written.clone(), lit(SINCE_1970), None), of_seconds(since_1970(written))),
        nothing(&DataType::Int64),
    )
}

/// The day of Vietnam of seconds since 1970 in UTC.
pub(super) fn of_seconds(seconds: Expr) -> Expr {
    day_of(seconds + lit(VIETNAM))
}

/// The day of seconds since 1970 on the clocks of Vietnam.
pub(super) fn day_of(local: Expr) -> Expr {
    (local + lit(DAYS_BEFORE * DAY)) / lit(DAY) - lit(DAYS_BEFORE)
}

/// Rounds down, also before 1970.
pub(super) fn divided(number: Expr, by: i64) -> Expr {
    let rest = (number.clone() % lit(by) + lit(by)) % lit(by);
    (number - rest) / lit(by)
}

fn since_1970(written: &Expr) -> Expr {
    let number = integer(written.clone());
    let length = || octet_length(written.clone());
    otherwise(
        when(is_one_of(length(), &[9, 10]), number.clone())
            .when(is_one_of(length(), &[12, 13]), divided(number, 1_000)),
        nothing(&DataType::Int64),
    )
}

fn local_seconds(written: &Expr) -> Expr {
    let part = |from: i64| integer(substring(written.clone(), lit(from), lit(2_i64)));
    let second = otherwise(
        when(substring(written.clone(), lit(AFTER_MINUTE), lit(1_i64)).eq(lit(":")), part(SECOND)),
        lit(0_i64),
    );
    let time = part(HOUR) * lit(3_600_i64) + part(MINUTE) * lit(60_i64) + second;
    let has_time = octet_length(written.clone()).gt(lit(LENGTH_OF_DATE));
    days(written) * lit(DAY) + otherwise(when(has_time, time + lit(VIETNAM) - offset(written)), lit(0_i64))
}

/// The days of the date since 1970; NULL if there is no such day.
fn days(written: &Expr) -> Expr {
    let date = left(written.clone(), lit(LENGTH_OF_DATE));
    let part = |from: i64, length: i64| substring(written.clone(), lit(from), lit(length));
    let turned = concat(vec![part(7, 4), lit("-"), part(4, 2), lit("-"), part(1, 2)]);
    let date = otherwise(when(part(5, 1).eq(lit("-")), date), turned);
    days_of(date)
}

/// The days of a date such as `2021-10-25` since 1970; NULL if there is no such day.
fn days_of(date: Expr) -> Expr {
    cast(cast(try_cast(date, DataType::Date32), DataType::Int32), DataType::Int64)
}

/// How many seconds the place of a moment is ahead of UTC.
fn offset(written: &Expr) -> Expr {
    let tail = || substr(written.clone(), lit(AFTER_MINUTE));
    let after = |sign: &str| substr(tail(), cast(strpos(tail(), lit(sign)), DataType::Int64) + lit(1_i64));
    let has = |sign: &str| strpos(tail(), lit(sign)).gt(lit(0));
    let seconds = |written: Expr| {
        let minutes = otherwise(
            when(octet_length(written.clone()).gt(lit(2)), integer(right(written.clone(), lit(2_i64)))),
            lit(0_i64),
        );
        integer(left(written, lit(2_i64))) * lit(3_600_i64) + minutes * lit(60_i64)
    };
    let is_utc = is_one_of(right(written.clone(), lit(1_i64)), &["Z", "z"]);
    otherwise(
        when(is_utc, lit(0_i64))
            .when(has("+"), seconds(after("+")))
            .when(has("-"), lit(0_i64) - seconds(after("-"))),
        lit(VIETNAM),
    )
}

fn integer(digits: Expr) -> Expr {
    try_cast(digits, DataType::Int64)
}
