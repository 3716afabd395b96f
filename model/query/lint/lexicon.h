#pragma once
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <span>

class Register;

/// A list to which a file may add words, in its setting "lint.words.<name>", separated by semicolons (4.1).
struct WordList {
    const char *name;
    const char *label; ///< English, context "Lint"
};
std::span<const WordList> openWordLists();

/// The word lists of the text rules (4.2): what is shipped and the words that the file adds. Each list is one compiled
/// pattern that matches whole words; slogans are anchored and stand alone.
class Lexicon
{
public:
    Lexicon() = default;
    /// What is shipped.
    static Lexicon shipped();
    /// What is shipped, with the words of the settings "lint.words.<list>" (separated by semicolons) and the terms of
    /// the glossary.
    static Lexicon of(const Register &reg);

    /// The compiled pattern of a list: "VAGUE_EN", "DEADLINE" …; lists that do not exist match nothing.
    const QRegularExpression &list(const char *name) const;
    /// The patterns of a list one by one: what several of them match together is taken away as a whole.
    QList<QRegularExpression> parts(const char *name) const { return m_parts.value(QLatin1String(name)); }
    /// Patterns that must cover the whole text.
    const QList<QRegularExpression> &slogans() const { return m_slogans; }
    bool knowsAbbreviation(const QString &word) const { return m_glossary.contains(word.toUpper()); }
    QStringList names() const { return m_lists.keys(); }

private:
    void compile(const QHash<QString, QStringList> &patterns);
    QHash<QString, QRegularExpression> m_lists;
    QHash<QString, QList<QRegularExpression>> m_parts;
    QList<QRegularExpression> m_slogans;
    QSet<QString> m_glossary;
    QRegularExpression m_nothing {QStringLiteral("(?!)")};
};
