//! One letter and the parts of it: see README.md beside this file.

mod common;

use std::hint::black_box;
use std::time::Duration;

use congvan::diagnostic::Report;
use congvan::docx::write;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn one_letter(criterion: &mut Criterion) {
    let (draft, letter) = (common::draft(), common::composed());
    let document = write::document(&letter);
    let mut group = criterion.benchmark_group("letter");
    group.throughput(Throughput::Elements(1));
    group.bench_function("whole", |bencher| {
        bencher.iter(|| {
            let letter = draft.compose(&mut Report::new()).unwrap();
            black_box(write::write(&letter).unwrap())
        });
    });
    group.bench_function("compose", |bencher| bencher.iter(|| black_box(draft.compose(&mut Report::new()))));
    group.bench_function("document.xml", |bencher| bencher.iter(|| black_box(write::document(&letter))));
    group.bench_function("docx", |bencher| bencher.iter(|| black_box(write::write(&letter).unwrap())));
    group.bench_function("deflate alone", |bencher| {
        bencher.iter(|| black_box(common::deflated(document.as_bytes())));
    });
    group.finish();
    criterion.bench_function("read", |bencher| bencher.iter(|| black_box(common::draft())));
}

fn long_appendix(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("appendix rows");
    group.sample_size(10);
    for rows in [100, 1_000, 10_000, 100_000] {
        let letter = common::with_rows(rows);
        group.throughput(Throughput::Elements(rows as u64));
        group.bench_function(rows.to_string(), |bencher| bencher.iter(|| write::write(&letter).unwrap()));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = one_letter, long_appendix
}
criterion_main!(benches);
