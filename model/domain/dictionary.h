#pragma once
#include "model/domain/enumtable.h"
#include "model/domain/kind.h"

#include <QAnyStringView>
#include <QUuid>
#include <QVariant>

#include <memory>
#include <span>

class Language;

/// What a field holds. The stored form (SQL, history, JSON) of all is text, a 64 bit integer
/// (Integer, Money, Flag) or bytes; an invalid QVariant is "not given".
enum class FieldType : unsigned char {
    Id,
    Text,
    Json,
    List,
    Integer,
    Real,
    Money,
    Flag,
    Date,
    Timestamp,
    Enum,
    EnumSet,
    Ref,
    AnyRef,
    Bytes
};

/// One field of a record: the single place that knows its names, limits and access. From it come
/// the SQL table, history, CSV, form labels and table headers.
struct Field {
    const char *name = nullptr; ///< stable: SQL column and JSON key
    const char *label = nullptr; ///< English, context "Field"
    const char *csvName = nullptr; ///< column in CSV files
    FieldType type = FieldType::Text;
    int limit = 0; ///< Text, List item: most characters; 0 = no limit
    int least = 0, most = 0; ///< Integer
    bool isRequired = false;
    Kind target = Kind::Count; ///< Ref
    std::span<const EnumEntry> (*entries)() = nullptr; ///< Enum, EnumSet
    QVariant (*get)(const void *record) = nullptr;
    void (*set)(void *record, const QVariant &stored) = nullptr;

    /// In the language of the window.
    QString displayLabel() const;
    QString displayLabel(const Language &language) const;
    bool isInteger() const { return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Flag; }

    // Used while a dictionary is written down.
    Field text(int characters) const
    {
        Field f = *this;
        f.limit = characters;
        return f;
    }
    Field json() const
    {
        Field f = *this;
        f.type = FieldType::Json;
        return f;
    }
    Field range(int from, int to) const
    {
        Field f = *this;
        f.least = from;
        f.most = to;
        return f;
    }
    Field csv(const char *column) const
    {
        Field f = *this;
        f.csvName = column;
        return f;
    }
    Field required() const
    {
        Field f = *this;
        f.isRequired = true;
        return f;
    }
};

/// One kind of record: its names and how to handle a record of which only the kind is known.
struct KindInfo {
    Kind kind = Kind::Count;
    const char *table = nullptr; ///< SQL table and table name in history
    const char *file = nullptr; ///< CSV file and table name for people
    const char *label = nullptr; ///< English, context "Kind": one of them
    const char *plural = nullptr; ///< English, context "Kind"
    const char *codePrefix = nullptr; ///< "OBJ-"; empty when codes are free or absent
    std::span<const Field> (*fields)() = nullptr;
    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*copy)(const void *record) = nullptr;
    bool (*equal)(const void *a, const void *b) = nullptr;
    QUuid (*id)(const void *record) = nullptr;

    QString displayLabel() const;
    QString displayPlural() const;
    QString displayLabel(const Language &language) const;
    QString displayPlural(const Language &language) const;
    const Field *field(QAnyStringView name) const;
    bool hasCode() const;
};

const KindInfo &kindInfo(Kind kind);
/// By SQL table or CSV file name; nullptr if there is none.
const KindInfo *kindByTable(QAnyStringView table);
const KindInfo *kindByFile(QAnyStringView file);
template <typename T> std::span<const Field> fieldsOf();
/// The field of T with this name; the name must exist.
template <typename T> const Field &fieldOf(const char *name)
{
    return *kindInfo(T::kind).field(QLatin1String(name));
}
