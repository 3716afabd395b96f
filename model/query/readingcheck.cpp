#include "model/query/readingcheck.h"

#include "model/domain/language.h"

bool isPeopleFigure(const Kpi &kpi)
{
    if (kpi.collectionMethod == CollectionMethod::Survey)
        return true;
    static const char *const marks[] = {"phishing", "simulat", "survey", "quiz", "umfrage", "befragung"};
    const QString words = kpi.name + QLatin1Char(' ') + kpi.dataSource + QLatin1Char(' ') + kpi.formulaText;
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](const char *mark) { return words.contains(QLatin1String(mark), Qt::CaseInsensitive); });
}

QString smallGroupProblem(const Kpi &kpi, const Decimal &denominator, const Language &language, int smallestGroup)
{
    if (denominator.number() <= 0 || denominator.number() >= smallestGroup || !isPeopleFigure(kpi))
        return {};
    return language
        .translate(
            "Reading",
            "%1 persons are fewer than the smallest group of %2, so the figure would speak about single persons. "
            "Type “n/a: group too small”.")
        .arg(denominator.text())
        .arg(smallestGroup);
}

QString readingProblem(const Kpi &kpi, const ReadingRow &row, const Language &language, int smallestGroup)
{
    const auto words = [&](const char *text) { return language.translate("Reading", text); };
    const bool ratio = !row.numerator.isNull() || !row.denominator.isNull();
    const bool value = !row.value.isNull() || ratio;
    if (!value && row.notAvailableReason.isEmpty())
        return words(QT_TRANSLATE_NOOP("Reading", "Type a figure, or “n/a:” and the reason."));
    if (!value)
        return row.notAvailableReason.size() > 300
            ? words(QT_TRANSLATE_NOOP("Reading", "The reason is longer than 300 characters."))
            : QString();
    if (kpi.aggregation == Aggregation::Ratio && !ratio)
        return words(
            QT_TRANSLATE_NOOP("Reading", "This KPI is a ratio: type numerator and denominator, for example 9/12."));
    if (kpi.aggregation != Aggregation::Ratio && ratio)
        return words(QT_TRANSLATE_NOOP("Reading", "This KPI takes one number, not a ratio."));
    if (ratio) {
        if (row.numerator.isNull())
            return words(QT_TRANSLATE_NOOP("Reading", "The numerator is missing."));
        if (row.denominator.isNull())
            return words(QT_TRANSLATE_NOOP("Reading", "The denominator is missing."));
        if (row.numerator.number() < 0 || row.denominator.number() < 0)
            return words(QT_TRANSLATE_NOOP("Reading", "Numerator and denominator must not be negative."));
        if (row.numerator.number() > row.denominator.number() && kpi.unit == QLatin1String("%")
            && !kpi.validMax.isNull())
            return words(QT_TRANSLATE_NOOP("Reading", "The numerator is larger than the denominator."));
        return smallGroupProblem(kpi, row.denominator, language, smallestGroup);
    }
    const double v = row.value.number();
    if (!kpi.validMin.isNull() && v < kpi.validMin.number())
        return words(QT_TRANSLATE_NOOP("Reading", "%1 is below the lowest valid value %2."))
            .arg(row.value.text(), kpi.validMin.text());
    if (!kpi.validMax.isNull() && v > kpi.validMax.number())
        return words(QT_TRANSLATE_NOOP("Reading", "%1 is above the highest valid value %2."))
            .arg(row.value.text(), kpi.validMax.text());
    if (kpi.direction == Direction::Qualitative && (row.comment.size() < 30 || row.evidence.isNull()))
        return words(QT_TRANSLATE_NOOP(
            "Reading", "A judged figure needs evidence and a comment of at least 30 characters. Press F4."));
    return {};
}
