#pragma once
#include <QString>

#include <optional>
#include <span>

class Language;

/// One value of an enumeration: the key in files and the English label (translated in context
/// "Enum").
struct EnumEntry {
    const char *key;
    const char *label;
};

/// The values of E in the order of the enumerators; specialised in enums.cpp.
template <typename E> std::span<const EnumEntry> enumTable();

QString enumKey(std::span<const EnumEntry> table, int value);
/// In the language of the window.
QString enumLabel(std::span<const EnumEntry> table, int value);
QString enumLabel(std::span<const EnumEntry> table, int value, const Language &language);
/// The exact key, or -1.
int enumFromKey(std::span<const EnumEntry> table, QStringView key);
/// What people and foreign files write: key or English or German label, any case, blank and hyphen
/// like `_`; or -1.
int enumFromText(std::span<const EnumEntry> table, const QString &text);

template <typename E> QString keyOf(E value)
{
    return enumKey(enumTable<E>(), int(value));
}
template <typename E> QString labelOf(E value)
{
    return enumLabel(enumTable<E>(), int(value));
}
template <typename E> QString labelOf(E value, const Language &language)
{
    return enumLabel(enumTable<E>(), int(value), language);
}
template <typename E> std::optional<E> fromKey(QStringView key)
{
    const int value = enumFromKey(enumTable<E>(), key);
    return value < 0 ? std::nullopt : std::optional<E>(E(value));
}
