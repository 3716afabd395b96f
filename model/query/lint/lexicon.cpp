#include "model/query/lint/lexicon.h"

#include "model/domain/organisation.h"
#include "model/domain/register.h"

#include <QFile>
#include <QtGlobal>

static void initLint()
{
    Q_INIT_RESOURCE(lint);
}

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// Abbreviations that every reader of the field knows (4.2).
constexpr const char *known
    = "ISO IEC ISMS KPI IT HR MFA CISO CEO CFO CTO EU US UK PDF USB VPN GDPR DSGVO NIS2 SLA AES "
      "TLS ID OK Q1 Q2 Q3 Q4 PC";

constexpr WordList openLists[] = {
    {"VAGUE_EN", QT_TRANSLATE_NOOP("Lint", "Vague words, English")},
    {"VAGUE_DE", QT_TRANSLATE_NOOP("Lint", "Vague words, German")},
    {"DIRECTION_EN", QT_TRANSLATE_NOOP("Lint", "Verbs of direction, English")},
    {"DIRECTION_DE", QT_TRANSLATE_NOOP("Lint", "Verbs of direction, German")},
    {"ACTIVITY_EN", QT_TRANSLATE_NOOP("Lint", "Verbs of activity, English")},
    {"ACTIVITY_DE_END", QT_TRANSLATE_NOOP("Lint", "Verbs of activity, German")},
    {"COMPARATIVE", QT_TRANSLATE_NOOP("Lint", "Comparatives")},
    {"ABSOLUTE", QT_TRANSLATE_NOOP("Lint", "Absolute promises")},
    {"MODAL", QT_TRANSLATE_NOOP("Lint", "Words that sound optional")},
    {"PLACEHOLDER", QT_TRANSLATE_NOOP("Lint", "Placeholders")},
    {"SLOGAN", QT_TRANSLATE_NOOP("Lint", "Slogans")},
};

/// `list,pattern` a line; a pattern with a comma stands in quotes.
QHash<QString, QStringList> shippedPatterns()
{
    initLint();
    QHash<QString, QStringList> out;
    QFile file(QStringLiteral(":/lint/lint_lexicon.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        QString pattern = line.section(QLatin1Char(','), 1).trimmed();
        if (pattern.startsWith(QLatin1Char('"')))
            pattern = pattern.mid(1).chopped(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        out[line.section(QLatin1Char(','), 0, 0)] += pattern;
    }
    return out;
}

QSet<QString> shippedGlossary()
{
    const QStringList words = QString::fromLatin1(known).split(QLatin1Char(' '));
    return {words.begin(), words.end()};
}

} // namespace

std::span<const WordList> openWordLists()
{
    return openLists;
}

void Lexicon::compile(const QHash<QString, QStringList> &patterns)
{
    for (auto it = patterns.begin(); it != patterns.end(); ++it) {
        if (it.key() == QLatin1String("SLOGAN")) {
            for (const QString &pattern : it.value())
                m_slogans += QRegularExpression(pattern, options);
            continue;
        }
        const QString whole = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)");
        QRegularExpression all(whole.arg(it.value().join(QLatin1Char('|'))), options);
        all.optimize();
        m_lists.insert(it.key(), all);
        if (it.key() == QLatin1String("STRIP") || it.key() == QLatin1String("DEADLINE"))
            for (const QString &pattern : it.value())
                m_parts[it.key()] += QRegularExpression(whole.arg(pattern), options);
    }
}

Lexicon Lexicon::shipped()
{
    Lexicon lexicon;
    lexicon.compile(shippedPatterns());
    lexicon.m_glossary = shippedGlossary();
    return lexicon;
}

Lexicon Lexicon::of(const Register &reg)
{
    QHash<QString, QStringList> patterns = shippedPatterns();
    for (auto it = patterns.begin(); it != patterns.end(); ++it) {
        const QString own = reg.setting(QStringLiteral("lint.words.%1").arg(it.key()));
        for (const QString &word : own.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            if (const QString text = QRegularExpression::escape(word.trimmed()); !text.isEmpty())
                it.value() += it.key() == QLatin1String("SLOGAN") ? QStringLiteral("^%1\\.?$").arg(text) : text;
    }
    Lexicon lexicon;
    lexicon.compile(patterns);
    lexicon.m_glossary = shippedGlossary();
    for (const GlossaryTerm &term : reg.all<GlossaryTerm>()) {
        lexicon.m_glossary += term.term.toUpper();
        for (const QString &synonym :
             term.synonyms.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts))
            lexicon.m_glossary += synonym.trimmed().toUpper();
    }
    return lexicon;
}

const QRegularExpression &Lexicon::list(const char *name) const
{
    const auto it = m_lists.constFind(QLatin1String(name));
    return it == m_lists.constEnd() ? m_nothing : *it;
}
