use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::data::Table;
use crate::gazetteer::{ListId, Resolver};
use crate::scans::ColumnNames;

fn read(province: &str, list: ListId, text: &str, by: &By) -> (Summary, Counts) {
    let resolver = Resolver::new(list.list().province(province).unwrap());
    let mut report = Report::new();
    let table = Table::parse("a.csv", text.as_bytes(), &mut report).unwrap();
    let group = match by {
        By::Column(header) => Some(header.clone()),
        _ => None,
    };
    let names = ColumnNames { group, ..ColumnNames::default() };
    let counts = Counts::read(&table, &names, &resolver, &mut report).unwrap();
    (Summary::new(&counts, 5), counts)
}

fn groups(text: &str, by: &By) -> (Option<Vec<Group>>, Vec<&'static str>) {
    let (summary, counts) = read("Thái Nguyên", ListId::October2021, text, by);
    let mut report = Report::new();
    let groups = summary.groups(by, &counts, &mut report);
    (groups, report.iter().map(|diagnostic| diagnostic.code).collect())
}

const SOME: &str = "Huyện;Xã;Số lượt;Cụm\n\
    Huyện Đại Từ;Xã Tân Thái;213;Cụm 2\n\
    Huyện Định Hóa;Xã Điềm Mặc;3;cụm  1\n\
    Huyện Định Hóa;Xã Tân Dương;9;Cụm 1\n";

#[test]
fn districts_are_groups_in_the_order_of_letters_with_their_rank() {
    let (groups, told) = groups(SOME, &By::District);
    let groups = groups.unwrap();
    let of = |name: &str| groups.iter().find(|group| group.name == name).unwrap();
    assert_eq!((groups.len(), told.len()), (9, 0));
    assert_eq!((of("Huyện Đại Từ").rank, of("Huyện Định Hóa").rank, of("Thị xã Phổ Yên").rank), (1, 2, 3));
    assert_eq!(of("Huyện Định Hóa").name_in_sentence, "huyện Định Hóa");
    assert_eq!(of("Huyện Định Hóa").code, "167");
    assert_eq!(of("Huyện Định Hóa").portion.low.len(), 1);
}

#[test]
fn a_column_makes_groups_and_a_missing_commune_goes_with_its_district_or_is_told() {
    let by = By::Column("cụm".to_owned());
    let (none, told) = groups(SOME, &by);
    assert_eq!(
        (none, told),
        (
            None,
            vec!["communes-without-group", "communes-grouped-by-district", "communes-grouped-by-district"]
        )
    );
    let province = ListId::October2021.list().province("Thái Nguyên").unwrap();
    let firsts = province.districts().iter().filter_map(|district| {
        let commune = province.communes().iter().find(|commune| commune.district() == Some(district))?;
        Some(format!("{};{};1;Cụm 3\n", district.name(), commune.name()))
    });
    let whole = format!("Huyện;Xã;Số lượt;Cụm\n{}", firsts.collect::<String>());
    let (groups, _) = groups(&whole, &by);
    let groups = groups.unwrap();
    assert_eq!(groups.len(), 1);
    assert_eq!(groups[0].portion.rows.len(), province.communes().len());
}

#[test]
fn a_column_of_districts_or_communes_is_known_as_such() {
    let (groups_of_header, _) = groups(SOME, &By::Column("Huyện".to_owned()));
    assert_eq!(groups_of_header, groups(SOME, &By::District).0);
    let (groups_of_header, _) = groups(SOME, &By::Column("Xã".to_owned()));
    assert_eq!(groups_of_header, groups(SOME, &By::Commune).0);
}

#[test]
fn on_a_list_without_districts_they_cannot_be_groups() {
    let (summary, counts) = read("Thái Nguyên", ListId::July2025, "Xã;Số lượt\nXã Đại Từ;3\n", &By::District);
    let mut report = Report::new();
    assert_eq!(summary.groups(&By::District, &counts, &mut report), None);
    assert_eq!(report.iter().next().unwrap().code, "batch-without-districts");
    assert_eq!(summary.groups(&By::Commune, &counts, &mut report).unwrap().len(), summary.rows.len());
}

#[test]
fn an_island_without_communes_is_an_empty_group() {
    let text = "Mã xã;Số lượt\n26506;5\n";
    let (summary, counts) = read("Bà Rịa - Vũng Tàu", ListId::October2021, text, &By::District);
    let groups = summary.groups(&By::District, &counts, &mut Report::new()).unwrap();
    let last = groups.last().unwrap();
    assert_eq!((last.name.as_str(), last.portion.rows.len()), ("Huyện Côn Đảo", 0));
}

proptest! {
    /// Whatever the counts: every commune is in one group, and the sums of the groups are those of the province.
    #[test]
    fn groups_part_the_province(figures in prop::collection::vec(0_u64..1_000, 178), by in 0_u8..3) {
        let province = ListId::October2021.list().province("Thái Nguyên").unwrap();
        let rows = province.communes().iter().zip(&figures).map(|(commune, figure)| {
            format!("{};{figure};{}\n", commune.code(), figure % 7)
        });
        let text = format!("Mã xã;Số lượt;Cụm\n{}", rows.collect::<String>());
        let by: By = [By::District, By::Commune, By::Column("Cụm".to_owned())][usize::from(by)].clone();
        let (summary, counts) = read("Thái Nguyên", ListId::October2021, &text, &by);
        let groups = summary.groups(&by, &counts, &mut Report::new()).unwrap();
        let codes = groups.iter().flat_map(|group| group.portion.rows.iter().map(|row| row.code));
        let codes: Vec<&str> = codes.collect();
        prop_assert_eq!(codes.len(), province.communes().len());
        prop_assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len());
        let sum: u64 = groups.iter().map(|group| total_scans(&group.portion.rows)).sum();
        prop_assert_eq!(sum, counts.total());
        let quiet: usize = groups.iter().map(|group| group.portion.silent.len() + group.portion.low.len()).sum();
        prop_assert_eq!(quiet, summary.whole().silent.len() + summary.whole().low.len());
    }
}
