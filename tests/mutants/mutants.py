#!/usr/bin/python3
"""Small wrongs are built into the program on purpose; a good test notices each of them (RELIABILITY.md T19).

    tests/mutants/mutants.py FOLDER [--sample N] [--seed S] [--only PATH-PART] [--tests FOLDER,…] [--jobs J]

copies the project to FOLDER, builds all wrongs into the rooms that keep, read and write people's data, compiles once and
tries a sample of them: each is switched on by a variable of the environment, and the test programs that come by it are
run, the quickest first, until one fails. What no test notices is listed with its line, and what none of them reaches.
A wrong that changes nothing (a copy left out before a move, a bound that is never met) is listed as well: read before
you write a test.
Run packaging/coverage.sh first: it installs what is needed, and its build tells the flags of the compiler.
"""
import argparse
import concurrent.futures
import json
import os
import random
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

import clang.cindex
from clang.cindex import CursorKind as Kind
from clang.cindex import TypeKind

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ["model/store", "model/exchange", "model/document"]
# Reports, calendars and shipped contents are read by other eyes than those of a person who imports or restores.
LEFT_OUT = re.compile(r"schema_\w+\.cpp|icalendar|packpage|auditpack|packselection|sample\.cpp|library|exporttables|annexa")
FOLDERS = "store,document,exchange"  # with "faults" more is noticed and each wrong takes minutes

SWITCH_H = """#pragma once
bool mutant(int number);
"""
SWITCH_CPP = """#include "model/domain/mutant.h"
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
// A shared page, so that a process that is killed has told as well where it came by.
static unsigned char *seen()
{
    static unsigned char *const bytes = [] () -> unsigned char * {
        const char *name = getenv("WAYMARK_MUTANTS_SEEN");
        const int file = name ? open(name, O_RDWR) : -1;
        void *at = file < 0 ? MAP_FAILED : mmap(nullptr, COUNT, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        return at == MAP_FAILED ? nullptr : static_cast<unsigned char *>(at);
    }();
    return bytes;
}
bool mutant(int number)
{
    static const int on = getenv("WAYMARK_MUTANT") ? atoi(getenv("WAYMARK_MUTANT")) : -1;
    if (unsigned char *bytes = seen())
        bytes[number] = 1;
    return number == on;
}
"""

INTEGERS = {TypeKind.INT, TypeKind.UINT, TypeKind.LONG, TypeKind.ULONG, TypeKind.LONGLONG, TypeKind.ULONGLONG, TypeKind.SHORT,
            TypeKind.USHORT}
FUNCTIONS = {Kind.FUNCTION_DECL, Kind.CXX_METHOD, Kind.CONSTRUCTOR, Kind.DESTRUCTOR, Kind.FUNCTION_TEMPLATE, Kind.LAMBDA_EXPR,
             Kind.CONVERSION_FUNCTION}
COMPARISONS = {"<", "<=", ">", ">=", "==", "!="}
CALLED = {"operator" + sign for sign in COMPARISONS}


def bare(node):
    """The expression below casts and temporaries that nobody wrote."""
    while node.kind == Kind.UNEXPOSED_EXPR:
        children = list(node.get_children())
        if len(children) != 1:
            break
        node = children[0]
    return node


class Mutator:
    """Reads one source file and lists the places at which something can be made wrong."""

    def __init__(self, path, arguments):
        self.path = path
        self.text = path.read_bytes()
        self.found = []  # (start, end, before, after, what, line); N stands for the number
        self.unit = clang.cindex.Index.create().parse(str(path), args=arguments)
        for node in self.unit.cursor.get_children():
            if node.location.file and Path(node.location.file.name) == path:
                self.walk(node, None, False)
        self.unit = None  # hundreds of MiB each

    def source(self, node):
        return self.text[node.extent.start.offset:node.extent.end.offset]

    def put(self, node, before, after, what):
        start, end = node.extent.start.offset, node.extent.end.offset
        self.found.append((start, end, before, after, what, node.extent.start.line))

    def sign(self, left, right):
        return self.text[left.extent.end.offset:right.extent.start.offset].decode(errors="replace").strip()

    def walk(self, node, parent, inside):
        if node.kind in FUNCTIONS:
            head = self.source(node).split(b"{")[0]
            if b"constexpr" in head:
                return
            inside = True
        if node.kind in (Kind.STATIC_ASSERT, Kind.ENUM_DECL, Kind.CASE_STMT):
            children = list(node.get_children())
            for child in children[1:] if node.kind == Kind.CASE_STMT else []:
                self.walk(child, node, inside)
            return
        if node.kind == Kind.VAR_DECL and re.match(rb"(static )?constexpr|static const\b", self.source(node)):
            return
        if inside:
            self.look(node, parent)
        for child in node.get_children():
            self.walk(child, node, inside)

    def look(self, node, parent):
        children = list(node.get_children())
        if node.kind == Kind.BINARY_OPERATOR and len(children) == 2:
            left, right = children
            sign = self.sign(left, right)
            if sign in COMPARISONS:
                self.put(node, "((", ") != mutant(N))", "turned: " + sign)
                kinds = {bare(side).type.get_canonical().kind for side in children}
                if sign in ("<", ">=") and kinds <= INTEGERS:
                    self.put(right, "(", " + int(mutant(N)))", "one off: " + sign)
                elif sign in (">", "<=") and kinds <= INTEGERS:
                    self.put(left, "(", " + int(mutant(N)))", "one off: " + sign)
            elif sign == "&&":
                self.put(left, "(", " || mutant(N))", "first condition dropped: &&")
                self.put(right, "((", ") || mutant(N))", "second condition dropped: &&")
            elif sign == "||":
                self.put(left, "(", " && !mutant(N))", "first condition dropped: ||")
                self.put(right, "((", ") && !mutant(N))", "second condition dropped: ||")
            elif sign in ("+", "-") and node.type.get_canonical().kind in INTEGERS:
                self.put(node, "((", ") + int(mutant(N)))", "one more: " + sign)
        elif node.kind == Kind.CALL_EXPR and node.spelling in CALLED and len(children) == 3:
            self.put(node, "((", ") != mutant(N))", "turned: " + node.spelling)
        elif node.kind == Kind.IF_STMT and children:
            condition = bare(children[0])
            if condition.kind in (Kind.CALL_EXPR, Kind.DECL_REF_EXPR, Kind.MEMBER_REF_EXPR, Kind.UNARY_OPERATOR) \
                    and condition.spelling not in CALLED and b";" not in self.text[node.extent.start.offset:children[0].extent.start.offset]:
                self.put(children[0], "(bool(", ") != mutant(N))", "turned: if")
        elif node.kind == Kind.RETURN_STMT and children and bare(children[0]).type.get_canonical().kind == TypeKind.BOOL \
                and bare(children[0]).kind in (Kind.CALL_EXPR, Kind.DECL_REF_EXPR, Kind.CXX_BOOL_LITERAL_EXPR, Kind.MEMBER_REF_EXPR) \
                and bare(children[0]).spelling not in CALLED:
            self.put(children[0], "((", ") != mutant(N))", "turned: return")
        if parent is not None and parent.kind == Kind.COMPOUND_STMT and self.text[node.extent.end.offset:node.extent.end.offset + 1] == b";":
            inner = bare(node)
            assigned = inner.kind in (Kind.BINARY_OPERATOR, Kind.COMPOUND_ASSIGNMENT_OPERATOR)
            if inner.kind == Kind.CALL_EXPR or assigned:
                self.put(node, "if (!mutant(N)) { ", " ; }", "left out")

    def mutated(self, numbers):
        """The text with every place switched by its number; numbers[i] is None for a place that does not compile."""
        inserts = []
        for i, (start, end, before, after, *_rest) in enumerate(self.found):
            if numbers[i] is None:
                continue
            # Outer ones open first and close last.
            inserts.append((start, 1, -end, i, before.replace("N", str(numbers[i]))))
            inserts.append((end, 0, -start, -i, after.replace("N", str(numbers[i]))))
        out, at = [], 0
        for offset, _closes, _other, _i, text in sorted(inserts):
            out += [self.text[at:offset], text.encode()]
            at = offset
        return b'#include "model/domain/mutant.h"\n' + b"".join(out) + self.text[at:]


def arguments_of(entry):
    words = shlex.split(entry["command"])
    kept = [w for w in words if re.match(r"-(I|D|std)", w)]
    for i, word in enumerate(words):
        if word == "-isystem":
            kept += ["-isystem", words[i + 1]]
    return kept + ["-I" + subprocess.check_output(["clang", "-print-resource-dir"], text=True).strip() + "/include"]


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **more)


def build(folder, files, names):
    """Compiles; places that a compiler refuses are taken back, by file, until it builds."""
    targets = ["tests_" + name for name in names]
    while True:
        done = run(["cmake", "--build", str(folder / "build/mutants"), "--target", *targets, "--", "-k", "0"])
        if done.returncode == 0:
            return
        wrong = {}
        for path, line in re.findall(r"(model/\S+?\.cpp):(\d+):\d+: error", done.stdout):
            wrong.setdefault(path.split("/model/")[-1] if "/model/" in path else path, set()).add(int(line) - 1)
        if not wrong:
            sys.exit(done.stdout[-4000:])
        for name, lines in wrong.items():
            name = name if name.startswith("model/") else "model/" + name
            mutator, numbers = files[name]
            for i, place in enumerate(mutator.found):
                first, last = place[5], place[5] + mutator.text[place[0]:place[1]].count(b"\n")
                if any(first <= line <= last for line in lines):
                    numbers[i] = None
            (folder / name).write_bytes(mutator.mutated(numbers))
        print("taken back in", ", ".join(sorted(wrong)), flush=True)


def tests_of(folder, names):
    listed = json.loads(run(["ctest", "--test-dir", str(folder / "build/mutants"), "--show-only=json-v1", "-L",
                             "^(" + "|".join(names) + ")$"]).stdout)
    tests = {}
    for test in listed["tests"]:
        environment = dict(os.environ)
        for prop in test["properties"]:
            if prop["name"] == "ENVIRONMENT":
                environment.update(line.split("=", 1) for line in prop["value"])
        tests[test["name"]] = (test["command"], environment)
    return tests


def attempt(command, environment, limit, work, **variables):
    work.mkdir(parents=True, exist_ok=True)
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, cwd=work,
                               start_new_session=True, env={**environment, **variables})
    try:
        code = process.wait(limit)
    except subprocess.TimeoutExpired:
        code = -1
    try:
        os.killpg(process.pid, 9)  # also what a test had started itself
    except ProcessLookupError:
        pass
    process.wait()
    return code == 0, time.monotonic() - begin


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--sample", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="part of the paths of the files in which wrongs are built")
    options.add_argument("--tests", default=FOLDERS, help="folders of tests")
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    options.add_argument("--again", action="store_true", help="the folder is built already")
    chosen = options.parse_args()
    folder = chosen.folder.resolve()

    entries = json.loads((ROOT / "build/coverage/compile_commands.json").read_text())
    files, places = {}, []
    for entry in sorted(entries, key=lambda e: e["file"]):
        name = os.path.relpath(entry["file"], ROOT)
        if chosen.only not in name or not any(name.startswith(room + "/") for room in ROOMS) or LEFT_OUT.search(name):
            continue
        mutator = Mutator(ROOT / name, arguments_of(entry))
        files[name] = (mutator, list(range(len(places), len(places) + len(mutator.found))))
        places += [(name, place[5], place[4]) for place in mutator.found]
    print(len(places), "places in", len(files), "files", flush=True)

    if not chosen.again:
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(f"git -C {shlex.quote(str(ROOT))} archive HEAD | tar -x -C {shlex.quote(str(folder))}", shell=True, check=True)
        for name, (mutator, numbers) in files.items():
            (folder / name).write_bytes(mutator.mutated(numbers))
        (folder / "model/domain/mutant.h").write_text(SWITCH_H)
        (folder / "model/domain/mutant.cpp").write_text(SWITCH_CPP.replace("COUNT", str(len(places))))
        configured = run(["cmake", "-S", str(folder), "-B", str(folder / "build/mutants"), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
                          "-DCMAKE_CXX_COMPILER=clang++", "-DCMAKE_CXX_FLAGS_DEBUG=-O1"])
        if configured.returncode:
            sys.exit(configured.stdout[-4000:])
        build(folder, files, chosen.tests.split(","))
        (folder / "taken.json").write_text(json.dumps({name: numbers for name, (_m, numbers) in files.items()}))
    alive = {n for numbers in json.loads((folder / "taken.json").read_text()).values() for n in numbers if n is not None}

    tests = tests_of(folder, chosen.tests.split(","))
    (folder / "seen").mkdir(exist_ok=True)
    times, seen = {}, {}

    def record(name):
        file = folder / "seen" / name
        file.write_bytes(bytes(len(places)))
        good, times[name] = attempt(*tests[name], 900, folder / "work" / name, WAYMARK_MUTANTS_SEEN=str(file))
        seen[name] = file.read_bytes()
        if not good:
            print("not used, fails without any wrong:", name, flush=True)
            del seen[name]

    with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        list(pool.map(record, tests))

    def judge(number):
        for name in sorted((n for n in seen if seen[n][number]), key=times.get):
            good, _took = attempt(*tests[name], 20 + 8 * times[name], folder / "work" / f"{name}-{number % 64}", WAYMARK_MUTANT=str(number))
            if not good:
                return number, name
        return number, None

    numbers = sorted(random.Random(chosen.seed).sample(sorted(alive), min(chosen.sample, len(alive))))
    noticed, begin = 0, time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(chosen.jobs) as pool:
        for done, (number, name) in enumerate(pool.map(judge, numbers), 1):
            noticed += name is not None
            if name is None:
                where = "not noticed" if any(s[number] for s in seen.values()) else "never reached"
                print(f"{where}: {places[number][0]}:{places[number][1]} {places[number][2]}", flush=True)
            if done % 50 == 0:
                print(f"# {noticed} of {done} noticed, {time.monotonic() - begin:.0f} s", flush=True)
    print(f"{noticed} of {len(numbers)} noticed: {100 * noticed / max(1, len(numbers)):.1f} %")


if __name__ == "__main__":
    main()
