//! Administrative units: the lists with their dates, and finding the unit a person meant.
//!
//! [`UnitList::for_date`] chooses the list, [`UnitList::province`] the province, and a [`Resolver`] of the province
//! answers which commune a written name means:
//!
//! ```
//! use congvan::gazetteer::{ListId, Resolution, Resolver, Written};
//!
//! let province = ListId::October2021.list().province("Thái Nguyên").unwrap();
//! let resolver = Resolver::new(province);
//! let written = Written { commune: "Xã Diềm Mặc - H. Định Hoá", district: None };
//! let Resolution::Corrected(commune) = resolver.resolve(written) else { panic!("one slip") };
//! assert_eq!(commune.name_with_district(), "Xã Điềm Mặc - Huyện Định Hóa");
//! ```

mod bare_name;
mod change;
mod country;
mod district;
mod index;
mod kind;
mod letters;
mod list;
mod mend;
mod names;
mod nearby;
mod phrase;
mod prints;
mod resolution;
mod resolve;
mod slip;
mod unit;
mod written;

pub use change::warnings as change_warnings;
pub use country::{Country, agreed};
pub use district::DistrictFound;
pub use index::Names;
pub use kind::{Kind, phrase as kinds_phrase};
pub use list::{Fit, ListId, UnitList};
pub use resolution::{Cause, Doubt, Reason, Resolution, UnknownDistrict};
pub use resolve::{Resolver, Written};
pub use unit::{Commune, District, Province};

#[cfg(test)]
mod spelling_tests;
