#!/bin/sh
# Checks this audit pack without the program that made it: sh verify.sh [HASH]
# HASH: a head hash from a signed paper; it must stand in the chain.
# Ends with 0 sound, 2 files, 3 sequence, 4 linkage, 5 contents, 7 hash not met, 8 nothing to verify.
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")" || exit 8
fail() { echo "FAIL $1: $2"; exit "$1"; }
sum() { sha256sum | cut -c1-64; }

[ -f SHA256SUMS ] || fail 8 "SHA256SUMS is missing"
odd=$(find . ! -type f ! -type d | head -n 1)
[ -z "$odd" ] || fail 2 "$odd is a link or no plain file"
listed=$(cut -c67- SHA256SUMS | sort)
there=$(find . -type f ! -path ./SHA256SUMS | cut -c3- | sort)
[ "$listed" = "$there" ] || fail 2 "files were added or removed"
sha256sum --strict --quiet -c SHA256SUMS || fail 2 "a file was changed"

[ -s log/ledger.tsv ] || fail 8 "the ledger is empty"
entries=$(wc -l < log/ledger.tsv)
entries=$((entries))
bad=$(awk -F '\t' 'NF != 6 || $1 != NR { print NR; exit }' log/ledger.tsv)
[ -z "$bad" ] || fail 3 "entry $bad is missing"
last=$(tail -n 1 log/ledger.tsv | cut -f6)
[ "$(wc -l < log/history.jsonl)" -eq "$entries" ] || fail 3 "ledger and history do not end alike"
[ "$(cat HEAD.txt)" = "$entries $last" ] || fail 3 "ledger and HEAD.txt do not end alike"

previous=$(printf '%064d' 0)
met=no
redacted=0
changed=
exec 3< log/history.jsonl
while IFS= read -r line; do
    IFS= read -r body <&3
    row=$(printf '%s' "$line" | cut -f1-5)
    hash=$(printf '%s' "$line" | cut -f6)
    [ "$(printf '%s\n%s\n' "$previous" "$row" | sum)" = "$hash" ] || fail 4 "the chain breaks at: $row"
    if [ -z "$body" ]; then
        redacted=$((redacted + 1))
    elif [ -z "$changed" ] && [ "$(printf '%s\n' "$body" | sum)" != "$(printf '%s' "$row" | cut -f5)" ]; then
        changed=$(printf '%s' "$row" | cut -f1)
    fi
    previous=$hash
    [ "$hash" = "${1:-}" ] && met=yes
done < log/ledger.tsv
[ -z "$changed" ] || fail 5 "the contents of entry $changed were changed"
[ -z "${1:-}" ] || [ $met = yes ] || fail 7 "the hash $1 does not stand in the chain"
echo "OK: $(printf '%s\n' "$there" | wc -l | tr -d ' ') files, $entries entries, $redacted redacted, head $previous"
