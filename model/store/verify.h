#pragma once
#include <QString>

#include <vector>

/// One check of a file and what it found.
struct VerifyCheck {
    QString name; ///< "structure", "sequence", "linkage", "content", "evidence", "anchor"
    bool ok = true;
    QString detail; ///< what was counted, or what differs and where
};

struct VerifyReport {
    int exit = 0; ///< CLI.md: 0 sound, 2 structure, 3 sequence, 4 linkage, 5 content, 6 evidence, 7 anchor, 8 no
                  ///< workspace, 9 newer
    int entries = 0;
    QString head;
    std::vector<VerifyCheck> checks;
    bool ok() const { return exit == 0; }
};

/// Reads the file and proves that it is what its history says: structure, sequence, hash chain, replay equals tables,
/// digests of readings, evidence hashes, anchor (a head hash from a report). Changes nothing, never crashes.
VerifyReport verifyFile(const QString &path, const QString &anchor = {});

/// The same of a private copy: nobody who writes waits for the proof, however long it takes.
/// Where there is no room for the copy, the file itself is read.
VerifyReport verifyApart(const QString &path, const QString &anchor = {});
