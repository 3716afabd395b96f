#include "model/exchange/foreign/splitvalue.h"

#include "model/domain/language.h"
#include "model/domain/numbers.h"

#include <QRegularExpression>

namespace {

struct Comparison {
    const char *word; ///< lower case
    Direction direction;
};
/// The longer ones first: "≥" before nothing, ">=" before ">".
constexpr Comparison comparisons[] = {
    {">=", Direction::Increase},
    {"=>", Direction::Increase},
    {"\u2265", Direction::Increase},
    {">", Direction::Increase},
    {"<=", Direction::Decrease},
    {"=<", Direction::Decrease},
    {"\u2264", Direction::Decrease},
    {"<", Direction::Decrease},
    {"at least", Direction::Increase},
    {"minimum", Direction::Increase},
    {"min.", Direction::Increase},
    {"min", Direction::Increase},
    {"mindestens", Direction::Increase},
    {"at most", Direction::Decrease},
    {"maximum", Direction::Decrease},
    {"max.", Direction::Decrease},
    {"max", Direction::Decrease},
    {"h\u00F6chstens", Direction::Decrease},
    {"maximal", Direction::Decrease},
    {"not more than", Direction::Decrease},
    {"up to", Direction::Decrease},
    {"bis zu", Direction::Decrease},
    {"=", Direction::Unset},
};

} // namespace

Result<SplitValue> splitValue(const QString &text, DecimalMark mark, const Language &language)
{
    SplitValue out;
    QString rest = text.simplified();
    const QString lower = rest.toLower();
    qsizetype longest = 0;
    for (const Comparison &c : comparisons) {
        const QString word = QString::fromUtf8(c.word);
        if (lower.startsWith(word) && word.size() > longest) {
            longest = word.size();
            out.direction = c.direction;
        }
    }
    rest = rest.mid(longest).trimmed();
    static const QRegularExpression pattern(
        QStringLiteral("^([-\u2212]?[\\d.,'\u2019\u00A0\u202F]*\\d[.,]?)\\s*(\\D*)$"));
    const auto match = pattern.match(rest);
    if (!match.hasMatch())
        return fail(language
                        .translate("Import",
                                   "“%1” is not a number with a unit. Write a number, or a comparison, a number and a "
                                   "unit, such as “>= 95 %”.")
                        .arg(text.simplified().left(40)));
    const auto number = parseNumber(match.captured(1), mark, language);
    if (!number)
        return tl::unexpected(number.error());
    out.number = *number;
    out.unit = match.captured(2).trimmed();
    return out;
}
