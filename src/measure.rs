//! Lengths and font sizes as types.
//!
//! A [`Length`] counts EMU (English Metric Units, ECMA-376 part 1 §20.1.10.16): the one integer unit in which
//! millimetres, points and twips are all whole numbers. Twips, half-points and EMU are spoken only below
//! `docx/`; everything above says [`Length::mm`] or [`Length::pt`].

use serde::Serialize;

use std::iter::Sum;
use std::ops::{Add, Div, Mul, Neg, Sub};

const EMU_PER_MM: f64 = 36_000.0;
const EMU_PER_PT: f64 = 12_700.0;
const EMU_PER_TWIP: i64 = 635;

/// A distance on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Length(i64);

impl Length {
    /// No distance.
    pub const ZERO: Self = Self(0);

    /// From millimetres, rounded to the nearest EMU.
    pub const fn mm(millimetres: f64) -> Self {
        Self::round(millimetres * EMU_PER_MM)
    }

    /// From points (1/72 inch), rounded to the nearest EMU.
    pub const fn pt(points: f64) -> Self {
        Self::round(points * EMU_PER_PT)
    }

    /// From twips (1/20 pt), the unit of most attributes of WordprocessingML.
    pub const fn twips(twips: i32) -> Self {
        Self(twips as i64 * EMU_PER_TWIP)
    }

    /// From EMU, the unit of DrawingML.
    pub const fn emu(emu: i64) -> Self {
        Self(emu)
    }

    #[expect(clippy::cast_possible_truncation, reason = "a page is far shorter than 2^63 EMU")]
    const fn round(emu: f64) -> Self {
        Self(emu.round() as i64)
    }

    /// In millimetres.
    #[expect(clippy::cast_precision_loss, reason = "a page is far shorter than 2^53 EMU")]
    pub const fn to_mm(self) -> f64 {
        self.0 as f64 / EMU_PER_MM
    }

    /// In points.
    #[expect(clippy::cast_precision_loss, reason = "a page is far shorter than 2^53 EMU")]
    pub const fn to_pt(self) -> f64 {
        self.0 as f64 / EMU_PER_PT
    }

    /// In twips (1/20 pt), rounded to the nearest: the unit of most attributes of WordprocessingML.
    #[expect(clippy::cast_possible_truncation, reason = "a page is far shorter than 2^31 twips")]
    pub const fn to_twips(self) -> i32 {
        let half = if self.0 < 0 { -EMU_PER_TWIP / 2 } else { EMU_PER_TWIP / 2 };
        ((self.0 + half) / EMU_PER_TWIP) as i32
    }

    /// In EMU, the unit of DrawingML.
    pub const fn to_emu(self) -> i64 {
        self.0
    }

    /// Without its sign.
    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// This length times a fraction, rounded to the nearest EMU.
    #[expect(clippy::cast_precision_loss, reason = "a page is far shorter than 2^53 EMU")]
    pub const fn scale(self, factor: f64) -> Self {
        Self::round(self.0 as f64 * factor)
    }

    /// How many whole times `part` fits in this length; 0 if `part` is not positive.
    pub fn whole_times(self, part: Self) -> usize {
        if part.0 <= 0 { 0 } else { usize::try_from(self.0 / part.0).unwrap_or(0) }
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Length {
    type Output = Self;
    fn mul(self, times: i64) -> Self {
        Self(self.0 * times)
    }
}

impl Div<i64> for Length {
    type Output = Self;
    fn div(self, parts: i64) -> Self {
        Self(self.0 / parts)
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// The size of type, in steps of half a point (`w:sz`, ECMA-376 part 1 §17.3.2.38).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct FontSize(u16);

impl FontSize {
    /// From whole points.
    pub const fn pt(points: u16) -> Self {
        Self(points * 2)
    }

    /// From half-points, the unit of `w:sz`.
    pub const fn half_points(half_points: u16) -> Self {
        Self(half_points)
    }

    /// In points.
    pub fn to_pt(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    /// In half-points, the unit of `w:sz`.
    pub const fn to_half_points(self) -> u16 {
        self.0
    }

    /// The height of the em square.
    pub fn em(self) -> Length {
        Length::pt(self.to_pt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_points_and_twips_agree() {
        assert_eq!(Length::mm(25.4), Length::pt(72.0));
        assert_eq!(Length::mm(210.0).to_twips(), 11_906);
        assert_eq!(Length::mm(297.0).to_twips(), 16_838);
        assert_eq!(Length::pt(6.0).to_twips(), 120);
        assert_eq!((-Length::pt(6.0)).to_twips(), -120);
        assert_eq!(Length::twips(-120), -Length::pt(6.0));
        assert_eq!(Length::emu(36_000), Length::mm(1.0));
        assert_eq!(Length::mm(-2.0).abs().to_emu(), 72_000);
    }

    #[test]
    fn a_length_counts_how_often_another_fits() {
        assert_eq!(Length::mm(257.0).whole_times(Length::mm(10.0)), 25);
        assert_eq!(Length::mm(9.0).whole_times(Length::mm(10.0)), 0);
        assert_eq!(Length::mm(9.0).whole_times(Length::ZERO), 0);
    }

    #[test]
    fn font_sizes_are_kept_in_half_points() {
        assert_eq!(FontSize::pt(14).to_half_points(), 28);
        assert!((FontSize::half_points(27).to_pt() - 13.5).abs() < f64::EPSILON);
        assert_eq!(FontSize::pt(14).em(), Length::pt(14.0));
    }
}
