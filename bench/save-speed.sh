#!/usr/bin/env bash
# How long a save takes to write and to read, in a Release build: bench/save-speed.sh [STORY] [DECISIONS] [ROUNDS]
# The bars, at the median, for decision 130: written in under 20 ms, read in under 50 ms. Exit 1 when over.
set -euo pipefail
root=$(realpath "$(dirname "$0")/..")
story=$(realpath "${1:-$root/stories/kremlin.ink}")
decisions=${2:-130}
rounds=${3:-100}
work=$(mktemp -d "${SAVE_SPEED_FOLDER:-${TMPDIR:-/tmp}}/save-speed-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$root"
dotnet build bench/SaveSpeed -c Release --verbosity quiet -o "$work/program" >"$work/log" || { cat "$work/log"; exit 2; }
dotnet "$work/program/SaveSpeed.dll" "$story" "$work/saves" "$decisions" "$rounds"
