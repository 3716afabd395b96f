#!/usr/bin/env bash
# Takes new and changed strings of the sources into translations/*.ts, or into the .ts files of the folder given.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/setup.sh"
folder="$(CDPATH='' cd -- "${1:-$ROOT/translations}" && pwd)" || stop "there is no folder ${1:-translations}."
cd "$ROOT"
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate="$(command -v lupdate)" || stop "lupdate is missing (package qt6-tools-dev-tools)."
# Include paths start at the root: without -I lupdate does not see the classes, and guesses.
for language in de en; do
    options=""
    # English is the language of the sources; its file holds plurals only.
    [ "$language" != en ] || options="-pluralonly"
    # shellcheck disable=SC2086 # one option or none
    "$lupdate" -silent -no-obsolete -locations none $options -I "$ROOT" app model views -ts "$folder/waymark_$language.ts" \
        || stop "lupdate could not read the sources."
    say "waymark_$language.ts: $(grep -c 'type="unfinished"' "$folder/waymark_$language.ts" || true) texts without a translation"
done
