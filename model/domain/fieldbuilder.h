#pragma once
// For the *_fields.cpp only: deduces type and access of a field from the pointer to the member.
#include "model/domain/dictionary.h"
#include "model/domain/id.h"
#include "model/domain/values.h"

#include <QDateTime>
#include <QStringList>

#include <type_traits>

namespace stored {

inline QVariant text(const QString &v)
{
    return v.isEmpty() ? QVariant() : QVariant(v);
}
inline QVariant to(const QString &v)
{
    return text(v);
}
inline QVariant to(const QStringList &v)
{
    return text(v.join(QLatin1Char('\n')));
}
inline QVariant to(bool v)
{
    return QVariant(qlonglong(v));
}
inline QVariant to(int v)
{
    return QVariant(qlonglong(v));
}
inline QVariant to(const std::optional<int> &v)
{
    return v ? QVariant(qlonglong(*v)) : QVariant();
}
inline QVariant to(const Money &v)
{
    return v.minor ? QVariant(qlonglong(*v.minor)) : QVariant();
}
inline QVariant to(const Decimal &v)
{
    return text(v.text());
}
inline QVariant to(QDate v)
{
    return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant();
}
inline QVariant to(const QDateTime &v)
{
    return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODate)) : QVariant();
}
inline QVariant to(const QByteArray &v)
{
    return v.isEmpty() ? QVariant() : QVariant(v);
}
inline QVariant to(const QUuid &v)
{
    return v.isNull() ? QVariant() : QVariant(v.toString(QUuid::WithoutBraces));
}
template <typename T> QVariant to(const Id<T> &v)
{
    return to(v.value);
}
template <typename E> QVariant to(const EnumSet<E> &v)
{
    return text(v.text());
}
template <typename E>
requires std::is_enum_v<E> QVariant to(E v)
{
    return text(keyOf(v));
}

inline void from(const QVariant &s, QString &v)
{
    v = s.isValid() ? s.toString() : QString();
}
inline void from(const QVariant &s, QStringList &v)
{
    v = s.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}
inline void from(const QVariant &s, bool &v)
{
    v = s.toLongLong() != 0;
}
inline void from(const QVariant &s, int &v)
{
    v = s.toInt();
}
inline void from(const QVariant &s, std::optional<int> &v)
{
    v = s.isValid() ? std::optional<int>(s.toInt()) : std::nullopt;
}
inline void from(const QVariant &s, Money &v)
{
    v.minor = s.isValid() ? std::optional<qint64>(s.toLongLong()) : std::nullopt;
}
inline void from(const QVariant &s, Decimal &v)
{
    v = s.isValid() ? Decimal::fromStored(s.toString()) : Decimal();
}
inline void from(const QVariant &s, QDate &v)
{
    v = QDate::fromString(s.toString(), Qt::ISODate);
}
inline void from(const QVariant &s, QDateTime &v)
{
    v = QDateTime::fromString(s.toString(), Qt::ISODate);
}
inline void from(const QVariant &s, QByteArray &v)
{
    v = s.toByteArray();
}
inline void from(const QVariant &s, QUuid &v)
{
    v = QUuid(s.toString());
}
template <typename T> void from(const QVariant &s, Id<T> &v)
{
    v.value = QUuid(s.toString());
}
template <typename E> void from(const QVariant &s, EnumSet<E> &v)
{
    v = EnumSet<E>::fromText(s.toString());
}
template <typename E>
requires std::is_enum_v<E>
void from(const QVariant &s, E &v)
{
    v = fromKey<E>(s.toString()).value_or(E::Unset);
}

template <typename V> struct TypeOf;
template <> struct TypeOf<QString> {
    static constexpr FieldType type = FieldType::Text;
};
template <> struct TypeOf<QStringList> {
    static constexpr FieldType type = FieldType::List;
};
template <> struct TypeOf<bool> {
    static constexpr FieldType type = FieldType::Flag;
};
template <> struct TypeOf<int> {
    static constexpr FieldType type = FieldType::Integer;
};
template <> struct TypeOf<std::optional<int>> {
    static constexpr FieldType type = FieldType::Integer;
};
template <> struct TypeOf<Money> {
    static constexpr FieldType type = FieldType::Money;
};
template <> struct TypeOf<Decimal> {
    static constexpr FieldType type = FieldType::Real;
};
template <> struct TypeOf<QDate> {
    static constexpr FieldType type = FieldType::Date;
};
template <> struct TypeOf<QDateTime> {
    static constexpr FieldType type = FieldType::Timestamp;
};
template <> struct TypeOf<QByteArray> {
    static constexpr FieldType type = FieldType::Bytes;
};
template <> struct TypeOf<QUuid> {
    static constexpr FieldType type = FieldType::AnyRef;
};
template <typename T> struct TypeOf<Id<T>> {
    static constexpr FieldType type = FieldType::Ref;
    static constexpr Kind target = kindFor<T>;
};
template <typename E> struct TypeOf<EnumSet<E>> {
    static constexpr FieldType type = FieldType::EnumSet;
    using Enum = E;
};
template <typename E>
requires std::is_enum_v<E>
struct TypeOf<E> {
    static constexpr FieldType type = FieldType::Enum;
    using Enum = E;
};

template <typename> struct Member;
template <typename R, typename V> struct Member<V R::*> {
    using Record = R;
    using Value = V;
};

} // namespace stored

/// `field<&Objective::title>("title", QT_TRANSLATE_NOOP("Field", "Title"))`
template <auto M> Field field(const char *name, const char *label)
{
    using Record = typename stored::Member<decltype(M)>::Record;
    using Value = typename stored::Member<decltype(M)>::Value;
    Field f;
    f.name = name;
    f.csvName = name;
    f.label = label;
    f.type = stored::TypeOf<Value>::type;
    if constexpr (requires { stored::TypeOf<Value>::target; })
        f.target = stored::TypeOf<Value>::target;
    if constexpr (requires { typename stored::TypeOf<Value>::Enum; })
        f.entries = &enumTable<typename stored::TypeOf<Value>::Enum>;
    f.get = [](const void *record) { return stored::to(static_cast<const Record *>(record)->*M); };
    f.set = [](void *record, const QVariant &value) { stored::from(value, static_cast<Record *>(record)->*M); };
    return f;
}

template <typename T> Field idField()
{
    Field f = field<&T::id>("id", QT_TRANSLATE_NOOP("Field", "Id"));
    f.type = FieldType::Id;
    f.isRequired = true;
    return f;
}
/// The code that people see; it stands in the column `id` of CSV files.
template <typename T> Field codeField()
{
    return field<&T::code>("code", QT_TRANSLATE_NOOP("Field", "Code")).text(20).csv("id").required();
}
template <typename T> Field archivedField()
{
    return field<&T::archivedAt>("archived_at", QT_TRANSLATE_NOOP("Field", "Archived"));
}

template <typename T>
KindInfo kindInfo(const char *table, const char *file, const char *label, const char *plural, const char *codePrefix)
{
    return {T::kind,
            table,
            file,
            label,
            plural,
            codePrefix,
            &fieldsOf<T>,
            []() -> std::shared_ptr<void> { return std::make_shared<T>(); },
            [](const void *r) -> std::shared_ptr<void> { return std::make_shared<T>(*static_cast<const T *>(r)); },
            [](const void *a, const void *b) { return *static_cast<const T *>(a) == *static_cast<const T *>(b); },
            [](const void *r) { return static_cast<const T *>(r)->id.value; }};
}
