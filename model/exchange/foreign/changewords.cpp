#include "model/exchange/foreign/changewords.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"

namespace {

constexpr qsizetype longestWords = 60;

QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestWords ? line.left(longestWords) + QChar(0x2026) : line;
}

QString figureText(QString stored, const Language &language)
{
    return stored.replace(QLatin1Char('.'), language.locale().decimalPoint());
}

const Field *nameOf(const KindInfo &info)
{
    const Field *title = info.field(u"title");
    return title ? title : info.field(u"name");
}

QString valueWords(const Field &field, const QVariant &value, const Register &reg, const Language &language)
{
    if (!value.isValid() || value.toString().isEmpty())
        return QStringLiteral("–");
    switch (field.type) {
    case FieldType::Ref: {
        const QString code = reg.codeOf(field.target, QUuid(value.toString()));
        return code.isEmpty() ? language.translate("Import", "new record") : code;
    }
    case FieldType::AnyRef:
        return reg.codeOf(reg.kindOf(QUuid(value.toString())), QUuid(value.toString()));
    case FieldType::Enum:
        return enumLabel(field.entries(), enumFromKey(field.entries(), value.toString()), language);
    case FieldType::Flag:
        return value.toInt() ? language.translate("Import", "yes") : language.translate("Import", "no");
    case FieldType::EnumSet: {
        QStringList labels;
        for (const QString &key : value.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            labels += enumLabel(field.entries(), enumFromKey(field.entries(), key), language);
        return labels.join(QStringLiteral(", "));
    }
    case FieldType::Date:
        return shortDate(QDate::fromString(value.toString(), Qt::ISODate), language);
    case FieldType::Real:
        return figureText(value.toString(), language);
    case FieldType::Money:
        return language.locale().toString(double(value.toLongLong()) / 100, 'f', 2);
    default:
        return shown(value.toString());
    }
}

} // namespace

QStringList changeWords(const Change &change, const Register &reg, const Language &language)
{
    QStringList out;
    if (!change.before || !change.after)
        return out;
    for (const Field &field : kindInfo(change.after.kind()).fields()) {
        const QVariant before = change.before.value(field), after = change.after.value(field);
        if (field.type != FieldType::Id && before != after)
            out += QStringLiteral("%1: %2 → %3")
                       .arg(field.displayLabel(language), valueWords(field, before, reg, language),
                            valueWords(field, after, reg, language));
    }
    return out;
}

QStringList freshWords(const Record &record, const Register &reg, const Language &language)
{
    const KindInfo &info = kindInfo(record.kind());
    const Record untouched(record.kind(), info.make());
    QStringList out;
    for (const Field &field : info.fields()) {
        const QVariant value = record.value(field);
        if (field.type == FieldType::Id || field.type == FieldType::Bytes || &field == nameOf(info)
            || qstrcmp(field.name, "code") == 0 || !value.isValid() || value == untouched.value(field))
            continue;
        out += QStringLiteral("%1: %2").arg(field.displayLabel(language), valueWords(field, value, reg, language));
    }
    return out;
}

QString figureWords(const QString &figure, const Language &language)
{
    bool isNumber = false;
    (void)figure.section(QLatin1Char('/'), 0, 0).toDouble(&isNumber);
    return isNumber ? language.translate("Import", "Value: %1").arg(figureText(figure, language))
                    : language.translate("Import", "n/a: %1").arg(figure);
}

QStringList rejectionWords(const RejectedRow &row)
{
    QStringList out {row.column.isEmpty() ? row.message : QStringLiteral("%1: %2").arg(row.column, row.message)};
    for (const RejectedRow &other : row.also)
        out += rejectionWords(other);
    return out;
}

QString inOneLine(const QStringList &words)
{
    QString out;
    for (const QString &part : words)
        out += (out.isEmpty()                        ? QString()
                    : out.endsWith(QLatin1Char('.')) ? QStringLiteral(" ")
                                                     : QStringLiteral("; "))
            + part;
    return out;
}

QString recordWords(const Record &record)
{
    if (!record)
        return {};
    const KindInfo &info = kindInfo(record.kind());
    const Field *name = nameOf(info);
    const QString code = info.hasCode() ? record.code() : QString();
    const QString words = name ? shown(record.value(*name).toString()) : QString();
    return code.isEmpty() || words.isEmpty() ? code + words : code + QStringLiteral("  ") + words;
}
