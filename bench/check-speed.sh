#!/usr/bin/env bash
# `check` beside inkle's own compiler, as whole processes in one run: bench/check-speed.sh PROGRAM STORY
# Needs hyperfine. PROGRAM is the native file; The Intercept by inkle is the usual story, fetched for measuring.
set -euo pipefail
program=$(realpath "${1:?the built sinorussia}")
story=$(realpath "${2:?a story}")
ink=$(realpath "$(dirname "$0")/../eng/ink/lib/inklecate")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$(dirname "$story")"
hyperfine --warmup 2 --runs 10 --ignore-failure --export-json "$work/times.json" \
  -n "sinorussia check" "$program check $story" \
  -n "inklecate" "$ink -o $work/out.json $story" >"$work/log" 2>&1
node -e '
  const { results } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
  for (const r of results) console.log(`${r.command}: ${(r.median * 1000).toFixed(0)} ms`);
  console.log(`ratio ${(results[0].median / results[1].median).toFixed(2)}`);
' "$work/times.json"
