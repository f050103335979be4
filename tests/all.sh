#!/usr/bin/env bash
# Everything: installs what the outside judges need, then runs every test.
#
# Needs Debian (or a system that has the tools already), Rust and Python 3. What it installs: LibreOffice without
# a window and poppler-utils, which show the pages; Liberation fonts, which are as wide as Times New Roman; Chromium, in
# which the preview is looked at; in a virtual environment below the target folder, lxml, openxml-audit and python-docx,
# which read the DOCX, pikepdf, which reads the PDF, jsonschema, which holds JSON against its schemas, and playwright, which
# works the browser; and, below the target folder too, cargo-fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
judges=$(mkdir -p "$target" && cd "$target" && pwd)/judges

step() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

has_vietnamese_font() {
    # Version 1 of the Liberation fonts has no Vietnamese letters.
    fc-list "Liberation Serif:lang=vi" 2>/dev/null | grep -q . || fc-list "Times New Roman:lang=vi" 2>/dev/null | grep -q .
}

step "outside judges"
packages=()
command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui)
command -v pdftotext >/dev/null || packages+=(poppler-utils)
command -v fc-list >/dev/null || packages+=(fontconfig)
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || packages+=(chromium)
if ! has_vietnamese_font; then
    packages+=(fonts-liberation)
    # Where fonts-liberation is still version 1, version 2 is a package of its own.
    if apt-cache show fonts-liberation2 >/dev/null 2>&1 || ! apt-cache show fonts-liberation >/dev/null 2>&1; then
        packages+=(fonts-liberation2)
    fi
fi
python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)
if [ ${#packages[@]} -gt 0 ]; then
    as_root apt-get update -q
    DEBIAN_FRONTEND=noninteractive as_root apt-get install -y -q --no-install-recommends "${packages[@]}"
fi
has_vietnamese_font || { echo "no font with Vietnamese letters that is as wide as Times New Roman" >&2; exit 1; }
if ! "$judges/bin/python" -c 'import lxml, docx, jsonschema, openxml_audit, pikepdf, playwright' 2>/dev/null; then
    python3 -m venv "$judges"
    "$judges/bin/pip" install --quiet --disable-pip-version-check -r tests/judges/requirements.txt
fi

# The JSON schema of SARIF lies in a crate; asking for its place fetches it.
sarif=$(cargo metadata --locked --format-version 1 --manifest-path tests/judges/schemas/Cargo.toml | "$judges/bin/python" -c '
import json, pathlib, sys
packages = json.load(sys.stdin)["packages"]
manifest = next(package["manifest_path"] for package in packages if package["name"] == "serde-sarif")
print(pathlib.Path(manifest).parent / "src" / "schema.json")')

step "tests"
# The judges are required here: a judge that is missing fails the run instead of being skipped.
CONGVAN_JUDGES=$judges CONGVAN_SARIF_SCHEMA=$sarif cargo test --locked "$@"

step "fuzzing (it builds everything once more, with counters; CONGVAN_FUZZ_RUNS is how often each target is run)"
# No part of the program is unsafe, so no sanitizer is built in; the counters alone need a setting of the nightly
# compiler in some versions of cargo-fuzz.
tools=$(cd "$target" && pwd)/fuzz-tools
[ -x "$tools/bin/cargo-fuzz" ] || CARGO_TARGET_DIR=$tools/build cargo install --quiet --locked cargo-fuzz --root "$tools"
fuzz() { PATH=$tools/bin:$PATH RUSTC_BOOTSTRAP=1 cargo fuzz "$1" --sanitizer none --target-dir "$built" "${@:2}"; }
built=$(cd "$target" && pwd)/fuzz
fuzz build
for fuzzed in fuzz/fuzz_targets/*.rs; do
    name=$(basename "$fuzzed" .rs)
    # The same seed and the same number of runs give the same inputs on a slow machine and on a fast one: who hunts for
    # more names another seed and more runs. What is committed stays as it is, and what is found is not kept: the next
    # run would be another one, and longer.
    found=$(mktemp -d)
    log=$built/$name.log
    if ! fuzz run "$name" "$found" "fuzz/corpus/$name" -- -seed="${CONGVAN_FUZZ_SEED:-1}" \
        -runs="${CONGVAN_FUZZ_RUNS:-5000}" -max_len=4096 -timeout=20 -rss_limit_mb=1024 \
        -artifact_prefix="$built/$name-" >"$log" 2>&1; then
        # What was found stands above the stack, what to run again below it.
        grep -m 1 -A 3 'panicked at\|ERROR: libFuzzer' "$log" || true
        tail -n 40 "$log"
        exit 1
    fi
    grep '^Done ' "$log"
    rm -r "$found"
done

# All of the cluster is in this step, and it builds into the same target folder, in a profile of its own.
step "cluster: the slow part (building Apache DataFusion and Ballista takes ten to twenty minutes on two cores)"
cargo test --locked --profile cluster --package congvan --package cluster-test --no-default-features \
    --features congvan/cluster --lib --test on_a_cluster cluster
