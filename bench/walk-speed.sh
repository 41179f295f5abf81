#!/usr/bin/env bash
# How fast `walk` is on a story, on one thread and on two: bench/walk-speed.sh PROGRAM STORY [RUNS]
# Quiet machines only; The Intercept by inkle (1,686 lines) is the usual story, fetched for measuring, not kept here.
set -euo pipefail
program=${1:?the built sinorussia}
story=${2:?a story}
runs=${3:-4000}

rate() { # JOBS: runs a second
  "$program" walk "$story" --runs "$runs" --jobs "$1" --json | sed -n 's/.*"runsPerSecond": \([0-9.]*\).*/\1/p' | head -n 1
}

one=$(rate 1)
two=$(rate 2)
echo "one thread $one runs/s, two threads $two runs/s, ratio $(awk "BEGIN { printf \"%.2f\", $two / $one }")"
