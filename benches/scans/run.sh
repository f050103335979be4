#!/usr/bin/env bash
# Counts 10 million scans with congvan and with DuckDB, in turn, five times, and compares the counts; the same as
# Parquet; then ten times as many through a pipe, for the memory.
#   bash benches/scans/run.sh [ROWS]
# Needs Rust and Python 3; DuckDB is installed below the target folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-10000000}
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
peers=$target/peers
python=$peers/duckdb/bin/python
events=$peers/events-$rows.csv
threads=$(nproc)
mkdir -p "$peers"
if ! "$python" -c 'import duckdb' 2>/dev/null; then
    python3 -m venv "$peers/duckdb"
    "$peers/duckdb/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.0
fi
[ -f "$events" ] || python3 benches/scans/make_events.py "$rows" src/gazetteer/lists/units-2021-10.csv "$events"
parquet=${events%.csv}.parquet
if [ ! -f "$parquet" ]; then
    "$python" -B benches/scans/make_parquet.py "$events" "$parquet.part"
    mv "$parquet.part" "$parquet"
fi
cargo bench --locked --bench scans --no-run

count() { cargo bench --locked --quiet --bench scans -- "$1" "$2" "$3"; }
seconds() { python3 -c 'import sys,time
began = time.monotonic()
with open(sys.argv[1], "rb", buffering=0) as file:
    block = bytearray(1 << 20)
    while file.readinto(block): pass
print(f"reading\t{time.monotonic() - began:.3f}")' "$1"; }

results=$peers/scans.tsv
for file in "$events" "$parquet"; do
    echo "$(basename "$file"), $(($(wc -c <"$file") / 1000000)) MB:"
    : >"$results"
    for _ in 1 2 3 4 5; do
        count "$file" "$threads" "$peers/congvan.counts" | tee -a "$results"
        "$python" benches/scans/count_duckdb.py "$file" "$threads" "$peers/duckdb.counts" | tee -a "$results"
        seconds "$file" | tee -a "$results"
        cmp "$peers/congvan.counts" "$peers/duckdb.counts"
    done
    echo "the counts of $(wc -l <"$peers/congvan.counts") communes agree"
    python3 - "$results" <<'PYTHON'
import statistics, sys
rounds = {}
for line in open(sys.argv[1], encoding="utf-8"):
    name, seconds, *_ = line.split("\t")
    rounds.setdefault(name, []).append(float(seconds))
ratios = [duckdb / congvan for congvan, duckdb in zip(rounds["congvan"], rounds["duckdb"])]
shares = [reading / congvan for congvan, reading in zip(rounds["congvan"], rounds["reading"])]
print(f"DuckDB takes {min(ratios):.1f} to {max(ratios):.1f} times as long, in the middle {statistics.median(ratios):.1f}")
print(f"share of plain reading speed: {100 * statistics.median(shares):.0f} %")
PYTHON
done

echo "through a pipe, ten times as many:"
{ head -n 1 "$events"; for _ in 1 2 3 4 5 6 7 8 9 10; do tail -n +2 "$events"; done; } |
    count /dev/stdin "$threads" "$peers/pipe.counts"
awk -F, '{ print $1 "," 10 * $2 }' "$peers/congvan.counts" | cmp - "$peers/pipe.counts"
echo "and the counts are ten times the ones above"
