#!/usr/bin/env bash
# A hundred letters to PDF beside LibreOffice, the letters of the whole country, and an appendix of 10,000 rows.
#   bash benches/pages/run.sh [ROUNDS]
# Needs Rust, Python 3 and LibreOffice. Counts of the country are made up, the same every time.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo build --release --locked --quiet
program=${CARGO_TARGET_DIR:-target}/release/congvan
bench=$(cargo bench --locked --bench pages --no-run --message-format json 2>/dev/null | sed -n 's/.*"executable":"\([^"]*pages-[^"]*\)".*/\1/p')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r fixtures/thai-nguyen-2021-11 "$work/one"
cp benches/country/letter.toml "$work/"
cp src/gazetteer/lists/units-2021-10.csv "$work/units.csv"
python3 benches/country/make_counts.py src/gazetteer/lists/units-2021-10.csv "$work/counts.csv"
soffice --version
python3 benches/pages/measure.py "$program" "$bench" "$work" "${1:-3}"
