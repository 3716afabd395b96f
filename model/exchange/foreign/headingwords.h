#pragma once
#include "model/exchange/foreign/importtargets.h"

#include <QSet>

/// A heading as it is compared: its letters, and those of each of its words when it has several.
struct ColumnHeading {
    explicit ColumnHeading(const QString &text);
    QString key;
    QStringList parts;
};

/// Judges how well headings name the targets of one table. Its words are gathered once: a sheet may have 500 columns,
/// and there are fifty tables.
class HeadingJudge
{
public:
    HeadingJudge(const QString &table, const Language &language);
    const std::vector<ImportTarget> &targets() const { return m_targets; }
    /// 100 for the target's own names, 90 for a usual word in English or German, 80 for one of all tables, 60 to 85 for
    /// the last word of several, 40 for a word inside the heading, 0 for none.
    int score(const ColumnHeading &heading, size_t target) const;
    /// Every word that names a target exactly.
    QSet<QString> knownWords() const;

private:
    struct TargetWords {
        QSet<QString> own, usual, general;
        QStringList inside;
    };
    std::vector<ImportTarget> m_targets;
    std::vector<TargetWords> m_words;
};
