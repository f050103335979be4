#!/usr/bin/env bash
# congvan, docxtemplater and docxtpl make the same letter, round by round: benches/peers/run.sh [ROUNDS]
#
# Needs Rust, Python 3 with venv, and Node with npm (Debian: apt-get install python3-venv nodejs npm). What it
# installs goes below the target folder.
set -euo pipefail
cd "$(dirname "$0")"

rounds=${1:-7}
# So many letters before the clock, and as many on it: one to three seconds on it.
letters_of_congvan=1000
letters_of_docxtemplater=150
letters_of_docxtpl=40

root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
work=$(mkdir -p "$target/peers" && cd "$target/peers" && pwd)
results=$work/results.tsv
letters=$work/letters

step() { printf '\n== %s\n' "$*"; }

for tool in cargo python3 node npm; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing; on Debian: apt-get install python3-venv nodejs npm, and Rust from rustup.rs" >&2
        exit 1
    fi
done

step "install"
if ! cmp -s requirements.txt "$work/venv/requirements.txt"; then
    python3 -m venv --clear "$work/venv"
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r requirements.txt
    cp requirements.txt "$work/venv/"
fi
if ! cmp -s package-lock.json "$work/node_modules/package-lock.json"; then
    cp package.json package-lock.json "$work/"
    (cd "$work" && npm ci --silent --no-audit --no-fund)
    cp package-lock.json "$work/node_modules/"
fi
cargo bench --quiet --locked --bench peers --no-run

# One core for all of a program's threads, where the system can say so.
pinned=()
if command -v taskset >/dev/null; then pinned=(taskset -c $(($(nproc) - 1))); fi
export NODE_PATH=$work/node_modules

congvan() { "${pinned[@]}" cargo bench --quiet --locked --bench peers -- "$1" "$letters"; }
docxtemplater() { "${pinned[@]}" node render_docxtemplater.js "$1" "$letters"; }
docxtpl() { "${pinned[@]}" "$work/venv/bin/python" render_docxtpl.py "$1" "$letters" "${@:2}"; }

step "template"
rm -rf "$letters" && mkdir "$letters"
congvan 1 >/dev/null
"$work/venv/bin/python" make_template.py "$letters/letter.docx" "$letters"
docxtemplater 1 >/dev/null
docxtpl 1 >/dev/null
docxtpl 1 kept >/dev/null
"$work/venv/bin/python" check.py "$letters"

step "machine"
grep -m 1 'model name' /proc/cpuinfo 2>/dev/null || uname -m
echo "$(rustc --version), node $(node --version), $(python3 --version)"
grep -E '^(docxtpl|python-docx|Jinja2|lxml)=' requirements.txt | tr '\n' ' '
grep -E '"(docxtemplater|pizzip)"' package.json | tr -d '\n'
echo

step "$rounds rounds"
: >"$results"
for _ in $(seq "$rounds"); do
    congvan $letters_of_congvan
    docxtemplater $letters_of_docxtemplater
    docxtpl $letters_of_docxtpl
    docxtpl $letters_of_docxtpl kept
done | tee -a "$results"
"$work/venv/bin/python" check.py "$letters"

step "summary"
"$work/venv/bin/python" summary.py "$results"
