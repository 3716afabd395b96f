#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"

#include <functional>

/// Collects the records that a step writes; several new ones of a kind get codes one after the other.
class StepWriter
{
public:
    StepWriter(const Register &reg, std::function<QUuid()> newId)
        : m_work(reg)
        , m_newId(std::move(newId))
    {
    }
    /// Gives the record id and code, and takes it as new.
    template <typename T> T create(T record)
    {
        record.id = {m_newId()};
        if constexpr (requires { record.code; })
            if (record.code.isEmpty())
                record.code = m_work.nextCode(T::kind);
        m_work.put(Record(record));
        m_changes.push_back(created(record));
        return record;
    }
    template <typename T> void edit(const T &before, const T &after)
    {
        m_work.put(Record(after));
        m_changes.push_back(edited(before, after));
    }
    void take(const Change &change)
    {
        m_work.apply({change});
        m_changes.push_back(change);
    }
    /// The register as it will be.
    const Register &after() const { return m_work; }
    const std::vector<Change> &changes() const { return m_changes; }

private:
    Register m_work;
    std::function<QUuid()> m_newId;
    std::vector<Change> m_changes;
};
