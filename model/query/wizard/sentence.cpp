#include "model/query/wizard/sentence.h"

#include "model/domain/dates.h"
#include "model/domain/decimal.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"

namespace {

QString amount(const QString &number, const QString &unit)
{
    return unit.isEmpty() || unit == QLatin1String("yes/no") ? number : QStringLiteral("%1 %2").arg(number, unit);
}

std::optional<double> number(const QString &text)
{
    const auto parsed = parseNumber(text, DecimalMark::Either, Language());
    return parsed ? std::optional<double>(parsed->number()) : std::nullopt;
}

} // namespace

Direction directionOf(const SentenceParts &parts)
{
    if (parts.kind == ObjectiveKind::AchieveOnce)
        return Direction::Binary;
    const auto from = number(parts.from), to = number(parts.to);
    if (parts.kind == ObjectiveKind::Maintain)
        return to && *to == 0 ? Direction::Zero : Direction::Range;
    return from && to && *to < *from ? Direction::Decrease : Direction::Increase;
}

QString objectiveSentence(const SentenceParts &parts, const Language &language)
{
    const QString what = parts.what.trimmed();
    if (what.isEmpty())
        return {};
    const QString to = parts.to.trimmed(), from = parts.from.trimmed();
    const QString goal = amount(to, parts.unit.trimmed());
    const QString day = parts.date.isValid() ? longDate(parts.date, language) : QString();
    const auto words = [&](const char *text) { return language.translate("Sentence", text); };
    QString out;
    switch (directionOf(parts)) {
    case Direction::Binary:
        out = day.isEmpty() ? what : words(QT_TRANSLATE_NOOP("Sentence", "%1 by %2.")).arg(what, day);
        break;
    case Direction::Zero:
    case Direction::Range:
        out = to.isEmpty() ? what : words(QT_TRANSLATE_NOOP("Sentence", "%1 stays at %2 or better")).arg(what, goal);
        if (!day.isEmpty())
            out = words(QT_TRANSLATE_NOOP("Sentence", "%1 until %2.")).arg(out, day);
        break;
    default:
        if (to.isEmpty())
            out = what;
        else if (from.isEmpty())
            out = words(QT_TRANSLATE_NOOP("Sentence", "%1 reaches %2")).arg(what, goal);
        else
            out = (directionOf(parts) == Direction::Decrease
                       ? words(QT_TRANSLATE_NOOP("Sentence", "%1 falls from %2 to %3"))
                       : words(QT_TRANSLATE_NOOP("Sentence", "%1 rises from %2 to %3")))
                      .arg(what, from, goal);
        if (!day.isEmpty())
            out = words(QT_TRANSLATE_NOOP("Sentence", "%1 by %2.")).arg(out, day);
    }
    return out.endsWith(QLatin1Char('.')) ? out : out + QLatin1Char('.');
}
