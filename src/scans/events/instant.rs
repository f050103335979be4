//! Moments in time as files write them, and the window of a question. All in seconds since 1970 in UTC.

use chrono::{Datelike, NaiveDate};

/// Vietnam is seven hours ahead of UTC all year (Quyết định 134/2002/QĐ-TTg).
pub(in crate::scans) const VIETNAM: i64 = 7 * 3_600;
pub(in crate::scans) const DAY: i64 = 86_400;

/// The moments from the first second of a day to the last of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::scans) struct Window {
    from: i64,
    /// The first moment after it.
    until: i64,
}

impl Window {
    /// The days of Vietnam, both included.
    pub(in crate::scans) fn new(from: NaiveDate, to: NaiveDate) -> Self {
        let start = |day: NaiveDate| days_since_1970(day) * DAY - VIETNAM;
        Self { from: start(from), until: start(to) + DAY }
    }

    pub(super) const fn contains(&self, moment: i64) -> bool {
        self.from <= moment && moment < self.until
    }
}

#[cfg(feature = "cluster")]
impl Window {
    /// The first day and the last, since 1970 on the calendar of Vietnam.
    pub(in crate::scans) const fn days(&self) -> (i64, i64) {
        ((self.from + VIETNAM) / DAY, (self.until + VIETNAM) / DAY - 1)
    }
}

fn days_since_1970(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - 719_163
}

/// Reads moments. The days of a file are the same few again and again: the last one is remembered.
#[derive(Debug, Default)]
pub(super) struct Clock {
    written: [u8; 10],
    days: i64,
}

impl Clock {
    /// The moment of `2021-10-25T07:31:05+07:00` and its kin: a space for the T, no seconds, fractions of them, `Z`,
    /// `+0700`, `+07`; without an offset it is the time of Vietnam; a day alone is its first second. Also
    /// `25/10/2021 07:31:05`, and seconds or milliseconds since 1970.
    #[inline]
    pub(super) fn moment(&mut self, written: &[u8]) -> Option<i64> {
        if let Some((date, [b'T' | b' ', rest @ ..])) = written.split_first_chunk()
            && *date == self.written
            && let Some((time, after)) = rest.split_first_chunk()
            && let Some(seconds) = whole_time(*time)
            && let [] | [b'+', b'0', b'7', b':', b'0', b'0'] = after
        {
            return Some(self.days * DAY + seconds - VIETNAM);
        }
        self.any_moment(written)
    }

    fn any_moment(&mut self, written: &[u8]) -> Option<i64> {
        let (date, rest) = written.split_at_checked(10).unwrap_or((written, b""));
        if !matches!(date.get(4), Some(b'-')) && !matches!(date.get(2), Some(b'/')) {
            return since_1970(written);
        }
        let days = if date == self.written { self.days } else { self.remember(date)? };
        let midnight = days * DAY;
        let Some((mark, time)) = rest.split_first() else { return Some(midnight - VIETNAM) };
        if !matches!(mark, b'T' | b't' | b' ') {
            return None;
        }
        let (seconds, offset) = time_of_day(time)?;
        Some(midnight + seconds - offset)
    }

    fn remember(&mut self, date: &[u8]) -> Option<i64> {
        let date: &[u8; 10] = date.try_into().ok()?;
        let (year, month, day) = match date {
            [year @ .., b'-', m1, m2, b'-', d1, d2] | [d1, d2, b'/', m1, m2, b'/', year @ ..] => {
                (number(year)?, number(&[*m1, *m2])?, number(&[*d1, *d2])?)
            }
            _ => return None,
        };
        let date_of = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        self.written = *date;
        self.days = days_since_1970(date_of);
        Some(self.days)
    }
}

/// The seconds after midnight of `07:31:05`, the form nearly all have: all digits are tested and read at once.
const fn whole_time(time: [u8; 8]) -> Option<i64> {
    let digits = u64::from_le_bytes(time) ^ u64::from_le_bytes(*b"00:00:00");
    let too_large = digits.wrapping_add(u64::from_le_bytes(*b"\x06\x06\0\x06\x06\0\x06\x06"));
    if (digits | too_large) & u64::from_le_bytes(*b"\xf0\xf0\xff\xf0\xf0\xff\xf0\xf0") != 0 {
        return None;
    }
    let [h1, h2, _, m1, m2, _, s1, s2] = digits.to_le_bytes();
    let (hours, minutes, seconds) = (h1 * 10 + h2, m1 * 10 + m2, s1 * 10 + s2);
    if hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    Some(hours as i64 * 3_600 + minutes as i64 * 60 + seconds as i64)
}

/// Seconds after midnight, and how many the place is ahead of UTC.
fn time_of_day(time: &[u8]) -> Option<(i64, i64)> {
    let two = |at: usize| {
        let digits = time.get(at..at + 2)?;
        digits.iter().all(u8::is_ascii_digit).then(|| i64::from((digits[0] - b'0') * 10 + digits[1] - b'0'))
    };
    let (hours, minutes) = (two(0)?, two(3)?);
    let has_seconds = time.get(5) == Some(&b':');
    let seconds = if has_seconds { two(6)? } else { 0 };
    if time[2] != b':' || hours > 23 || minutes > 59 || seconds > 60 {
        return None;
    }
    let mut rest = &time[if has_seconds { 8 } else { 5 }..];
    if let [b'.' | b',', fraction @ ..] = rest {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        rest = &fraction[digits..];
    }
    Some((hours * 3_600 + minutes * 60 + seconds, offset(rest)?))
}

fn offset(written: &[u8]) -> Option<i64> {
    let (sign, rest) = match written {
        [] => return Some(VIETNAM),
        b"Z" | b"z" => return Some(0),
        [b' ', rest @ ..] => return offset(rest),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = match rest {
        [h1, h2] => ([*h1, *h2], [b'0'; 2]),
        [h1, h2, b':', m1, m2] | [h1, h2, m1, m2] => ([*h1, *h2], [*m1, *m2]),
        _ => return None,
    };
    let (hours, minutes) = (number(&hours)?, number(&minutes)?);
    (hours <= 18 && minutes < 60).then(|| sign * i64::from(hours * 3_600 + minutes * 60))
}

/// Seconds since 1970 have 9 or 10 digits in our time, milliseconds 12 or 13.
fn since_1970(written: &[u8]) -> Option<i64> {
    let number: i64 = std::str::from_utf8(written).ok()?.parse().ok()?;
    match written.len() {
        9 | 10 => Some(number),
        12 | 13 => Some(number.div_euclid(1_000)),
        _ => None,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    let value = digits
        .iter()
        .try_fold(0_u32, |value, digit| digit.is_ascii_digit().then(|| value * 10 + u32::from(digit - b'0')));
    value.filter(|_| (1..=4).contains(&digits.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moment(written: &str) -> Option<i64> {
        Clock::default().moment(written.as_bytes())
    }

    #[test]
    fn a_moment_is_read_in_every_usual_form() {
        let noon = chrono::DateTime::parse_from_rfc3339("2021-10-25T12:00:05+07:00").unwrap().timestamp();
        for written in [
            "2021-10-25T12:00:05+07:00",
            "2021-10-25 12:00:05",
            "2021-10-25T12:00:05.123+0700",
            "2021-10-25T05:00:05Z",
            "2021-10-25T12:00:05 +07",
            "2021-10-24T22:00:05-07:00",
            "25/10/2021 12:00:05",
            &noon.to_string(),
            &format!("{noon}999"),
        ] {
            assert_eq!(moment(written), Some(noon), "{written}");
        }
        assert_eq!(moment("2021-10-25T12:00"), Some(noon - 5));
        assert_eq!(moment("2021-10-25"), Some(noon - 5 - 12 * 3_600));
        for wrong in [
            "",
            "x",
            "2021-13-01T00:00:00",
            "1-10-25",
            "25/10/21",
            "2021-02-30",
            "2021-10-25T25:00:00",
            "2021-10-25T12:61:00",
            "2021-10-25T12:00:05+99:00",
            "2021-10-25T12:00:05 PM",
            "2021/10/25 12:00",
            "12:00:05",
            "1",
            "2021-10-25X12:00:05",
            "2021-10-25T1:00:05",
            "2021-10-25T",
            "é021-10-25T12:00:05",
        ] {
            assert_eq!(moment(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_window_is_that_of_vietnam_with_both_days_whole() {
        let day = |day| NaiveDate::from_ymd_opt(2021, 10, day).unwrap();
        let window = Window::new(day(25), day(31));
        for (written, is_inside) in [
            ("2021-10-24T23:59:59", false),
            ("2021-10-25T00:00:00", true),
            ("2021-10-24T17:00:00Z", true),
            ("2021-10-31T23:59:59.999", true),
            ("2021-10-31T17:00:00Z", false),
            ("2021-11-01T00:00:00", false),
        ] {
            assert_eq!(window.contains(moment(written).unwrap()), is_inside, "{written}");
        }
    }

    proptest! {
        #[test]
        fn moments_are_those_of_chrono(seconds in 0_i64..4_000_000_000, hours in -12_i32..=14) {
            let offset = chrono::FixedOffset::east_opt(hours * 3_600).unwrap();
            let written = chrono::DateTime::from_timestamp(seconds, 0).unwrap().with_timezone(&offset).to_rfc3339();
            prop_assert_eq!(moment(&written), Some(seconds));
        }

        #[test]
        fn nothing_that_is_written_panics(written in prop::collection::vec(any::<u8>(), 0..40)) {
            let _ = Clock::default().moment(&written);
        }
    }
}
