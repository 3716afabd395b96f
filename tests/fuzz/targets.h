#pragma once
#include <QByteArray>
#include <QList>

#include <span>

/// One way into the program for bytes that others made (RELIABILITY.md E). `run` reads them as the program would and
/// stops the process when what comes out breaks a promise; a refusal needs a sentence.
struct FuzzTarget {
    const char *name; ///< also the folder of its corpus under tests/data/fuzz
    void (*run)(const QByteArray &bytes);
    QList<QByteArray> (*seeds)(); ///< well-formed inputs to start from
};

std::span<const FuzzTarget> fuzzTargets();
