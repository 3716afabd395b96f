#include "model/exchange/foreign/mappedcells.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/text.h"

#include <QRegularExpression>

NameFinder::NameFinder(const Register &reg, bool mayCreate)
    : m_records(reg)
    , m_mayCreate(mayCreate)
{
}

const QHash<QString, QString> &NameFinder::names(Kind kind) const
{
    auto it = m_names.find(int(kind));
    if (it != m_names.end())
        return *it;
    it = m_names.insert(int(kind), {});
    const KindInfo &info = kindInfo(kind);
    const Field *name = info.field(u"title");
    if (!name)
        name = info.field(u"name");
    if (!name || !info.hasCode())
        return *it;
    for (const Record &record : m_records.records(kind)) {
        const QString key = record.value(*name).toString().simplified().toCaseFolded();
        if (!key.isEmpty())
            it->insert(key, it->contains(key) ? QString() : record.code());
    }
    return *it;
}

QSet<QString> &NameFinder::codes(Kind kind) const
{
    auto it = m_codes.find(int(kind));
    if (it == m_codes.end()) {
        it = m_codes.insert(int(kind), {});
        for (const Record &record : m_records.records(kind))
            it->insert(record.code());
    }
    return *it;
}

QString NameFinder::codeOfName(Kind kind, const QString &name) const
{
    return names(kind).value(name.simplified().toCaseFolded());
}

QString NameFinder::nextCode(Kind kind)
{
    const QString code
        = m_given.next(m_records, kind, [&](const QString &given) { return codes(kind).contains(given); });
    codes(kind).insert(code);
    return code;
}

QString NameFinder::codeFor(Kind kind, const QString &text, int line)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty() || kind >= Kind::Count)
        return wanted;
    const Field *code = kindInfo(kind).field(u"code");
    if (!code)
        return wanted;
    if (codes(kind).contains(wanted))
        return wanted;
    if (const QString known = codeOfName(kind, wanted); !known.isEmpty())
        return known;
    const bool isTwice = names(kind).contains(wanted.toCaseFolded());
    if (!m_mayCreate || isTwice || (kind != Kind::Person && kind != Kind::OrgUnit))
        return wanted;
    const QString fresh = nextCode(kind);
    m_names[int(kind)].insert(wanted.toCaseFolded(), fresh);
    m_made.push_back({kind, fresh, wanted, line});
    return fresh;
}

CellMapper::CellMapper(const Sheet &sheet, const ImportMapping &mapping, NameFinder &names, const Language &language)
    : m_language(language)
    , m_names(names)
    , m_headings(headings(sheet, mapping.header))
    , m_isGuarded(!sheet.isTyped)
{
    ImportMapping unanswered = mapping;
    unanswered.mark.reset();
    for (int c = 0; c < int(mapping.targets.size()); ++c) {
        const bool used = !mapping.targets[c].isEmpty();
        m_marks.push_back(used ? markOfColumn(sheet, mapping, c) : DecimalMark::Either);
        m_isAnswered.push_back(used && mapping.mark && markOfColumn(sheet, unanswered, c) == DecimalMark::Either);
        m_dayFirst.push_back(used ? dayFirstInColumn(sheet, mapping, c) : std::nullopt);
    }
}

/// 1.234 as 1234, once it is said that the point groups thousands.
static QString withoutGroups(const QString &text, char16_t group)
{
    static const QRegularExpression points(QStringLiteral("\\d{1,3}(?:\\.\\d{3})+(?!\\d)"));
    static const QRegularExpression commas(QStringLiteral("\\d{1,3}(?:,\\d{3})+(?!\\d)"));
    const auto match = (group == u'.' ? points : commas).match(text);
    QString out = text;
    if (match.hasMatch())
        out.replace(match.capturedStart(), match.capturedLength(), match.captured().remove(QChar(group)));
    return out;
}

Result<SplitValue> CellMapper::split(const SheetCell &cell, int column) const
{
    const bool isTyped = cell.isNumber() || column < 0;
    const DecimalMark mark = isTyped ? DecimalMark::Point : m_marks[size_t(column)];
    if (!isTyped && m_isAnswered[size_t(column)])
        return splitValue(withoutGroups(cell.text, mark == DecimalMark::Comma ? u'.' : u','), mark, m_language);
    return splitValue(cell.text, mark, m_language);
}

SheetCell CellMapper::day(const SheetCell &cell, const ImportTarget &target, int column, RejectedRow &problem) const
{
    if (cell.type == SheetCell::Type::Date)
        return {cell.text.left(10), SheetCell::Type::Date};
    const QString text = cell.text.simplified();
    static const QRegularExpression slashed(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})$"));
    const auto m = slashed.match(text);
    if (m.hasMatch() && column >= 0 && m_dayFirst[size_t(column)]) {
        const bool dayFirst = *m_dayFirst[size_t(column)];
        const QDate date(m.captured(3).toInt(), m.captured(dayFirst ? 2 : 1).toInt(),
                         m.captured(dayFirst ? 1 : 2).toInt());
        if (date.isValid())
            return {date.toString(Qt::ISODate), SheetCell::Type::Date};
    }
    const auto date = parseDate(text, m_language);
    if (date)
        return {date->toString(Qt::ISODate), SheetCell::Type::Date};
    if (target.type != FieldType::Date)
        return {text, SheetCell::Type::Text}; // a period: "2026-06", "2026-Q2"
    problem = {0, {}, text, QStringLiteral("IMP-04"), date.error().message};
    return {};
}

SheetCell CellMapper::mapped(const SheetCell &cell, const ImportTarget &target, int column, int line,
                             RejectedRow &problem)
{
    const auto reject = [&](const char *code, const QString &message) {
        problem = {line, m_headings.value(column), cell.text, QLatin1String(code), message};
        return SheetCell {};
    };
    if (cell.isFault())
        return reject("IMP-16", faultSentence(cell, m_language));
    if (cell.text.trimmed().isEmpty())
        return {};
    if (target.isNumber()) {
        auto value = split(cell, column);
        if (!value)
            return reject("IMP-03", value.error().message);
        return {value->number.text(), SheetCell::Type::Number};
    }
    if (target.type == FieldType::Date || target.name == QLatin1String("period_end")) {
        SheetCell out = day(cell, target, column, problem);
        if (!problem.code.isEmpty())
            return reject("IMP-04", problem.message);
        return out;
    }
    if (target.type == FieldType::Ref)
        return {m_names.codeFor(target.refersTo, cell.text, line), SheetCell::Type::Text};
    if (target.type == FieldType::Integer && cell.type == SheetCell::Type::Percent)
        return {QString(cell.text).remove(QStringLiteral(" %")), SheetCell::Type::Number};
    return {cleanText(m_isGuarded ? unguardFormula(cell.text) : cell.text),
            cell.isNumber() ? SheetCell::Type::Number : SheetCell::Type::Text};
}
