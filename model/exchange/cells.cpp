#include "model/exchange/cells.h"

#include "model/domain/dates.h"
#include "model/domain/text.h"

#include <QRegularExpression>

#include <cmath>

namespace {

QVariant problemIs(RejectedRow &problem, const char *code, const QString &value, const QString &message)
{
    problem.code = QLatin1String(code);
    problem.value = value;
    problem.message = message;
    return {};
}

QVariant readFlag(const CellReader &reader, const QString &text, RejectedRow &problem)
{
    static const QStringList yes {QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("true"),
                                  QStringLiteral("ja"), QStringLiteral("x")};
    static const QStringList no {QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("false"),
                                 QStringLiteral("nein")};
    const QString word = text.toCaseFolded();
    if (yes.contains(word))
        return qlonglong(1);
    if (no.contains(word))
        return qlonglong(0);
    return problemIs(problem, "IMP-11", text,
                     reader.words(QT_TRANSLATE_NOOP("Import", "“%1” is neither yes nor no. Write 1 or 0.")).arg(text));
}

QVariant readInteger(const CellReader &reader, const Field &field, const QString &text, RejectedRow &problem)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok)
        return problemIs(problem, "IMP-03", text,
                         reader.words(QT_TRANSLATE_NOOP("Import", "“%1” is not a whole number.")).arg(text));
    if (field.most > field.least && (value < field.least || value > field.most))
        return problemIs(problem, "IMP-07", text,
                         reader.words(QT_TRANSLATE_NOOP("Import", "%1 is outside %2 to %3."))
                             .arg(text, QString::number(field.least), QString::number(field.most)));
    return qlonglong(value);
}

QVariant readNumber(const CellReader &reader, const QString &text, RejectedRow &problem)
{
    const auto number = parseNumber(text, reader.mark, reader.language);
    if (!number)
        return problemIs(problem, "IMP-03", text, number.error().message);
    return number->text();
}

QVariant readMoney(const CellReader &reader, const QString &text, RejectedRow &problem)
{
    const auto number = parseNumber(text, reader.mark, reader.language);
    if (!number)
        return problemIs(problem, "IMP-03", text, number.error().message);
    const double minor = number->number() * 100;
    if (std::abs(minor - std::round(minor)) > 1e-6 || std::abs(minor) > 9e15)
        return problemIs(
            problem, "IMP-03", text,
            reader.words(QT_TRANSLATE_NOOP("Import", "“%1” is not an amount of money: two decimals at most."))
                .arg(text));
    return qlonglong(std::llround(minor));
}

QVariant readEnum(const CellReader &reader, const Field &field, const QString &text, RejectedRow &problem)
{
    const auto entries = field.entries();
    const int value = enumFromText(entries, text);
    if (value >= 0)
        return enumKey(entries, value);
    QStringList allowed;
    for (const EnumEntry &e : entries)
        allowed += QLatin1String(e.key);
    return problemIs(problem, "IMP-11", text,
                     reader.words(QT_TRANSLATE_NOOP("Import", "“%1” is not known here. Allowed are: %2."))
                         .arg(text, allowed.join(QStringLiteral(", "))));
}

/// "CIA" for the three letters of protection, or keys separated by ; , or blank.
QVariant readSet(const CellReader &reader, const Field &field, const QString &text, RejectedRow &problem)
{
    const auto entries = field.entries();
    static const QRegularExpression letters(QStringLiteral("^[CIA]{1,3}$"));
    QStringList keys;
    if (letters.match(text).hasMatch()) {
        for (const QChar c : QStringLiteral("CIA"))
            if (text.contains(c))
                keys += enumKey(entries, int(QStringLiteral("CIA").indexOf(c)));
        return keys.join(QLatin1Char(' '));
    }
    static const QRegularExpression separators(QStringLiteral("[;,\\s]+"));
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const int value = enumFromText(entries, word);
        if (value < 0)
            return readEnum(reader, field, word, problem);
        keys += enumKey(entries, value);
    }
    return keys.join(QLatin1Char(' '));
}

QVariant readText(const CellReader &reader, const Field &field, const QString &text, RejectedRow &problem)
{
    if (field.limit > 0 && text.size() > field.limit)
        return problemIs(
            problem, "IMP-12", text.left(40) + QChar(0x2026),
            reader
                .words(QT_TRANSLATE_NOOP(
                    "Import", "The text has %1 characters, %2 are allowed. Nothing is cut: shorten it in the file."))
                .arg(text.size())
                .arg(field.limit));
    return text;
}

QVariant readList(const CellReader &reader, const Field &field, const QString &text, RejectedRow &problem)
{
    QStringList items;
    static const QRegularExpression separators(QStringLiteral("[;,]"));
    for (const QString &item : text.split(separators, Qt::SkipEmptyParts)) {
        const QVariant read = readText(reader, field, item.trimmed(), problem);
        if (!read.isValid())
            return {};
        items += read.toString();
    }
    return items.join(QLatin1Char('\n'));
}

} // namespace

QVariant CellReader::read(const Field &field, const QString &text, RejectedRow &problem) const
{
    if (text.isEmpty())
        return {};
    switch (field.type) {
    case FieldType::Flag:
        return readFlag(*this, text, problem);
    case FieldType::Integer:
        return readInteger(*this, field, text, problem);
    case FieldType::Money:
        return readMoney(*this, text, problem);
    case FieldType::Real:
        return readNumber(*this, text, problem);
    case FieldType::Enum:
        return readEnum(*this, field, text, problem);
    case FieldType::EnumSet:
        return readSet(*this, field, text, problem);
    case FieldType::List:
        return readList(*this, field, text, problem);
    case FieldType::Date: {
        const auto date = parseDate(text, language);
        if (!date)
            return problemIs(problem, "IMP-04", text, date.error().message);
        return date->toString(Qt::ISODate);
    }
    case FieldType::Ref: {
        const QUuid id = codes.resolve(field.target, text);
        if (id.isNull())
            return problemIs(problem, "IMP-02", text,
                             words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                                 .arg(text, QLatin1String(kindInfo(field.target).file)));
        return id.toString(QUuid::WithoutBraces);
    }
    case FieldType::Bytes:
        return QByteArray::fromBase64(text.toLatin1());
    case FieldType::Timestamp: {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        if (!at.isValid())
            return problemIs(problem, "IMP-04", text,
                             words(QT_TRANSLATE_NOOP("Import", "“%1” is not a time stamp.")).arg(text));
        return at.toUTC().toString(Qt::ISODate);
    }
    case FieldType::Text:
    case FieldType::Json:
    case FieldType::Id:
    case FieldType::AnyRef:
        break;
    }
    return readText(*this, field, text, problem);
}
