#include "model/exchange/foreign/changewords.h"

#include "model/domain/language.h"

namespace {

constexpr qsizetype longestWords = 60;

QString shown(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestWords ? line.left(longestWords) + QChar(0x2026) : line;
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

QString recordWords(const Record &record)
{
    if (!record)
        return {};
    const KindInfo &info = kindInfo(record.kind());
    const Field *name = info.field(u"title");
    if (!name)
        name = info.field(u"name");
    const QString code = info.hasCode() ? record.code() : QString();
    const QString words = name ? shown(record.value(*name).toString()) : QString();
    return code.isEmpty() || words.isEmpty() ? code + words : code + QStringLiteral("  ") + words;
}
