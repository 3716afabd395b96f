#include "model/domain/enumtable.h"

#include "model/domain/language.h"

#include <QCoreApplication>

QString enumKey(std::span<const EnumEntry> table, int value)
{
    return value < 0 || value >= int(table.size()) ? QString() : QString::fromLatin1(table[size_t(value)].key);
}

QString enumLabel(std::span<const EnumEntry> table, int value)
{
    return value < 0 || value >= int(table.size()) ? QString()
                                                   : QCoreApplication::translate("Enum", table[size_t(value)].label);
}

QString enumLabel(std::span<const EnumEntry> table, int value, const Language &language)
{
    return value < 0 || value >= int(table.size()) ? QString() : language.translate("Enum", table[size_t(value)].label);
}

int enumFromKey(std::span<const EnumEntry> table, QStringView key)
{
    for (size_t i = 0; i < table.size(); ++i)
        if (key == QLatin1String(table[i].key))
            return int(i);
    return -1;
}

static QString normal(const QString &text)
{
    QString out = text.trimmed().toCaseFolded();
    for (QChar &c : out)
        if (c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('/'))
            c = QLatin1Char('_');
    return out;
}

int enumFromText(std::span<const EnumEntry> table, const QString &text)
{
    static const Language german(QStringLiteral("de"));
    const QString wanted = normal(text);
    for (size_t i = 0; i < table.size(); ++i)
        for (const QString &known : {QString::fromLatin1(table[i].key), QString::fromUtf8(table[i].label),
                                     german.translate("Enum", table[i].label)})
            if (normal(known) == wanted)
                return int(i);
    return -1;
}
