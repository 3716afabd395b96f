#pragma once
#include "model/domain/dictionary.h"
#include "model/domain/filecontent.h"
#include "model/domain/readings.h"

#include <QString>

#include <memory>
#include <vector>

/// A record of which only the kind is known at compile time of the holder. Immutable and shared:
/// copying is cheap.
class Record
{
public:
    Record() = default;
    template <typename T>
    Record(const T &value)
        : m_kind(T::kind)
        , m_data(std::make_shared<const T>(value))
    {
    }
    Record(Kind kind, std::shared_ptr<const void> data)
        : m_kind(kind)
        , m_data(std::move(data))
    {
    }

    bool isNull() const { return !m_data; }
    explicit operator bool() const { return bool(m_data); }
    Kind kind() const { return m_kind; }
    const void *data() const { return m_data.get(); }
    QUuid id() const { return kindInfo(m_kind).id(m_data.get()); }
    /// Nullptr when the record is of another kind.
    template <typename T> const T *as() const
    {
        return m_data && m_kind == T::kind ? static_cast<const T *>(m_data.get()) : nullptr;
    }
    QVariant value(const Field &field) const { return field.get(m_data.get()); }
    /// The code, or an empty text for kinds without one.
    QString code() const;
    bool operator==(const Record &other) const;

private:
    Kind m_kind = Kind::Count;
    std::shared_ptr<const void> m_data;
};

/// A record before and after; one of them may be null (created, removed).
struct Change {
    Record before, after;
    Kind kind() const { return after ? after.kind() : before.kind(); }
    QUuid id() const { return after ? after.id() : before.id(); }
};

/// Everything that happens to data is one of these (DESIGN.md 1). The label is the text of the Undo
/// menu and of the audit trail; the reason is the user's.
struct ChangeSet {
    QString label;
    QString reason;
    std::vector<Change> changes;
    ReadingChanges readings;
    /// Files that evidence of this set is the copy of. Each is stored once, by its hash, and stays when the record is
    /// undone: redo needs it, and the history says that it was there.
    std::vector<FileContent> contents {};
    bool isEmpty() const { return changes.empty() && readings.isEmpty(); }
};

template <typename T> Change created(const T &after)
{
    return {{}, Record(after)};
}
template <typename T> Change removed(const T &before)
{
    return {Record(before), {}};
}
template <typename T> Change edited(const T &before, const T &after)
{
    return {Record(before), Record(after)};
}
/// The record as it comes back from the file: texts composed and well-formed, empty ones not given, lists and sets in
/// their stored order. What is kept in memory is this, so that it never differs from the file.
Record asStored(const Record &record);
/// The mirror image of the record changes; readings are undone by entry number (Document).
std::vector<Change> inverse(const std::vector<Change> &changes);
/// Names of the fields in which two records of one kind differ.
std::vector<const Field *> differences(const Record &before, const Record &after);
