#!/usr/bin/env bash
# The letters of the whole country: time, memory, and that both are in step with the letters.
#   bash benches/country/run.sh
# Needs Rust and Python 3. Counts are made up (705 districts, 10,599 communes of October 2021), the same every time.
set -euo pipefail
cd "$(dirname "$0")/../.."
cargo build --release --locked --quiet
program=${CARGO_TARGET_DIR:-target}/release/congvan
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp benches/country/letter.toml "$work/"
python3 benches/country/make_counts.py src/gazetteer/lists/units-2021-10.csv "$work/counts.csv"
{ cat "$work/letter.toml"; printf '\n[batch]\nnothing_to_say = "make"\n'; } >"$work/all.toml"
python3 benches/country/measure.py "$program" "$work"
