#include "model/exchange/foreign/importmapping.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

/// 03/04/2026 or 3-4-2026.
const QRegularExpression &slashedDay()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})$"));
    return pattern;
}

/// The number inside "≥ 1.234 days", with its marks.
QString numberIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\d[\\d.,]*"));
    QString number = pattern.match(text).captured();
    while (number.endsWith(u'.') || number.endsWith(u','))
        number.chop(1);
    return number;
}

template <typename Visit> void eachText(const Sheet &sheet, const ImportMapping &mapping, int column, Visit visit)
{
    for (size_t r = size_t(mapping.header.behind()); r < sheet.rows.size(); ++r)
        if (const SheetCell &cell = sheet.rows[r].cell(column); cell.type == SheetCell::Type::Text)
            if (!visit(sheet.rows[r].line, cell.text.trimmed()))
                return;
}

bool isOpenNumber(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[1-9]\\d{0,2}[.,]\\d{3}$"));
    return pattern.match(numberIn(text)).hasMatch();
}

DecimalMark foundMark(const Sheet &sheet, const ImportMapping &mapping, int column)
{
    QStringList numbers;
    eachText(sheet, mapping, column, [&](int, const QString &text) {
        if (text.contains(u'.') || text.contains(u','))
            numbers += numberIn(text);
        return true;
    });
    return detectMark(numbers);
}

std::optional<bool> foundOrder(const Sheet &sheet, const ImportMapping &mapping, int column)
{
    bool dayFirst = false, monthFirst = false;
    eachText(sheet, mapping, column, [&](int, const QString &text) {
        if (const auto m = slashedDay().match(text); m.hasMatch()) {
            dayFirst = dayFirst || m.captured(1).toInt() > 12;
            monthFirst = monthFirst || m.captured(2).toInt() > 12;
        }
        return true;
    });
    return dayFirst == monthFirst ? std::nullopt : std::optional<bool>(dayFirst);
}

bool isDay(const ImportTarget &target)
{
    return target.type == FieldType::Date || target.name == QLatin1String("period_end");
}

} // namespace

DecimalMark markOfColumn(const Sheet &sheet, const ImportMapping &mapping, int column)
{
    const DecimalMark found = foundMark(sheet, mapping, column);
    return found == DecimalMark::Either ? mapping.mark.value_or(DecimalMark::Either) : found;
}

std::optional<bool> dayFirstInColumn(const Sheet &sheet, const ImportMapping &mapping, int column)
{
    const auto found = foundOrder(sheet, mapping, column);
    return found ? found : mapping.dayFirst;
}

ImportQuestions questionsOf(const Sheet &sheet, const ImportMapping &mapping, const Language &language)
{
    ImportQuestions out;
    const auto targets = importTargets(mapping.table, language);
    for (int c = 0; c < int(mapping.targets.size()); ++c) {
        const ImportTarget *target = findTarget(targets, mapping.targets[c]);
        if (!target)
            continue;
        if (target->isNumber() && out.number.isEmpty() && markOfColumn(sheet, mapping, c) == DecimalMark::Either)
            eachText(sheet, mapping, c, [&](int line, const QString &text) {
                if (isOpenNumber(text)) {
                    out.number = text;
                    out.numberLine = line;
                }
                return out.number.isEmpty();
            });
        if (isDay(*target) && out.day.isEmpty() && !dayFirstInColumn(sheet, mapping, c))
            eachText(sheet, mapping, c, [&](int line, const QString &text) {
                if (slashedDay().match(text).hasMatch()) {
                    out.day = text;
                    out.dayLine = line;
                }
                return out.day.isEmpty();
            });
    }
    return out;
}

ImportQuestions openQuestions(const Sheet &sheet, ImportMapping mapping, const Language &language)
{
    mapping.mark.reset();
    mapping.dayFirst.reset();
    return questionsOf(sheet, mapping, language);
}

QStringList missingTargets(const ImportMapping &mapping, const Language &language)
{
    const auto has
        = [&](const QString &name) { return mapping.targets.contains(name) || !mapping.fixed.value(name).isEmpty(); };
    QStringList out;
    for (const ImportTarget &target : importTargets(mapping.table, language))
        if (target.isLeast && !has(target.name))
            out += target.name;
    const auto need = [&](const char *name) {
        if (!has(QLatin1String(name)))
            out += QLatin1String(name);
    };
    if (mapping.table == registerTable && (has(QStringLiteral("kpi.target")) || has(QStringLiteral("kpi.name")))) {
        need("kpi.frequency");
        if (has(QStringLiteral("reading.value")))
            need("reading.period_end");
    }
    if (mapping.table == QLatin1String("measurements") && !has(QStringLiteral("not_available_reason"))
        && !(has(QStringLiteral("numerator")) && has(QStringLiteral("denominator"))))
        need("value");
    return out;
}

QString mappingKey(const QStringList &headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &heading : headings)
        hash.addData(headingKey(heading).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QByteArray mappingToJson(const ImportMapping &mapping)
{
    QJsonObject fixed;
    for (auto it = mapping.fixed.cbegin(); it != mapping.fixed.cend(); ++it)
        fixed.insert(it.key(), it.value());
    QJsonObject out {{"table", mapping.table},
                     {"targets", QJsonArray::fromStringList(mapping.targets)},
                     {"fixed", fixed},
                     {"createPeople", mapping.createPeople}};
    if (mapping.mark)
        out.insert(QStringLiteral("mark"), *mapping.mark == DecimalMark::Comma ? "comma" : "point");
    if (mapping.dayFirst)
        out.insert(QStringLiteral("dayFirst"), *mapping.dayFirst);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

std::optional<ImportMapping> mappingFromJson(const QByteArray &json, const HeaderRows &header, qsizetype columns)
{
    const QJsonObject in = QJsonDocument::fromJson(json).object();
    ImportMapping out;
    out.header = header;
    out.table = in[QLatin1String("table")].toString();
    const QJsonArray targets = in[QLatin1String("targets")].toArray();
    const auto known = importTargets(out.table, Language());
    if (targets.size() != columns || out.table.isEmpty())
        return std::nullopt;
    for (const QJsonValue &target : targets) {
        const QString name = target.toString();
        // Settings can be edited by hand: a target twice or unknown is none.
        out.targets += findTarget(known, name) && !out.targets.contains(name) ? name : QString();
    }
    const QJsonObject fixed = in[QLatin1String("fixed")].toObject();
    for (auto it = fixed.begin(); it != fixed.end(); ++it)
        if (findTarget(known, it.key()))
            out.fixed.insert(it.key(), it.value().toString());
    out.createPeople = in[QLatin1String("createPeople")].toBool();
    if (const QString mark = in[QLatin1String("mark")].toString(); !mark.isEmpty())
        out.mark = mark == QLatin1String("comma") ? DecimalMark::Comma : DecimalMark::Point;
    if (in.contains(QLatin1String("dayFirst")))
        out.dayFirst = in[QLatin1String("dayFirst")].toBool();
    return out;
}
