#include "model/domain/change.h"

#include "model/domain/text.h"

QString Record::code() const
{
    const Field *field = kindInfo(m_kind).field(u"code");
    return field ? value(*field).toString() : QString();
}

bool Record::operator==(const Record &other) const
{
    if (m_data == other.m_data)
        return true;
    return m_data && other.m_data && m_kind == other.m_kind && kindInfo(m_kind).equal(m_data.get(), other.m_data.get());
}

Record asStored(const Record &record)
{
    if (!record)
        return record;
    const KindInfo &info = kindInfo(record.kind());
    const auto copy = info.copy(record.data());
    for (const Field &field : info.fields()) {
        QVariant value = record.value(field);
        if (value.userType() == QMetaType::QString)
            value = storableText(value.toString());
        field.set(copy.get(), value);
    }
    return {record.kind(), copy};
}

std::vector<Change> inverse(const std::vector<Change> &changes)
{
    std::vector<Change> mirror;
    mirror.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        mirror.push_back({it->after, it->before});
    return mirror;
}

std::vector<const Field *> differences(const Record &before, const Record &after)
{
    std::vector<const Field *> out;
    for (const Field &field : kindInfo(before ? before.kind() : after.kind()).fields()) {
        const QVariant a = before ? before.value(field) : QVariant();
        const QVariant b = after ? after.value(field) : QVariant();
        if (a.isValid() != b.isValid() || a != b)
            out.push_back(&field);
    }
    return out;
}
