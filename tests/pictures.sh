#!/usr/bin/env bash
# Draws the pages of a case again, for the README and for a person to look at:
#   bash tests/pictures.sh fixtures/thai-nguyen-2021-11
# Needs LibreOffice and poppler-utils, which tests/all.sh installs.
set -euo pipefail
case=${1:?which case, for example fixtures/thai-nguyen-2021-11}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cargo run --quiet --release --manifest-path "$(dirname "$0")/../Cargo.toml" -- build "$case/letter.toml" -o "$work/letter.docx"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" "$work/letter.docx" >/dev/null
mkdir -p "$case/expected/pages"
rm -f "$case"/expected/pages/*.png
pdftoppm -r 72 -gray -png "$work/letter.pdf" "$case/expected/pages/page"
ls "$case/expected/pages"
