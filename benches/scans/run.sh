#!/usr/bin/env bash
# Counts 10 million scans with congvan and with DuckDB, one after the other, several times.
#   bash benches/scans/run.sh [ROWS]
# Needs Rust and Python 3; DuckDB is installed below the target folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-10000000}
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
peer=$target/peers/duckdb
events=$target/peers/events-$rows.csv
threads=$(nproc)
mkdir -p "$target/peers"
if ! "$peer/bin/python" -c 'import duckdb' 2>/dev/null; then
    python3 -m venv "$peer"
    "$peer/bin/pip" install --quiet --disable-pip-version-check duckdb==2.0.0
fi
[ -f "$events" ] || python3 benches/scans/make_events.py "$rows" src/gazetteer/lists/units-2021-10.csv "$events"
cargo bench --locked --bench scans --no-run
for _ in 1 2 3; do
    cargo bench --locked --quiet --bench scans -- "$events" "$threads"
    "$peer/bin/python" benches/scans/count_duckdb.py "$events" "$threads"
done
printf 'reading alone: '
bash -c "time cat '$events' >/dev/null" 2>&1 | grep real
