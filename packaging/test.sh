#!/usr/bin/env bash
# Sets up, builds and runs all tests. Further arguments go to ctest, for example: packaging/test.sh -R kpi
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/setup.sh"

need_packages run test
# Warnings are errors where the project is checked, not where somebody with another compiler tries it.
preset=release
[ "${CI:-}" != true ] || preset=ci
configure "$preset"
cmake --build "$ROOT/build/release" || stop "the build failed; the lines above say where."
jobs="$(nproc 2>/dev/null || say 2)"
exec ctest --test-dir "$ROOT/build/release" --output-on-failure --no-tests=error -j "$jobs" "$@"
