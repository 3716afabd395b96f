#!/usr/bin/env bash
# Every string a person sees has its German words: nothing new since the last lupdate, nothing unfinished, and nothing
# that lupdate cannot read. The files of the project stay as they are.
set -euo pipefail
. "$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/setup.sh"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT
cp "$ROOT"/translations/waymark_*.ts "$copy/"
"$ROOT/packaging/update-translations.sh" "$copy" >/dev/null 2>"$copy/warnings" || { cat "$copy/warnings" >&2; stop "the sources could not be searched for texts."; }
status=0
if [ -s "$copy/warnings" ]; then
    say "lupdate cannot read all of the sources:"
    cat "$copy/warnings"
    status=1
fi
for file in "$copy"/waymark_*.ts; do
    open="$(grep -c 'type="unfinished"' "$file" || true)"
    [ "$open" != 0 ] || continue
    status=1
    say "translations/${file##*/}: $open texts without a translation (packaging/update-translations.sh takes them in):"
    awk '/<source>/ { source = $0; sub(/^ *<source>/, "", source); sub(/<\/source>.*/, "", source) }
         /type="unfinished"/ { print "  " source }' "$file"
done
exit "$status"
