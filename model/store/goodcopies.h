#pragma once
#include <QDateTime>
#include <QString>

#include <vector>

/// A copy of a workspace that passed all checks.
struct GoodCopy {
    QString path;
    QDateTime savedAt; ///< of its last history entry, UTC
    int entries = 0, objectives = 0, readings = 0;
};

/// The sound copies beside a workspace ("NAME-2026-07-15.waymark", "NAME-format-1.waymark" and the like), the one with
/// the newest contents first. At most the ten files that were written last are looked at. Nothing is changed.
std::vector<GoodCopy> goodCopiesBeside(const QString &path);
