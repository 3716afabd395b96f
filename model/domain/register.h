#pragma once
#include "model/domain/change.h"

#include <array>

/// The records of one kind: a vector for walking, a hash for finding.
class TableBase
{
public:
    virtual ~TableBase() = default;
    virtual std::shared_ptr<TableBase> clone() const = 0;
    virtual void put(const void *record) = 0;
    virtual void remove(const QUuid &id) = 0;
    virtual const void *find(const QUuid &id) const = 0;
    virtual const void *at(qsizetype index) const = 0;
    virtual qsizetype size() const = 0;
};

template <typename T> class KindTable final : public TableBase
{
public:
    std::vector<T> rows;
    QHash<QUuid, qsizetype> index;

    std::shared_ptr<TableBase> clone() const override { return std::make_shared<KindTable>(*this); }
    void put(const void *record) override
    {
        const T &value = *static_cast<const T *>(record);
        const auto it = index.constFind(value.id.value);
        if (it != index.constEnd()) {
            rows[size_t(*it)] = value;
        } else {
            index.insert(value.id.value, qsizetype(rows.size()));
            rows.push_back(value);
        }
    }
    void remove(const QUuid &id) override
    {
        const auto it = index.constFind(id);
        if (it == index.constEnd())
            return;
        const qsizetype at = *it;
        index.erase(it);
        rows.erase(rows.begin() + at); // keeps the order; removals are rare
        for (qsizetype i = at; i < qsizetype(rows.size()); ++i)
            index[rows[size_t(i)].id.value] = i;
    }
    const void *find(const QUuid &id) const override
    {
        const auto it = index.constFind(id);
        return it == index.constEnd() ? nullptr : &rows[size_t(*it)];
    }
    const void *at(qsizetype i) const override { return &rows[size_t(i)]; }
    qsizetype size() const override { return qsizetype(rows.size()); }
};

/// All records of a workspace in memory. Implicitly shared table by table: a copy is a snapshot
/// that may go to a worker thread. Records stand in the order in which they were put.
class Register
{
public:
    Register();
    template <typename T> const std::vector<T> &all() const
    {
        return static_cast<const KindTable<T> &>(*m_tables[size_t(T::kind)]).rows;
    }
    template <typename T> const T *find(Id<T> id) const { return static_cast<const T *>(find(T::kind, id.value)); }
    /// The record with this code (exact), or nullptr.
    template <typename T> const T *byCode(const QString &code) const
    {
        for (const T &record : all<T>())
            if (record.code == code)
                return &record;
        return nullptr;
    }
    const void *find(Kind kind, const QUuid &id) const { return m_tables[size_t(kind)]->find(id); }
    Record record(Kind kind, const QUuid &id) const;
    std::vector<Record> records(Kind kind) const;
    qsizetype count(Kind kind) const { return m_tables[size_t(kind)]->size(); }
    /// The kind of the record with this id, or Kind::Count: for references that may point to
    /// several kinds.
    Kind kindOf(const QUuid &id) const;
    /// Code, or the name that people know it by; empty for an unknown id.
    QString codeOf(Kind kind, const QUuid &id) const;
    /// A code that is free: the prefix of the kind and the next number.
    QString nextCode(Kind kind) const;

    void put(const Record &record);
    void remove(Kind kind, const QUuid &id);
    /// Only the record changes of a set.
    void apply(const std::vector<Change> &changes);

    /// The one row of the organisation; a default one if there is none yet.
    const Organisation &organisation() const;
    /// Value of a setting, or an empty text.
    QString setting(QAnyStringView key) const;

    ReadingStore readings;

private:
    TableBase &detached(Kind kind);
    std::array<std::shared_ptr<TableBase>, size_t(kindCount)> m_tables;
};
