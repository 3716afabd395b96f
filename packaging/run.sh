#!/usr/bin/env bash
# Sets up, builds and opens Waymark on a fresh copy of the sample organisation. Without a display, or with --headless,
# it does the main job instead: the management review as PDF and as pictures in build/out.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/setup.sh"

headless=0
for argument in "$@"; do
    case "$argument" in
        --headless) headless=1 ;;
        -h | --help)
            say "packaging/run.sh [--headless]: builds Waymark and opens it on a fresh copy of the sample organisation."
            say "With --headless, or without a display: the management review as PDF and PNG in build/out."
            exit 0
            ;;
        *) stop "unknown option $argument. The only one is --headless." ;;
    esac
done

need_packages run
configure release
cmake --build "$ROOT/build/release" --target waymark || stop "the build failed; the lines above say where."
program="$ROOT/build/release/bin/waymark"
[ -x "$program" ] || stop "the build made no program at build/release/bin/waymark."

out="$ROOT/build/out"
file="$out/Lindental.waymark"
pdf="$out/management-review.pdf"
mkdir -p "$out" || stop "$out cannot be made. Is the folder of the project writable?"
# The copy is fresh each time. A window that still shows the old one keeps its file until it is closed.
rm -f "$file" "$file.lock" "$file-journal"
"$program" new "$file" --sample >/dev/null || stop "the sample organisation could not be written to $file."
say "$file"

if [ "$headless" = 0 ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$file"
fi
[ "$headless" = 1 ] || say "There is no display (DISPLAY and WAYLAND_DISPLAY are empty), so the main job is done without a window."
rm -f "$pdf" "$out"/management-review-*.png
"$program" report "$file" management-review --out "$pdf" >/dev/null || stop "the management review could not be written to $pdf."
say "$pdf"
if command -v pdftoppm >/dev/null 2>&1; then
    pdftoppm -r 100 -png "$pdf" "$out/management-review" || stop "pdftoppm could not draw the pages of $pdf."
    for page in "$out"/management-review-*.png; do say "$page"; done
else
    say "pdftoppm is not here (package poppler-utils), so there are no pictures of the pages."
fi
# The first lines say the day, the states counted and the quality of the data; the tables follow.
counts="$("$program" status "$file")" || stop "the states of $file could not be read."
say "${counts%%$'\n\n'*}"
