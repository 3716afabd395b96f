#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/exchange/exactcells.h"
#include "model/exchange/importrun.h"
#include "model/exchange/naturalkeys.h"

#include <QSet>

// Rows of exchange files (8.6): a record keeps its id, so that it comes back as what it was.

namespace {

constexpr size_t reportEachExact = 200;

/// Kinds of which the file keeps one record for each natural key.
constexpr Kind namedOnce[]
    = {Kind::Setting,          Kind::PolicyVersion,    Kind::RiskControl,      Kind::ObjectiveLink,
       Kind::ObjectiveVersion, Kind::InterimTarget,    Kind::ActionDependency, Kind::Raci,
       Kind::ReviewItem,       Kind::TriggerObjective, Kind::EvidenceLink};

int placeOf(const QStringList &keys, const char *name)
{
    return int(keys.indexOf(QLatin1String(name)));
}

const JsonValue &valueAt(const JsonRow &row, int place)
{
    static const JsonValue none;
    return place < 0 ? none : row.values[size_t(place)];
}

QString textAt(const JsonRow &row, int place)
{
    const JsonValue &value = valueAt(row, place);
    return value.type == JsonValue::Type::Text ? storableText(value.text) : QString();
}

/// What stands for the record among those of its kind: its code, else its natural key; empty when it is not complete.
QString ownName(Kind kind, const Record &record)
{
    if (kindInfo(kind).hasCode())
        return record.code();
    if (std::find(std::begin(namedOnce), std::end(namedOnce), kind) == std::end(namedOnce))
        return {};
    for (const char *name : naturalKey(kind))
        if (!record.value(*kindInfo(kind).field(QLatin1String(name))).isValid())
            return {};
    return naturalKeyText(kind, record.data());
}

} // namespace

/// A table of an exchange file and where its fields stand.
struct ImportRun::ExactTable {
    struct Place {
        const Field *field;
        int at; ///< −1: no row has it
    };
    ExactTable(Kind of, const std::vector<JsonRow> &given, const QStringList &names)
        : kind(of)
        , rows(given)
        , keys(names)
        , idAt(placeOf(names, "id"))
        , codeAt(kindInfo(of).hasCode() ? placeOf(names, "code") : -1)
    {
        for (const Field &field : kindInfo(of).fields())
            if (field.type != FieldType::Id)
                places.push_back({&field, placeOf(names, field.name)});
    }
    Kind kind;
    const std::vector<JsonRow> &rows;
    const QStringList &keys;
    int idAt, codeAt;
    std::vector<Place> places;
    QSet<QUuid> seen {};
};

QUuid ImportRun::resolveId(Kind kind, const QUuid &id) const
{
    if (kind >= Kind::Count)
        return {};
    const auto known = m_ids[size_t(kind)].constFind(id);
    if (known != m_ids[size_t(kind)].constEnd())
        return *known;
    return m_work.find(kind, id) ? id : QUuid();
}

void ImportRun::announceExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys)
{
    const ExactTable table(kind, rows, keys);
    QHash<QUuid, QUuid> &ids = m_ids[size_t(kind)];
    QSet<QUuid> &claimed = m_claimed[size_t(kind)];
    RejectedRow ignored; // what is wrong with an id is said when its row is read
    for (const JsonRow &row : rows)
        if (const QUuid id = readRowId(*this, valueAt(row, table.idAt), ignored); m_start.find(kind, id)) {
            ids.insert(id, id);
            claimed.insert(id);
        }
    for (const JsonRow &row : rows) {
        const QUuid id = readRowId(*this, valueAt(row, table.idAt), ignored);
        const QString code = textAt(row, table.codeAt);
        if (!id.isNull() && !ids.contains(id)) {
            const QUuid known = code.isEmpty() ? QUuid() : m_codes[size_t(kind)].value(code);
            const bool isIts = m_start.find(kind, known) && !claimed.contains(known);
            ids.insert(id, isIts ? known : id);
            if (isIts)
                claimed.insert(known);
        }
        if (!code.isEmpty() && (!m_codes[size_t(kind)].contains(code) || claimed.contains(ids.value(id))))
            m_codes[size_t(kind)].insert(code, id.isNull() ? m_context.newId() : ids.value(id));
    }
}

/// In a workspace that holds nothing but the name of its organisation, the organisation of the file takes its place.
bool ImportRun::isBare() const
{
    for (int k = 0; k < kindCount; ++k)
        if (Kind(k) != Kind::Organisation && m_start.count(Kind(k)) > 0)
            return false;
    return m_start.readings.count() == 0;
}

void ImportRun::matchExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys)
{
    const KindInfo &info = kindInfo(kind);
    if (info.hasCode())
        return;
    if (kind == Kind::Organisation && isBare()) {
        if (rows.size() == 1 && !m_ids[size_t(kind)].isEmpty())
            for (const Record &own : m_start.records(kind))
                if (!m_claimed[size_t(kind)].contains(own.id()))
                    remove(own);
        return;
    }
    const ExactTable table(kind, rows, keys);
    QHash<QString, QUuid> open;
    for (const Record &record : m_start.records(kind))
        if (!m_claimed[size_t(kind)].contains(record.id()))
            open.insert(naturalKeyText(kind, record.data()), record.id());
    for (const JsonRow &row : rows) {
        RejectedRow problem;
        const QUuid id = readRowId(*this, valueAt(row, table.idAt), problem);
        if (open.isEmpty() || id.isNull() || m_start.find(kind, id))
            continue;
        const auto record = info.make();
        for (const char *name : naturalKey(kind))
            if (const Field &field = *info.field(QLatin1String(name)); problem.code.isEmpty())
                field.set(record.get(), readExact(*this, field, valueAt(row, placeOf(keys, name)), problem));
        if (problem.code.isEmpty() && settleExact(*this, kind, record.get()).code.isEmpty())
            if (const QUuid known = open.take(naturalKeyText(kind, record.get())); !known.isNull()) {
                m_ids[size_t(kind)].insert(id, known);
                m_claimed[size_t(kind)].insert(known);
            }
    }
}

ImportRun::RowResult ImportRun::importExactRow(ExactTable &table, const JsonRow &row, RejectedRow &problem)
{
    const Kind kind = table.kind;
    const KindInfo &info = kindInfo(kind);
    const auto wrong = [&](const char *code, const QString &field, const QString &value, const QString &message) {
        problem = {0, field, value, QLatin1String(code), message};
        return RowResult {};
    };
    const QUuid given = readRowId(*this, valueAt(row, table.idAt), problem);
    if (!problem.code.isEmpty()) {
        problem.column = QStringLiteral("id");
        return {};
    }
    const QString code = textAt(row, table.codeAt);
    QUuid id = !given.isNull() ? m_ids[size_t(kind)].value(given, given)
        : code.isEmpty()       ? QUuid()
                               : m_codes[size_t(kind)].value(code);
    const void *before = id.isNull() ? nullptr : m_work.find(kind, id);
    if (const Kind other = given.isNull() || before ? kind : m_work.kindOf(id); other != kind && other != Kind::Count)
        return wrong("IMP-08", QStringLiteral("id"), given.toString(QUuid::WithoutBraces),
                     words(QT_TRANSLATE_NOOP("Import", "The id belongs to a record of the table %1."))
                         .arg(QLatin1String(kindInfo(other).file)));

    // A row with an id is the whole record as the export writes it: what it does not say is empty. One without keeps
    // what it does not say, and so does a field that no row of the table has, which an older version did not know.
    const std::shared_ptr<void> record = before ? info.copy(before) : info.make(), fresh = info.make();
    const auto isSaid = [&](const ExactTable::Place &place) {
        return given.isNull() ? valueAt(row, place.at).type != JsonValue::Type::Absent : place.at >= 0 || !before;
    };
    const auto fill = [&](void *target) {
        for (const ExactTable::Place &place : table.places) {
            if (!isSaid(place))
                continue;
            const QVariant value = readExact(*this, *place.field, valueAt(row, place.at), problem);
            if (!problem.code.isEmpty()) {
                problem.column = QLatin1String(place.field->name);
                return;
            }
            if (value.isValid() || !place.field->isInteger())
                place.field->set(target, value);
            else
                place.field->set(target, place.field->get(fresh.get()));
        }
    };
    fill(record.get());
    if (!problem.code.isEmpty())
        return {};
    if (problem = settleExact(*this, kind, record.get()); !problem.code.isEmpty())
        return {};
    std::shared_ptr<void> whole = record;
    if (given.isNull() && !info.hasCode()) {
        id = keyIndex(kind).value(naturalKeyText(kind, record.get()));
        if (before = m_work.find(kind, id); before) {
            whole = info.copy(before);
            fill(whole.get());
            (void)settleExact(*this, kind, whole.get());
        }
    }
    if (id.isNull())
        id = given.isNull() ? m_context.newId() : given;
    if (info.hasCode() && code.isEmpty() && !before)
        info.field(u"code")->set(whole.get(), m_given.next(m_work, kind, [&](const QString &taken) {
            return m_codes[size_t(kind)].contains(taken);
        }));
    info.field(u"id")->set(whole.get(), id.toString(QUuid::WithoutBraces));
    for (const ExactTable::Place &place : table.places)
        if (place.field->isRequired && !place.field->get(whole.get()).isValid())
            return wrong("IMP-01", QLatin1String(place.field->name), {},
                         words(QT_TRANSLATE_NOOP("Import", "The field “%1” must not be empty."))
                             .arg(QLatin1String(place.field->name)));
    const Record now(kind, whole);
    const bool isSame = before && m_work.record(kind, id) == now;
    if (table.seen.contains(id) && !isSame)
        return wrong(
            "IMP-08", QStringLiteral("id"), given.isNull() ? code : given.toString(QUuid::WithoutBraces),
            words(QT_TRANSLATE_NOOP("Import", "The record stands twice in the file with different contents.")));
    table.seen.insert(id);
    if (isSame)
        return {RowState::Unchanged, id};
    if (before && kind == Kind::RiskAssessment)
        return wrong("IMP-09", {}, {},
                     words(QT_TRANSLATE_NOOP("Import",
                                             "An assessment of this day is in the file with other values. Assessments "
                                             "are never overwritten: give the new one its own day.")));
    if (kind == Kind::Organisation && !before && m_work.count(kind) > 0)
        return wrong("IMP-08", {}, {},
                     words(QT_TRANSLATE_NOOP("Import", "A workspace has one organisation, and this is a second one.")));
    put(now);
    const bool wasThere = m_start.find(kind, id) || (kind == Kind::Organisation && m_start.count(kind) > 0);
    return {wasThere ? RowState::Updated : RowState::Fresh, id};
}

/// After all rows are in, because a file may give the code of one record to another.
void ImportRun::rejectTakenNames(const ExactTable &table, std::vector<RowResult> &results, TableReport &report) const
{
    QHash<QString, int> holders;
    for (const Record &record : m_work.records(table.kind))
        if (const QString name = ownName(table.kind, record); !name.isEmpty())
            ++holders[name];
    for (size_t i = 0; i < results.size(); ++i) {
        if (results[i].state == RowState::Rejected)
            continue;
        const Record record = m_work.record(table.kind, results[i].id);
        const bool hasCode = kindInfo(table.kind).hasCode();
        if (holders.value(ownName(table.kind, record)) < 2)
            continue;
        results[i].state = RowState::Rejected;
        report.rejected.push_back(
            {table.rows[i].number, hasCode ? QStringLiteral("code") : QString(), record.code(),
             QStringLiteral("IMP-08"),
             hasCode ? words(QT_TRANSLATE_NOOP("Import", "Two records have the code “%1”.")).arg(record.code())
                     : words(QT_TRANSLATE_NOOP("Import", "Another record says the same: it joins the same records."))});
    }
}

void ImportRun::importExact(Kind kind, const std::vector<JsonRow> &rows, const QStringList &keys, TableReport &report)
{
    ExactTable table(kind, rows, keys);
    std::vector<RowResult> results;
    for (const JsonRow &row : rows) {
        if (results.size() % reportEachExact == 0 && !mayGoOn(qint64(results.size()), qint64(rows.size())))
            return;
        RejectedRow problem;
        results.push_back(importExactRow(table, row, problem));
        if (results.back().state == RowState::Rejected) {
            problem.line = row.number;
            report.rejected.push_back(problem);
        }
    }
    rejectTakenNames(table, results, report);
    rejectCircles(
        kind, results,
        [&](size_t row, const QString &column) {
            return std::pair(rows[row].number, textAt(rows[row], int(keys.indexOf(column))));
        },
        report);
    count(
        results, [&](size_t row) { return rows[row].number; }, report);
    for (const QString &key : keys)
        if (!kindInfo(kind).field(key))
            report.remarks += words(QT_TRANSLATE_NOOP("Import", "The field “%1” is not known and was left out."))
                                  .arg(shownText(key));
}
