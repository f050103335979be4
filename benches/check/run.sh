#!/usr/bin/env bash
# Checking: a letter, a thousand letters in a folder, documents of more and more pages and sections.
#   bash benches/check/run.sh [ROUNDS]
# Needs Rust and Python 3. The documents are made from a letter of the project, the same every time. CONGVAN_PROGRAM names a
# program that is built already.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${CONGVAN_PROGRAM:-}" ]; then
    cargo build --release --locked --quiet
    CONGVAN_PROGRAM=${CARGO_TARGET_DIR:-target}/release/congvan
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r fixtures/thai-nguyen-2021-11 "$work/case"
"$CONGVAN_PROGRAM" build "$work/case/letter.toml" -o "$work/base.docx" 2>/dev/null
python3 benches/check/make_documents.py "$work/base.docx" "$work"
python3 benches/check/measure.py "$CONGVAN_PROGRAM" "$work" "${1:-5}"
