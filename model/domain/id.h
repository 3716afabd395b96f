#pragma once
#include <QHashFunctions>
#include <QUuid>

/// The id of a record of type T: stable for ever, never shown to people (they see codes).
template <typename T> struct Id {
    QUuid value;
    bool isNull() const { return value.isNull(); }
    explicit operator bool() const { return !value.isNull(); }
    bool operator==(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};
