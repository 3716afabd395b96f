#!/usr/bin/env bash
# What the tests below the window reach of the parts that keep, read and write people's data: lines and branches by file.
# Takes a build of its own (build/coverage). With --window first the journeys count as well, which takes three times as
# long. Further arguments go to ctest, for example: packaging/coverage.sh -L store
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/setup.sh"

need_packages run test check coverage
cd "$ROOT"
build="$ROOT/build/coverage"
cmake --preset coverage >/dev/null || stop "the build could not be configured; the lines above say why."
folders=(domain query store document exchange fuzz faults report items)
if [ "${1:-}" = --window ]; then
    folders+=(views journeys)
    shift
fi
cmake --build "$build" --target "${folders[@]/#/tests_}"
rm -rf "$build/profiles"
export LLVM_PROFILE_FILE="$build/profiles/%4m.profraw"
tests="$(IFS='|'; printf '^(%s)$' "${folders[*]}")"
# A test that fails is named by ctest and does not keep the count from being read.
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" -L "$tests" "$@" || say "Not all tests were good."
llvm-profdata merge -sparse "$build"/profiles/*.profraw -o "$build/tests.profdata"
libraries=("$build/model/libdomain.so")
for room in store document exchange; do libraries+=(-object "$build/model/lib$room.so"); done
llvm-cov report -instr-profile "$build/tests.profdata" "${libraries[@]}" -show-branch-summary -show-region-summary=false \
    "$ROOT/model" | sed "s|$ROOT/||" | tee "$build/coverage.txt"
say "Line by line: llvm-cov show -instr-profile $build/tests.profdata ${libraries[*]} -show-branches=count FILE"
