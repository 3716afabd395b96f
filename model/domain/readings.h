#pragma once
#include "model/domain/decimal.h"
#include "model/domain/enums.h"
#include "model/domain/id.h"
#include "model/domain/kind.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// A reading in memory: 40 bytes, because there can be a million (DESIGN.md 3). What is only shown
/// (comment, reasons, persons) is read from the file when it is shown.
struct Reading {
    double first = 0; ///< value, or numerator
    double second = 0; ///< denominator
    qint32 key = 0; ///< integer key in the file, > 0
    qint32 periodDay = 0; ///< Julian day of the period end
    qint32 recordedDay = 0; ///< Julian day; 0 = not known
    qint32 entry = 0; ///< number of the history entry that wrote it
    qint32 voidedBy = 0; ///< number of the history entry that made it void; 0 = valid
    qint8 firstDecimals = 0, secondDecimals = 0; ///< decimals as typed
    enum Flag : quint16 {
        HasValue = 1,
        IsRatio = 2,
        NotAvailable = 4,
        HasEvidence = 8,
        HasComment = 16,
        Verified = 32,
        Supersedes = 64,
        Imported = 128
    };
    quint16 flags = 0;

    QDate periodEnd() const { return QDate::fromJulianDay(periodDay); }
    QDate recordedOn() const { return recordedDay ? QDate::fromJulianDay(recordedDay) : QDate(); }
    bool isVoid() const { return voidedBy != 0; }
    bool has(Flag f) const { return flags & f; }
    /// The digits as typed.
    QString firstText() const { return QString::number(first, 'f', firstDecimals); }
    QString secondText() const { return QString::number(second, 'f', secondDecimals); }
    bool operator==(const Reading &) const = default;
};
static_assert(sizeof(Reading) <= 40);

/// A reading with all its columns: for entry, import, export and the detail view (2.4 measurement).
struct ReadingRow {
    qint32 key = 0; ///< 0 = given when written
    QString code; ///< empty: "M" and the key, at least four digits
    Id<Kpi> kpi;
    QDate periodEnd;
    Decimal value, numerator, denominator;
    QString notAvailableReason;
    QDate recordedOn;
    Id<Person> recordedBy;
    Id<Person> verifiedBy;
    QDate verifiedOn;
    qint32 supersedes = 0; ///< key of the reading that this one replaces
    QString correctionReason;
    QString comment;
    Id<Evidence> evidence;
    ReadingSource source = ReadingSource::Manual;
    bool isVoid = false; ///< written as void (an imported register)
    qint32 entry = 0, voidedBy = 0; ///< set by the store

    QString displayCode() const;
    Reading compact() const;
    bool operator==(const ReadingRow &) const = default;
};

/// Makes a reading void, with the reason.
struct ReadingVoid {
    qint32 key = 0;
    QString reason;
};

/// A reading whose validity changed.
struct ReadingMark {
    qint32 key = 0;
    Id<Kpi> kpi;
    qint32 voidedBy = 0; ///< number of the history entry; 0 = valid again
};

/// What a change set does to readings: they are only added or made void, never edited (2.4).
/// `retract` and `lift` are undo and redo: all rows that an entry wrote become void, or a former
/// retraction is lifted.
struct ReadingChanges {
    std::vector<ReadingRow> added;
    std::vector<ReadingVoid> voided;
    qint32 retractEntry = 0; ///< undo of this entry
    qint32 liftEntry = 0; ///< redo: lifts the retraction that this entry made …
    qint32 ofEntry = 0; ///< … of what this entry wrote
    QString source; ///< import: name of the file
    QString sourceSha256; ///< import: hash of the file
    bool isEmpty() const { return added.empty() && voided.empty() && !retractEntry && !liftEntry; }
};

/// The readings of all KPIs, per KPI in order of (period end, key). Implicitly shared per KPI: a
/// copy is a snapshot.
class ReadingStore
{
public:
    using List = std::vector<Reading>;
    std::span<const Reading> of(Id<Kpi> kpi) const;
    QList<Id<Kpi>> kpis() const { return m_lists.keys(); }
    qsizetype count() const;
    void add(Id<Kpi> kpi, const Reading &reading);
    /// Appends many at once and sorts once.
    void addAll(Id<Kpi> kpi, std::vector<Reading> readings);
    /// Calls `edit` for each reading of the KPI that may be changed (voidedBy only).
    template <typename F> void edit(Id<Kpi> kpi, F edit)
    {
        for (Reading &r : detached(kpi))
            edit(r);
    }
    /// Sets voidedBy of the readings named; of several marks of one reading the last counts.
    void mark(std::span<const ReadingMark> marks);
    std::optional<Reading> find(qint32 key) const;
    std::optional<Id<Kpi>> kpiOf(qint32 key) const;

private:
    List &detached(Id<Kpi> kpi);
    QHash<Id<Kpi>, std::shared_ptr<List>> m_lists;
};
