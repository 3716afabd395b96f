#!/usr/bin/env bash
# Sets up, builds and opens Waymark on a fresh copy of the sample organisation. Without a display, or with --headless,
# it does the main job instead: the management review as PDF and as pictures in build/out.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/setup.sh"

headless=0
for argument in "$@"; do
    case "$argument" in
        --headless) headless=1 ;;
        *) stop "unknown option $argument. The only one is --headless." ;;
    esac
done

need_packages run
cd "$ROOT"
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null || stop "the build could not be configured; the lines above say why."
cmake --build build/release --target waymark || stop "the build failed; the lines above say where."
program="$ROOT/build/release/bin/waymark"
out="$ROOT/build/out"
mkdir -p "$out"
file="$out/Lindental.waymark"
rm -f "$file" "$file.lock" "$file-journal"
"$program" new "$file" --sample

if [ "$headless" = 0 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$file"
fi
[ "$headless" = 1 ] || say "There is no display, so the main job is done without a window."
pdf="$out/management-review.pdf"
rm -f "$pdf" "$out"/management-review-*.png
"$program" report "$file" management-review --out "$pdf"
pdftoppm -r 100 -png "$pdf" "$out/management-review"
say "$pdf"
for page in "$out"/management-review-*.png; do say "$page"; done
"$program" status "$file" | sed -n '1,3p'
