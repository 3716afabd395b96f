#include "model/query/lint/linttext.h"

QString LintText::blanked(const QString &text, const QList<QRegularExpression> &patterns)
{
    // Every pattern reads the untouched text: "December 2026" must not take the end of "31 December 2026" away and
    // leave a 31 that then counts as a quantity, nor "by 2026" the year of "by 2026-12-31".
    QString out = text;
    for (const QRegularExpression &pattern : patterns)
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
                out[i] = QLatin1Char(' ');
        }
    return out;
}

LintText::LintText(const QString &typed, const Lexicon &lexicon)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!typed[i].isSpace()) {
            m_text += typed[i];
            m_at.push_back(int(i));
        } else if (!m_text.isEmpty() && m_text.back() != QLatin1Char(' ')) {
            m_text += QLatin1Char(' ');
            m_at.push_back(int(i));
        }
    }
    if (m_text.endsWith(QLatin1Char(' '))) {
        m_text.chop(1);
        m_at.pop_back();
    }
    m_noReferences = blanked(m_text, lexicon.parts("STRIP"));
    m_left = blanked(m_noReferences, lexicon.parts("DEADLINE"));
    m_left = blanked(m_left, {QRegularExpression(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"))});
    m_number = m_left.contains(QRegularExpression(QStringLiteral("\\d")));
    m_quantity = m_number || m_text.contains(lexicon.list("ZERO")) || m_left.contains(lexicon.list("NUMWORD"));
    m_coverage = m_text.contains(lexicon.list("COVERAGE"));
    m_deadline = m_text.contains(lexicon.list("DEADLINE"));
    m_slogan = !m_quantity
        && std::any_of(lexicon.slogans().begin(), lexicon.slogans().end(),
                       [&](const QRegularExpression &slogan) { return m_text.contains(slogan); });
}

TextRange LintText::typed(qsizetype start, qsizetype length) const
{
    if (length <= 0 || start < 0 || start + length > qsizetype(m_at.size()))
        return {};
    const int first = m_at[size_t(start)], last = m_at[size_t(start + length - 1)];
    return {first, last - first + 1};
}

void TextSubject::add(const LintRule &rule, LintSeverity severity, const QList<QRegularExpressionMatch> &where) const
{
    LintFinding finding;
    finding.rule = QLatin1String(rule.id);
    finding.severity = severity;
    QStringList words;
    for (const QRegularExpressionMatch &match : where) {
        finding.ranges.push_back(text.typed(match.capturedStart(), match.capturedLength()));
        if (const QString word = match.captured(); !words.contains(word, Qt::CaseInsensitive))
            words += word;
    }
    finding.message = language.translate("Lint", rule.title);
    if (finding.message.contains(QLatin1String("%1")))
        finding.message = finding.message.arg(words.join(QStringLiteral(", ")));
    finding.hint = language.translate("Lint", rule.explanation);
    found.push_back(finding);
}

QList<QRegularExpressionMatch> TextSubject::matches(std::initializer_list<const char *> lists, const QString &in) const
{
    QList<QRegularExpressionMatch> out;
    for (const char *name : lists)
        for (auto it = lexicon.list(name).globalMatch(in); it.hasNext();)
            out += it.next();
    std::sort(out.begin(), out.end(),
              [](const auto &a, const auto &b) { return a.capturedStart() < b.capturedStart(); });
    return out;
}

std::vector<LintFinding> lintText(const QString &typed, const TextContext &context, const TextLimits &limits,
                                  const Lexicon &lexicon, const Language &language, const QStringList &off)
{
    std::vector<LintFinding> found;
    const LintText text(typed, lexicon);
    if (text.text().isEmpty())
        return found;
    const TextSubject subject {text, context, limits, lexicon, language, found};
    for (const LintCheck<TextSubject> &check : textChecks())
        if (!check.rule.mayBeOff() || !off.contains(QLatin1String(check.rule.id)))
            check.run(subject, check.rule);
    return found;
}
