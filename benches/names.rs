//! 10,000 written names to the communes they mean: see README.md beside this file.

#![allow(clippy::print_stdout, reason = "a bench prints what it measures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use congvan::gazetteer::{Commune, Country, District, ListId, Resolver, Written};
use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};

const NAMES: usize = 10_000;

/// A name and the district beside it.
type Name = (String, Option<&'static str>);

/// A way to write a name; the number makes the damage differ from name to name.
type Way = fn(usize, &'static Commune) -> Name;

const WAYS: [(&str, Way); 7] = [
    ("right", right),
    ("folded", |_, commune| (commune.name_with_district().to_uppercase().replace(" - ", ","), None)),
    ("one slip, district after it", one_slip),
    ("one slip, district beside it", |index, commune| {
        (damaged(commune.name(), index, 1), commune.district().map(District::name))
    }),
    ("one slip, no district", |index, commune| (damaged(commune.name(), index, 1), None)),
    ("badly damaged", |index, commune| (damaged(commune.name(), index, 3), None)),
    ("badly damaged with the district", |index, commune| {
        (damaged(&commune.name_with_district(), index, 6), None)
    }),
];

fn right(_: usize, commune: &'static Commune) -> Name {
    (commune.name_with_district(), None)
}

fn one_slip(index: usize, commune: &'static Commune) -> Name {
    let district = commune.district().map_or("", District::name);
    (format!("{} - {district}", damaged(commune.name(), index, 1)), None)
}

/// So many names, the communes again and again.
fn names_of(communes: &'static [Commune], way: Way) -> Vec<Name> {
    (0..NAMES).map(|index| way(index, &communes[index % communes.len()])).collect()
}

/// The text with so many letters changed, always the same ones.
fn damaged(text: &str, seed: usize, letters: usize) -> String {
    let mut damaged: Vec<char> = text.chars().collect();
    for letter in 0..letters {
        let at = (seed * 31 + letter * 17) % (damaged.len() - 4) + 4;
        damaged[at] = ['q', 'ẻ', 'k', 'ũ', 'm'][(seed + letter) % 5];
    }
    damaged.into_iter().collect()
}

fn bench(
    group: &mut BenchmarkGroup<'_, WallTime>,
    place: &str,
    communes: &'static [Commune],
    resolve: impl Fn(Written<'_>),
) {
    for (what, way) in WAYS {
        let names = names_of(communes, way);
        group.bench_function(format!("{place}/{what}"), |bencher| {
            bencher.iter(|| {
                for (commune, district) in &names {
                    resolve(Written { commune, district: *district });
                }
            });
        });
    }
}

/// Prints how much longer names with a slip take than right ones, in turns, so that a noisy machine slows both.
fn print_ratio(country: &Country) {
    const ROUNDS: usize = 20;
    let communes = country.list().communes();
    let ways = [names_of(communes, right), names_of(communes, one_slip)];
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        for (names, times) in ways.iter().zip(&mut times) {
            let start = Instant::now();
            for (commune, district) in names {
                black_box(country.resolve(Written { commune, district: *district }, None));
            }
            times.push(start.elapsed());
        }
    }
    let [right, slips] = times.map(|mut times| {
        times.sort_unstable();
        times[ROUNDS / 2]
    });
    let ratio = slips.as_secs_f64() / right.as_secs_f64();
    println!("whole country, medians of {ROUNDS}: right {right:?}, one slip {slips:?}, ratio {ratio:.2}");
}

fn names(criterion: &mut Criterion) {
    let list = ListId::October2021.list();
    let mut group = criterion.benchmark_group("names");
    group.throughput(Throughput::Elements(NAMES as u64));
    for province in ["Thái Nguyên", "Thanh Hóa"] {
        let province = list.province(province).expect("a province of the list");
        let resolver = Resolver::new(province);
        bench(&mut group, province.bare(), province.communes(), |written| {
            black_box(resolver.resolve(written));
        });
    }
    let country = Country::new(list);
    bench(&mut group, "whole country", list.communes(), |written| {
        black_box(country.resolve(written, None));
    });
    group.finish();
    print_ratio(&country);
    let mut group = criterion.benchmark_group("index of names");
    let province = list.province("Thanh Hóa").expect("a province of the list");
    group.bench_function("Thanh Hóa", |bencher| bencher.iter(|| black_box(Resolver::new(province))));
    group.bench_function("whole country", |bencher| bencher.iter(|| black_box(Country::new(list))));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = names
}
criterion_main!(benches);
