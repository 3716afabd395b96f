#!/usr/bin/env python3
"""Checks this audit pack like verify.sh, faster for long histories: python3 verify.py [HASH]"""
import hashlib
import os
import sys


def fail(code, text):
    print("FAIL %d: %s" % (code, text))
    sys.exit(code)


def sha(data):
    return hashlib.sha256(data).hexdigest()


def read(name):
    with open(name, "rb") as file:
        return file.read()


def lines(name):
    found = read(name).split(b"\n")
    return found[:-1] if found[-1] == b"" else found


os.chdir(os.path.dirname(os.path.abspath(__file__)))
if not os.path.isfile("SHA256SUMS"):
    fail(8, "SHA256SUMS is missing")
there = set()
for folder, folders, files in os.walk("."):
    for name in folders + files:
        path = os.path.join(folder, name)
        if os.path.islink(path) or not (os.path.isfile(path) or os.path.isdir(path)):
            fail(2, path + " is a link or no plain file")
    there |= {os.path.relpath(os.path.join(folder, name), ".") for name in files}
there.discard("SHA256SUMS")
sums = {line[66:].decode(): line[:64].decode() for line in lines("SHA256SUMS")}
if set(sums) != there:
    fail(2, "files were added or removed")
for name, value in sums.items():
    if sha(read(name)) != value:
        fail(2, name + " was changed")

rows = [line.split(b"\t") for line in lines("log/ledger.tsv")]
if not rows:
    fail(8, "the ledger is empty")
for number, row in enumerate(rows, 1):
    if len(row) != 6 or row[0] != str(number).encode():
        fail(3, "entry %d is missing" % number)
bodies = lines("log/history.jsonl")
head = "%d %s" % (len(rows), rows[-1][5].decode())
if len(bodies) != len(rows) or read("HEAD.txt").decode().strip() != head:
    fail(3, "ledger, history and HEAD.txt do not end alike")
previous, hashes, changed = b"0" * 64, set(), None
for row, body in zip(rows, bodies):
    if sha(previous + b"\n" + b"\t".join(row[:5]) + b"\n").encode() != row[5]:
        fail(4, "the chain breaks at entry " + row[0].decode())
    if body and changed is None and sha(body + b"\n").encode() != row[4]:
        changed = row[0].decode()
    previous = row[5]
    hashes.add(previous.decode())
if changed:
    fail(5, "the contents of entry %s were changed" % changed)
if len(sys.argv) > 1 and sys.argv[1] not in hashes:
    fail(7, "the hash does not stand in the chain")
print("OK: %d files, %d entries, %d redacted, head %s"
      % (len(there), len(rows), sum(not body for body in bodies), previous.decode()))
