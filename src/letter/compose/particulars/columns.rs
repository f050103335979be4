//! Which column of the table of particulars holds what, and what a row says.

use std::collections::HashMap;

use super::{ParticularContact, Particulars};
use crate::data::{Cell, Column, Row, Table};
use crate::scans::By;
use crate::standard::wording::ADDRESSEES;
use crate::vietnamese::fold::{fold, fold_without_marks, slug};

/// What a column of the table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Province,
    District,
    Commune,
    Code,
    Addressee,
    Contact,
    Address,
    Phone,
    Note,
}

/// Which column holds what.
pub(super) struct Columns {
    roles: HashMap<Role, Column>,
    /// The column of the unit, where its header says nothing of its kind.
    pub(super) unit: Option<Column>,
    /// The other columns, by the names that a template has for them.
    pub(super) others: Vec<(String, Column)>,
}

impl Columns {
    pub(super) fn find(table: &Table, by: &By) -> Self {
        let mut roles = HashMap::new();
        let mut others = Vec::new();
        let is_unit = |header: &str| match by {
            By::Column(wanted) => fold(wanted) == fold(header),
            By::Province | By::District | By::Commune => false,
        };
        let mut unit = None;
        for (column, header) in table.columns() {
            if is_unit(header) {
                unit = Some(column);
                continue;
            }
            match role_of(header) {
                Some(role) => {
                    roles.entry(role).or_insert(column);
                }
                None => others.push((slug(header).replace('-', "_"), column)),
            }
        }
        let wanted = match by {
            By::Province => Some(Role::Province),
            By::District => Some(Role::District),
            By::Commune => Some(Role::Commune),
            By::Column(_) => None,
        };
        let is_found =
            wanted.is_some_and(|role| roles.contains_key(&role)) || roles.contains_key(&Role::Code);
        if unit.is_none() && !is_found && !others.is_empty() {
            unit = Some(others.remove(0).1);
        }
        Self { roles, unit, others }
    }

    pub(super) fn cell<'t>(&self, role: Role, row: Row<'t>) -> Option<Cell<'t>> {
        self.roles.get(&role).map(|column| row.cell(*column)).filter(|cell| !cell.text().is_empty())
    }

    fn text<'t>(&self, role: Role, row: Row<'t>) -> &'t str {
        self.cell(role, row).map_or("", Cell::text)
    }

    /// The cell that names the unit.
    pub(super) fn unit<'t>(&self, role: Role, row: Row<'t>) -> Option<Cell<'t>> {
        let unit = || self.unit.map(|column| row.cell(column)).filter(|cell| !cell.text().is_empty());
        self.cell(role, row).or_else(unit)
    }

    /// What the other columns of a table are called in texts, each with its header.
    pub(super) fn names_in_texts(&self, table: &Table) -> Vec<String> {
        let name =
            |(name, column): &(String, Column)| format!("“{}” → group.columns.{name}", table.header(*column));
        self.others.iter().map(name).collect()
    }

    pub(super) fn says_nothing(&self) -> bool {
        let said = [Role::Addressee, Role::Contact, Role::Note];
        self.others.is_empty() && !said.iter().any(|role| self.roles.contains_key(role))
    }

    /// Adds what a row says. Several rows of one group join: each may name another contact.
    pub(super) fn add(&self, row: Row<'_>, particulars: &mut Particulars) {
        let addressees = self.text(Role::Addressee, row).split([';', '\n']).map(bare_addressee);
        for addressee in addressees.filter(|addressee| !addressee.is_empty()) {
            if !particulars.addressees.iter().any(|known| known == addressee) {
                particulars.addressees.push(addressee.to_owned());
            }
        }
        let contact = ParticularContact {
            name: self.text(Role::Contact, row).to_owned(),
            address: self.text(Role::Address, row).to_owned(),
            phone: self.text(Role::Phone, row).to_owned(),
        };
        if !contact.name.is_empty() && !particulars.contacts.contains(&contact) {
            particulars.contacts.push(contact);
        }
        join(&mut particulars.note, self.text(Role::Note, row));
        for (name, column) in &self.others {
            join(particulars.columns.entry(name.clone()).or_default(), row.cell(*column).text());
        }
    }
}

/// An addressee without what the program writes itself: `Kính gửi:`, the dash and the end mark of a list.
fn bare_addressee(written: &str) -> &str {
    let dear = ADDRESSEES.trim_end_matches(':');
    let text = written.trim();
    let text = text.strip_prefix(dear).map_or(text, |rest| rest.trim_start_matches([':', ' ']));
    text.trim_start_matches(['-', '–', '+', '•', ' ']).trim_end_matches([',', '.', ' ', '\r'])
}

fn join(text: &mut String, more: &str) {
    if !more.is_empty() && text != more {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(more);
    }
}

/// Whether the words of a row are headers of such a table.
pub(super) fn is_header(cells: &[&str]) -> bool {
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    filled > 1 && cells.iter().any(|header| role_of(header).is_some())
}

/// What the words of a header say about its column.
fn role_of(header: &str) -> Option<Role> {
    let key = format!(" {} ", fold_without_marks(header)).replace(" thi xa ", " thixa ");
    let has = |words: &[&str]| words.iter().any(|word| key.contains(&format!(" {word} ")));
    if has(&["kinh gui", "addressee", "addressees"]) {
        Some(Role::Addressee)
    } else if has(&["dien thoai", "sdt", "so dt", "dt", "di dong", "phone", "telephone"]) {
        Some(Role::Phone)
    } else if has(&["xung ho", "form of address", "title"]) {
        Some(Role::Address)
    } else if has(&["ho ten", "ho va ten", "lien he", "dau moi", "can bo", "contact", "contacts"]) {
        Some(Role::Contact)
    } else if has(&["ghi chu", "note", "notes"]) {
        Some(Role::Note)
    } else if has(&["ma", "code"]) {
        Some(Role::Code)
    } else if has(&["tinh", "province"]) && !has(&["huyen", "quan", "thixa"]) {
        Some(Role::Province)
    } else if has(&["xa", "phuong", "thi tran", "dac khu", "commune", "ward"]) {
        Some(Role::Commune)
    } else if has(&["huyen", "quan", "thixa", "thanh pho", "district"]) {
        Some(Role::District)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Report;

    fn table(text: &str) -> Table {
        Table::parse("contacts.csv", text.as_bytes(), &mut Report::new()).unwrap()
    }

    /// What the rows say of one group, all taken together.
    fn joined(text: &str) -> Particulars {
        let table = table(text);
        let columns = Columns::find(&table, &By::District);
        let mut particulars = Particulars::default();
        table.rows().for_each(|row| columns.add(row, &mut particulars));
        particulars
    }

    #[test]
    fn an_addressee_loses_what_the_program_writes_itself() {
        for (written, expected) in [
            ("Kính gửi: UBND huyện Đại Từ.", "UBND huyện Đại Từ"),
            ("- UBND huyện Võ Nhai,", "UBND huyện Võ Nhai"),
            (" ", ""),
        ] {
            assert_eq!(bare_addressee(written), expected, "{written}");
        }
    }

    #[test]
    fn the_words_of_a_header_say_what_its_column_holds() {
        for (header, role) in [
            ("Kính gửi", Some(Role::Addressee)),
            ("SĐT liên hệ", Some(Role::Phone)),
            ("Đầu mối", Some(Role::Contact)),
            ("Xưng hô", Some(Role::Address)),
            ("Ghi chú", Some(Role::Note)),
            ("Mã huyện", Some(Role::Code)),
            ("Tỉnh", Some(Role::Province)),
            ("Huyện, thị xã, thành phố thuộc tỉnh", Some(Role::District)),
            ("Thị xã", Some(Role::District)),
            ("Xã, phường, thị trấn", Some(Role::Commune)),
            ("Hạn báo cáo", None),
        ] {
            assert_eq!(role_of(header), role, "{header}");
        }
    }

    #[test]
    fn where_no_header_names_the_unit_the_first_free_column_does() {
        let others = |text: &str, by: &By| {
            let columns = Columns::find(&table(text), by);
            let others: Vec<String> = columns.others.iter().map(|(name, _)| name.clone()).collect();
            (columns.unit.is_some(), others)
        };
        let own = ["han_bao_cao".to_owned()];
        assert_eq!(others("Nơi nhận,Hạn báo cáo\nA,B\n", &By::District), (true, own.to_vec()));
        assert_eq!(others("Huyện,Hạn báo cáo\nA,B\n", &By::District), (false, own.to_vec()));
        assert_eq!(others("Mã,Hạn báo cáo\nA,B\n", &By::District), (false, own.to_vec()));
        let cluster = By::Column("cụm".to_owned());
        assert_eq!(others("Hạn báo cáo,Cụm\nA,B\n", &cluster), (true, own.to_vec()));
    }

    #[test]
    fn rows_of_one_group_are_joined_and_nothing_stands_twice() {
        let joined = joined(
            "Huyện,Kính gửi,Liên hệ,Điện thoại,Ghi chú,Hạn\n\
             A,UBND A; Phòng B,An,1,Gấp.,15/11\n\
             A,UBND A,Bình,2,Gấp.,16/11\n\
             A,,An,1,Họp.,\n",
        );
        assert_eq!(joined.addressees, ["UBND A", "Phòng B"]);
        let contacts: Vec<_> = joined.contacts.iter().map(|contact| contact.name.as_str()).collect();
        assert_eq!(contacts, ["An", "Bình"]);
        assert_eq!(joined.note, "Gấp. Họp.");
        assert_eq!(joined.columns["han"], "15/11 16/11");
    }

    #[test]
    fn a_table_of_units_alone_says_nothing() {
        for (text, says_nothing) in
            [("Huyện\nA\n", true), ("Huyện,SĐT\nA,1\n", true), ("Huyện,Hạn\nA,1\n", false)]
        {
            assert_eq!(Columns::find(&table(text), &By::District).says_nothing(), says_nothing, "{text}");
        }
    }
}
