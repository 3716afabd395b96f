#pragma once
#include "model/domain/decimal.h"
#include "model/domain/enums.h"

#include <QStringList>

#include <optional>

/// Integer minor units of the file's one currency (cents); empty = not known, which is not zero.
struct Money {
    std::optional<qint64> minor;
    bool isNull() const { return !minor; }
    double units() const { return minor ? double(*minor) / 100.0 : 0; }
    bool operator==(const Money &) const = default;
};

/// A small set of enumerators, kept in the order of the enumeration.
template <typename E> struct EnumSet {
    quint32 bits = 0;
    bool has(E value) const { return bits & (1u << int(value)); }
    void insert(E value) { bits |= 1u << int(value); }
    bool isEmpty() const { return bits == 0; }
    bool operator==(const EnumSet &) const = default;
    /// Keys separated by a blank, as stored.
    QString text() const
    {
        QStringList keys;
        for (int i = 0; i < int(enumTable<E>().size()); ++i)
            if (has(E(i)))
                keys += keyOf(E(i));
        return keys.join(QLatin1Char(' '));
    }
    static EnumSet fromText(const QString &text)
    {
        EnumSet set;
        for (const QString &key : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const auto value = fromKey<E>(key))
                set.insert(*value);
        return set;
    }
};
