#pragma once
#include "model/domain/change.h"
#include "model/domain/context.h"
#include "model/domain/register.h"

/// A world without surprises: the clock stands at 2026-07-15 08:30 UTC, the user is "tester", ids and random bytes
/// count upwards. Contexts with different seeds never give the same id.
Context testContext(int seed = 1);

/// Two records of every kind, made from the dictionary: `full` has every field filled with a valid value that differs
/// from its default and from its neighbours, `bare` has only what is required. References point to records of the
/// set; a second reference to the same kind points to the bare one, so that swapped columns are noticed.
class Samples
{
public:
    Samples();
    const Record &full(Kind kind) const { return m_full[size_t(kind)]; }
    /// Null for the organisation, of which there is only one.
    const Record &bare(Kind kind) const { return m_bare[size_t(kind)]; }
    /// All, in the order of kinds, the bare one first.
    const std::vector<Record> &all() const { return m_all; }
    /// One change set that creates all of them.
    ChangeSet creation() const;

private:
    Record make(Kind kind, bool full) const;
    std::array<Record, size_t(kindCount)> m_full, m_bare;
    std::vector<Record> m_all;
};

/// The record with one field set; `stored` as in Field::set.
Record withField(const Record &record, const char *field, const QVariant &stored);

/// A reading with a plain value of the full (or bare) KPI of the samples, entered on the day after its period.
ReadingRow sampleReading(const Samples &samples, QDate periodEnd, const QString &value, bool ofFullKpi = true);
/// A reading with every column filled that one row may have.
ReadingRow fullReading(const Samples &samples, QDate periodEnd);
