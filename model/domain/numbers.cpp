#include "model/domain/numbers.h"

#include "model/domain/language.h"

#include <QRegularExpression>

namespace {

constexpr int mostDigits = 15; ///< what a double keeps

/// Minus and blanks as people and programs write them.
QString plain(const QString &text)
{
    QString out = text.trimmed();
    out.replace(QChar(0x2212), QLatin1Char('-'));
    while (!out.isEmpty() && (out.back().isSpace() || out.back() == QChar(0x202F) || out.back() == QChar(0x00A0)))
        out.chop(1);
    return out;
}

/// 1.234 and 12,345: one mark, one to three digits before it that are not a single 0, exactly three behind.
bool couldBeGrouped(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^-?[1-9]\\d{0,2}[.,]\\d{3}$"));
    return pattern.match(text).hasMatch();
}

/// The only mark of a number as the other one: 2.5 for 2,5.
QString withOtherMark(QString number)
{
    const bool comma = number.contains(QLatin1Char(','));
    return comma ? number.replace(QLatin1Char(','), QLatin1Char('.'))
                 : number.replace(QLatin1Char('.'), QLatin1Char(','));
}

/// -?(digits [.,] digits? | [.,] digits), read by hand: an import asks a million times.
bool isSimple(QStringView text)
{
    if (text.startsWith(QLatin1Char('-')))
        text = text.sliced(1);
    qsizetype before = 0, behind = 0;
    bool mark = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('.') || c == QLatin1Char(',')) {
            if (mark)
                return false;
            mark = true;
        } else if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
            return false;
        } else {
            ++(mark ? behind : before);
        }
    }
    return before > 0 || behind > 0;
}

bool isGrouped(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^-?\\d{1,3}(?:[.,' \\x{00A0}\\x{202F}\\x{2019}]\\d{3})+(?:[.,]\\d+)?$"));
    return pattern.match(text).hasMatch();
}

Result<Decimal> accepted(const QString &text, const QString &shown, const Language &language)
{
    QString digits = text;
    digits.replace(QLatin1Char(','), QLatin1Char('.'));
    if (digits.startsWith(QLatin1Char('.')) || digits.startsWith(QLatin1String("-.")))
        digits.replace(QLatin1Char('.'), QLatin1String("0."));
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
    int significant = 0;
    bool leading = true;
    for (const QChar c : std::as_const(digits)) {
        if (!c.isDigit())
            continue;
        leading = leading && c == QLatin1Char('0');
        significant += leading ? 0 : 1;
    }
    if (significant > mostDigits)
        return fail(language.translate("Number", "“%1” has more than 15 digits. Round it.").arg(shown));
    if (significant == 0 && digits.startsWith(QLatin1Char('-')))
        digits.remove(0, 1); // −0 is 0
    return Decimal::fromStored(digits);
}

} // namespace

Result<Decimal> parseNumber(const QString &text, DecimalMark mark, const Language &language)
{
    const QString value = plain(text);
    if (isSimple(value)) {
        const bool comma = value.contains(QLatin1Char(',')), point = value.contains(QLatin1Char('.'));
        const bool isOther = (comma && mark == DecimalMark::Point) || (point && mark == DecimalMark::Comma);
        // 2.500 beside 82,5 is 2500 or a slip of the pen: the advice must not make 2.5 of it.
        if ((isOther || mark == DecimalMark::Either) && couldBeGrouped(value)) {
            QString grouped = value, decimal = value;
            grouped.remove(comma ? QLatin1Char(',') : QLatin1Char('.'));
            decimal += QLatin1Char('0');
            return fail(language
                            .translate("Number",
                                       "“%1” can mean two numbers. Write %2 for the large one or %3 for the small one.")
                            .arg(text.trimmed(), grouped, isOther ? withOtherMark(decimal) : decimal),
                        QStringLiteral("ambiguous"));
        }
        if (isOther)
            return fail(language.translate("Number", "“%1” has the other decimal mark than the rest. Write %2.")
                            .arg(text.trimmed(), withOtherMark(value)));
        return accepted(value, text.trimmed(), language);
    }
    if (isGrouped(value)) {
        QString digits = value;
        static const QRegularExpression separators(QStringLiteral("[' \\x{00A0}\\x{202F}\\x{2019}]"));
        digits.remove(separators);
        return fail(language.translate("Number", "“%1” has thousands separators. Write the digits without them.")
                        .arg(text.trimmed()),
                    QStringLiteral("grouping"));
    }
    static const QRegularExpression exponent(QStringLiteral("^[-+]?[\\d.,]+[eE][-+]?\\d+$"));
    if (exponent.match(value).hasMatch())
        return fail(language.translate("Number", "“%1” has an exponent. Write the number out.").arg(text.trimmed()));
    return fail(language.translate("Number", "“%1” is not a number.").arg(text.trimmed().left(40)));
}

Result<Decimal> parseNumberWithUnit(const QString &text, const QString &unit, DecimalMark mark,
                                    const Language &language)
{
    QString value = plain(text);
    if (!unit.isEmpty() && value.endsWith(unit))
        value.chop(unit.size());
    return parseNumber(value, mark, language);
}

DecimalMark detectMark(const QStringList &column)
{
    bool point = false, comma = false;
    for (const QString &cell : column) {
        const QString value = plain(cell);
        const auto lastPoint = value.lastIndexOf(QLatin1Char('.')), lastComma = value.lastIndexOf(QLatin1Char(','));
        if (lastPoint < 0 && lastComma < 0)
            continue;
        if (lastPoint >= 0 && lastComma >= 0) {
            (lastPoint > lastComma ? point : comma) = true;
            continue;
        }
        if (couldBeGrouped(value))
            continue;
        const QChar c = lastPoint >= 0 ? QLatin1Char('.') : QLatin1Char(',');
        if (value.count(c) > 1) // 1.234.567: grouped by it, so the other one is the mark
            (c == QLatin1Char('.') ? comma : point) = true;
        else
            (c == QLatin1Char('.') ? point : comma) = true;
    }
    if (point == comma)
        return DecimalMark::Either;
    return point ? DecimalMark::Point : DecimalMark::Comma;
}

Entry parseEntry(const QString &text, const Language &language)
{
    QString value = plain(text);
    if (value.startsWith(QLatin1Char('=')))
        value = plain(value.mid(1));
    if (value.isEmpty())
        return EnteredNothing {};
    static const QRegularExpression notAvailable(
        QStringLiteral("^(?:n\\s*/\\s*a|k\\.?\\s?a\\.?)\\b[.]?\\s*[:,;–-]?\\s*(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = notAvailable.match(value); match.hasMatch())
        return EnteredNotAvailable {match.captured(1).trimmed()};
    const qsizetype slash = value.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const auto numerator = parseNumber(value.left(slash), DecimalMark::Either, language);
        const auto denominator = parseNumber(value.mid(slash + 1), DecimalMark::Either, language);
        if (!numerator)
            return numerator.error();
        if (!denominator)
            return denominator.error();
        return EnteredRatio {*numerator, *denominator};
    }
    const auto number = parseNumber(value, DecimalMark::Either, language);
    if (!number)
        return number.error();
    return *number;
}
