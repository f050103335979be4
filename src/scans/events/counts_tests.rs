use std::io::Cursor;
use std::num::NonZeroUsize;

use chrono::NaiveDate;

use super::*;
use crate::gazetteer::ListId;
use crate::scans::events::{CountOf, Direction, Effort, EventNames, Question, Stream, count};

fn counted(file: &str, unit: CountOf, text: &str) -> Counted {
    let day = |day| NaiveDate::from_ymd_opt(2021, 10, day).unwrap();
    let question = Question { from: day(25), to: day(31), direction: Direction::Both, unit };
    let effort = Effort { jobs: NonZeroUsize::MIN, progress: &|_| () };
    let stream = Stream { file, text: Box::new(Cursor::new(text.to_owned())) };
    let mut report = Report::new();
    let tally = count(stream, (&question, &EventNames::default()), effort, &mut report).unwrap().unwrap();
    Counted { file: file.to_owned(), tally }
}

fn of_events(counted: &[Counted], province: Option<&str>) -> (Option<Vec<Counts>>, Vec<&'static str>) {
    let list = ListId::October2021.list();
    let area = Area::new(list, province.map(|province| list.province(province).unwrap()));
    let mut report = Report::new();
    let counts = Counts::of_events(counted, &area, &mut report);
    (counts, report.iter().map(|told| told.code).collect())
}

/// The figures of communes by their codes.
fn figures(counts: &[Counts], codes: &[&str]) -> Vec<Option<u64>> {
    let communes = |code: &&str| {
        let commune = ListId::October2021.list().communes().iter().find(|commune| commune.code() == *code);
        let commune = commune.unwrap();
        counts.iter().find(|counts| counts.province() == commune.province())?.of(commune)
    };
    codes.iter().map(communes).collect()
}

#[test]
fn a_device_in_several_files_and_spellings_is_counted_once_in_each_commune() {
    let first = "time,commune,district,device\n\
        2021-10-25,Xã Tân Thái,Huyện Đại Từ,a\n2021-10-25,xã Tân Thái,H. Đại Từ,a\n\
        2021-10-25,Xã Na Mao,Huyện Đại Từ,a\n2021-10-25,Xã Tân Thái,Huyện Đại Từ,b\n";
    let second = "time,commune_code,device\n2021-10-26,05827,a\n2021-10-26,5827,c\n2021-10-26,1,a\n";
    let files = [counted("1.csv", CountOf::Devices, first), counted("2.csv", CountOf::Devices, second)];
    let (counts, told) = of_events(&files, Some("Thái Nguyên"));
    let counts = counts.unwrap();
    assert_eq!(figures(&counts, &["05827", "05782"]), [Some(3), Some(1)]);
    assert_eq!(told, ["events-elsewhere"]);
    let scans = [counted("1.csv", CountOf::Scans, first), counted("2.csv", CountOf::Scans, second)];
    assert_eq!(figures(&of_events(&scans, Some("19")).0.unwrap(), &["05827"]), [Some(5)]);
}

#[test]
fn events_of_the_country_find_their_provinces() {
    let text = "time,commune,device\n2021-10-25,Xã Tân Thái - Huyện Đại Từ,a\n2021-10-25,00001,b\n\
        2021-10-25,\"Phường Phúc Xá, quận Ba Đình\",a\n2021-10-25,\"Phường Trúc Bạch, TP. Hà Nội\",a\n";
    for unit in [CountOf::Scans, CountOf::Devices] {
        let (counts, told) = of_events(&[counted("1.csv", unit, text)], None);
        let counts = counts.unwrap();
        let provinces: Vec<_> = counts.iter().map(|counts| counts.province().bare()).collect();
        assert_eq!((provinces, told), (vec!["Hà Nội", "Thái Nguyên"], vec!["provinces-missing"]));
        assert_eq!(figures(&counts, &["00001", "00004", "05827"]), [Some(2), Some(1), Some(1)]);
    }
}

#[test]
fn a_column_of_provinces_tells_which_commune_is_meant() {
    let text = "time,Tỉnh/Thành phố,Quận/Huyện,Xã,device\n2021-10-25,Tỉnh Lạng Sơn,Huyện Tràng Định,Xã Tân Tiến,a\n\
        2021-10-25,Hà Giang,Huyện Hoàng Su Phì,Xã Tân Tiến,a\n2021-10-25,TP. Hà Nội,Chương Mỹ,xã tân tiến,a\n";
    for unit in [CountOf::Scans, CountOf::Devices] {
        let events = [counted("1.csv", unit, text)];
        let counts = of_events(&events, None).0.unwrap();
        let totals: Vec<_> = counts.iter().map(|counts| (counts.province().bare(), counts.total())).collect();
        assert_eq!(totals, [("Hà Nội", 1), ("Hà Giang", 1), ("Lạng Sơn", 1)]);
        let (counts, told) = of_events(&events, Some("Lạng Sơn"));
        assert_eq!((counts.unwrap()[0].total(), told), (1, vec!["events-elsewhere"]));
    }
}

#[test]
fn names_that_cannot_be_told_are_told_in_part_and_a_wrong_province_once() {
    let unclear = (0..30).map(|place| format!("2021-10-25,Xã Tân Tiến số {place}\n"));
    let text: String = std::iter::once("time,commune\n".to_owned()).chain(unclear).collect();
    let (counts, told) = of_events(&[counted("1.csv", CountOf::Scans, &text)], None);
    assert_eq!((counts.is_none(), told.len(), told.last()), (true, 21, Some(&"events-names-more")));
    let elsewhere = "time,commune,district\n2021-10-25,Phường Phúc Xá,Quận Ba Đình\n\
        2021-10-25,Phường Trúc Bạch,Quận Ba Đình\n";
    let (counts, told) = of_events(&[counted("1.csv", CountOf::Scans, elsewhere)], Some("19"));
    assert_eq!((counts.is_none(), told), (true, vec!["counts-of-other-province"]));
}
