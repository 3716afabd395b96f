#include "model/query/lint/linttext.h"

#include <QtGlobal>

// The text rules (4.2), in English and German at once.

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
using Severity = LintSeverity;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, options);
}

void directionWithoutAmount(const TextSubject &s, const LintRule &rule)
{
    const auto verbs = s.matches({"DIRECTION_EN", "DIRECTION_DE"}, s.text.text());
    if (!verbs.isEmpty() && !s.text.hasQuantity() && !s.text.hasCoverage() && !s.text.isSlogan())
        s.add(rule, s.context.hasTarget ? Severity::Hint : Severity::Warning, verbs);
}

void vagueWords(const TextSubject &s, const LintRule &rule)
{
    if (const auto words = s.matches({"VAGUE_EN", "VAGUE_DE"}, s.text.text()); !words.isEmpty())
        s.add(rule, Severity::Warning, words);
}

void slogan(const TextSubject &s, const LintRule &rule)
{
    if (s.text.isSlogan())
        s.add(rule, Severity::Blocker, {pattern(QStringLiteral("^.*$")).match(s.text.text())});
}

void activity(const TextSubject &s, const LintRule &rule)
{
    const QString &text = s.text.text();
    if (text.contains(s.lexicon.list("RESULT_MARK")))
        return;
    QList<QRegularExpressionMatch> where;
    const auto before = pattern(QStringLiteral("^(?:(?:we(?: will| shall)?|to|the organi[sz]ation (?:will|shall)|"
                                               "wir(?: werden| wollen)?) )?"))
                            .match(text);
    for (const auto &match : s.matches({"ACTIVITY_EN", "ACTIVITY_ING"}, text))
        if (match.capturedStart() == 0 || match.capturedStart() == before.capturedEnd())
            where += match;
    for (const auto &match : s.matches({"ACTIVITY_DE_START"}, text))
        if (match.capturedStart() == 0)
            where += match;
    const qsizetype end = text.size() - (text.endsWith(QLatin1Char('.')) ? 1 : 0);
    for (const auto &match : s.matches({"ACTIVITY_DE_END"}, text))
        if (match.capturedEnd() == end)
            where += match;
    if (!where.isEmpty())
        s.add(rule, s.text.hasNumber() || s.text.hasCoverage() ? Severity::Hint : Severity::Warning, where.mid(0, 1));
}

void nothingToCount(const TextSubject &s, const LintRule &rule)
{
    if (!s.text.hasQuantity() && !s.text.hasCoverage() && !s.context.isTitleOfStatement)
        s.add(rule, s.context.hasTarget ? Severity::Hint : Severity::Warning);
}

void noTime(const TextSubject &s, const LintRule &rule)
{
    static const QRegularExpression repetition
        = pattern(QStringLiteral("(?<!\\w)(?:(?:each|every|per) (?:day|week|month|quarter|half[- ]year|year)|"
                                 "(?:jede[nrms]?|pro|je) (?:Tag|Woche|Monat|Quartal|Halbjahr|Jahr))(?!\\w)"));
    if (s.text.hasDeadline() || s.context.isTitleOfStatement
        || (s.context.isMaintain && s.text.text().contains(repetition)))
        return;
    s.add(rule, s.context.hasTargetDate ? Severity::Hint : Severity::Warning);
}

void percentOfWhat(const TextSubject &s, const LintRule &rule)
{
    static const QString change
        = QStringLiteral("(?<!\\w)(?:reduc\\w*|cut(?:s|ting)?|lower\\w*|decreas\\w*|increas\\w*|improv\\w*|rais\\w*|"
                         "shorten\\w*|(?:ge)?(?:senk|steiger)\\w*|reduzier\\w*|verringer\\w*|verk(?:ü|ue)rz\\w*|"
                         "erh(?:ö|oe)h\\w*|verbesser\\w*)(?!\\w)");
    static const QString amount = QStringLiteral("(?<!\\w)(?:by|um)(?: (?:at least|mindestens|rund|about))? "
                                                 "\\d+(?:[.,]\\d+)? ?(?:%|percent|per cent|prozent)");
    static const QString between = QStringLiteral("(?:(?![.!?](?:\\s|$)).)*?");
    static const QRegularExpression relative
        = pattern(QStringLiteral("(?:%1)%3(?<amount>%2)|(?<amount2>%2)%3(?:%1)").arg(change, amount, between));
    static const QRegularExpression base = pattern(QStringLiteral(
        "(?<!\\w)(?:(?:from|von) (?:currently |derzeit |rund |about )?\\d|(?:compared (?:with|to)|against|"
        "versus|vs|baseline|relative to|gegen(?:ü|ue)ber|im Vergleich|Basis(?:wert\\w*)?|"
        "Ausgangswert\\w*|ausgehend von)(?!\\w))"));
    const auto match = relative.match(s.text.text());
    if (match.hasMatch() && !s.context.hasBaseline && !s.text.text().contains(base))
        s.add(rule, Severity::Warning, {match});
}

void twoInOne(const TextSubject &s, const LintRule &rule)
{
    static const QRegularExpression joint = pattern(QStringLiteral("(?<!\\w)(?:and|und|sowie|as well as)(?!\\w)|;"));
    const QString text = LintText::blanked(s.text.text(), {s.lexicon.list("RESULT_MARK")});
    const auto verbs = s.matches({"DIRECTION_EN", "DIRECTION_DE", "ACTIVITY_EN", "ACTIVITY_DE_END"}, text);
    if (verbs.size() >= 2 && text.contains(joint))
        s.add(rule, Severity::Hint, verbs);
}

void promise(const TextSubject &s, const LintRule &rule)
{
    if (const auto words = s.matches({"ABSOLUTE"}, s.text.text()); !words.isEmpty())
        s.add(rule, Severity::Warning, words);
}

void length(const TextSubject &s, const LintRule &rule)
{
    const qsizetype characters = s.text.text().size();
    const qsizetype words = s.text.text().split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
    const bool tooShort = characters < s.limits.shortest && !s.context.isTitleOfStatement;
    if (!tooShort && characters <= s.limits.longest && words <= s.limits.words)
        return;
    s.add(rule, Severity::Hint);
    s.found.back().message = tooShort ? s.language.translate("Lint", "Too short: a result needs a whole sentence.")
                                      : s.language.translate("Lint", "Too long: nobody will remember it.");
}

void abbreviations(const TextSubject &s, const LintRule &rule)
{
    static const QRegularExpression abbreviation(QStringLiteral("(?<!\\w)[A-Z][A-Z0-9]{1,5}(?!\\w)"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    QList<QRegularExpressionMatch> unknown;
    for (auto it = abbreviation.globalMatch(s.text.withoutReferences()); it.hasNext();)
        if (const auto match = it.next(); !s.lexicon.knowsAbbreviation(match.captured()))
            unknown += match;
    if (!unknown.isEmpty())
        s.add(rule, Severity::Hint, unknown);
}

void optional(const TextSubject &s, const LintRule &rule)
{
    // "May 2026" is a date.
    const QString text = LintText::blanked(s.text.text(), {s.lexicon.list("DEADLINE")});
    if (const auto words = s.matches({"MODAL"}, text); !words.isEmpty())
        s.add(rule, Severity::Hint, words);
}

void unfinished(const TextSubject &s, const LintRule &rule)
{
    static const QRegularExpression marks = pattern(QStringLiteral("\\[[^\\[\\]]*\\]|\\?\\?+|…|\\.\\.\\.+"));
    QList<QRegularExpressionMatch> where = s.matches({"PLACEHOLDER"}, s.text.text());
    for (auto it = marks.globalMatch(s.text.text()); it.hasNext();)
        where += it.next();
    if (!where.isEmpty())
        s.add(rule, Severity::Blocker, where);
}

void comparedWithWhat(const TextSubject &s, const LintRule &rule)
{
    if (const auto words = s.matches({"COMPARATIVE"}, s.text.text()); !words.isEmpty() && !s.text.hasQuantity())
        s.add(rule, Severity::Warning, words);
}

} // namespace

std::span<const LintCheck<TextSubject>> textChecks()
{
    static constexpr LintCheck<TextSubject> all[] = {
        {{"LT-01", "6.2 b", "S, M", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "The verb says a direction but not how far."),
          QT_TRANSLATE_NOOP("Lint", "Say from what to what: “from 14 % to 4 %”.")},
         directionWithoutAmount},
        {{"LT-02", "6.2 b", "S", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "“%1” means something different to every reader."),
          QT_TRANSLATE_NOOP("Lint",
                            "Put a number, a date or a named criterion there: “within 14 days” instead of "
                            "“timely”.")},
         vagueWords},
        {{"LT-03", "6.2 b", "S", Severity::Blocker, QT_TRANSLATE_NOOP("Lint", "Too broad to steer by."),
          QT_TRANSLATE_NOOP("Lint",
                            "Name one result that would show it: “60 % of staff report test mails by "
                            "31 December 2026”.")},
         slogan},
        {{"LT-04", "6.2", "R", Severity::Warning,
          QT_TRANSLATE_NOOP("Lint", "This is an activity. What should it bring about?"),
          QT_TRANSLATE_NOOP("Lint",
                            "Add the result, “… so that 60 % of staff report test mails”, and move the "
                            "activity to the plan.")},
         activity},
        {{"LT-05", "6.2 b", "M", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "Nothing to count or check."),
          QT_TRANSLATE_NOOP("Lint",
                            "Add a quantity and its unit, or a result that is there or not: “37 to 0 systems”, "
                            "“the certificate is issued”.")},
         nothingToCount},
        {{"LT-06", "6.2 k", "T", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "No time in the wording."),
          QT_TRANSLATE_NOOP("Lint", "Say until when: “by 31 December 2026”.")},
         noTime},
        {{"LT-07", "6.2 b", "M", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "“%1”: percent of what?"),
          QT_TRANSLATE_NOOP("Lint", "Write both values, “from 18 to 14 hours”, or name the period you compare with.")},
         percentOfWhat},
        {{"LT-08", "", "S", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "Perhaps two objectives in one: %1."),
          QT_TRANSLATE_NOOP("Lint", "Split it, or make one of them a supporting measure.")},
         twoInOne},
        {{"LT-09", "", "A", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "“%1” cannot be achieved or proven."),
          QT_TRANSLATE_NOOP("Lint", "Choose a level that can be reached: “at most 2 incidents a year”.")},
         promise},
        {{"LT-10", "", "S", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "Too short or too long."),
          QT_TRANSLATE_NOOP("Lint", "One sentence that says what, how much and until when.")},
         length},
        {{"LT-11", "6.2 e", "", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "Will all readers know %1?"),
          QT_TRANSLATE_NOOP("Lint", "Spell it out or add it to the glossary.")},
         abbreviations},
        {{"LT-12", "", "S", Severity::Hint, QT_TRANSLATE_NOOP("Lint", "“%1” sounds optional."),
          QT_TRANSLATE_NOOP("Lint", "Use the present tense: “… is 60 %”.")},
         optional},
        {{"LT-13", "6.2 g", "", Severity::Blocker, QT_TRANSLATE_NOOP("Lint", "Unfinished text: %1."),
          QT_TRANSLATE_NOOP("Lint", "Complete it before the objective is proposed.")},
         unfinished},
        {{"LT-14", "6.2 b", "M", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "“%1”: compared with what, by how much?"),
          QT_TRANSLATE_NOOP("Lint", "Give both values: “from 21 to 7 days”.")},
         comparedWithWhat},
    };
    return all;
}
