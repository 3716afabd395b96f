#!/usr/bin/env bash
# Sets up, builds and runs all tests. Further arguments go to ctest, for example: packaging/test.sh -R kpi
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/setup.sh"
need_packages run test
cd "$ROOT"
preset=release
[ "${CI:-}" = true ] && preset=ci
if [ "$preset" = ci ] || [ ! -f build/release/build.ninja ]; then
    cmake --preset "$preset" >/dev/null || stop "the build could not be configured; the lines above say why."
fi
cmake --build build/release || stop "the build failed; the lines above say where."
exec ctest --test-dir build/release --output-on-failure --no-tests=error -j 2 "$@"
