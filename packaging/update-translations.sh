#!/usr/bin/env bash
# Takes new and changed strings of the sources into translations/*.ts.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/setup.sh"
cd "$ROOT"
lupdate="$(command -v lupdate || true)"
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
[ -n "$lupdate" ] || stop "lupdate is missing (package qt6-tools-dev-tools)."
"$lupdate" -silent -no-obsolete -locations none app model views -ts translations/waymark_de.ts
"$lupdate" -silent -no-obsolete -locations none -pluralonly app model views -ts translations/waymark_en.ts
grep -c 'type="unfinished"' translations/*.ts || true
