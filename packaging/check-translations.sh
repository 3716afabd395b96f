#!/usr/bin/env bash
# Every string a person sees has its German words: nothing new since the last lupdate, nothing unfinished.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/setup.sh"
cd "$ROOT"
lupdate="$(command -v lupdate || true)"
[ -x /usr/lib/qt6/bin/lupdate ] && lupdate=/usr/lib/qt6/bin/lupdate
[ -n "$lupdate" ] || stop "lupdate is missing (package qt6-tools-dev-tools)."
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
status=0
for language in de en; do
    cp "translations/waymark_$language.ts" "$copy/"
    options=""
    [ "$language" = en ] && options="-pluralonly"
    "$lupdate" -silent -no-obsolete -locations none $options app model views -ts "$copy/waymark_$language.ts"
    open="$(grep -c 'type="unfinished"' "$copy/waymark_$language.ts" || true)"
    if [ "$open" != 0 ]; then
        say "translations/waymark_$language.ts: $open texts without a translation:"
        grep -B2 'type="unfinished"' "$copy/waymark_$language.ts" | grep '<source>' | head -20
        status=1
    fi
done
exit "$status"
