#include "model/exchange/importrun.h"

#include "model/exchange/circles.h"
#include "model/exchange/leastcolumns.h"
#include "model/exchange/naturalkeys.h"
#include "model/exchange/rowhooks.h"

#include <QSet>

static constexpr size_t reportEach = 200;

bool ImportRun::mayGoOn(qint64 row, qint64 rows) const
{
    if (m_options.progress && !m_cancelled && rows > 0)
        m_cancelled = !m_options.progress(m_part.first
                                          + int(std::min<qint64>(row, rows) * (m_part.second - m_part.first) / rows));
    return !m_cancelled;
}

/// Where each field of the kind stands in the file.
struct ImportRun::Columns {
    struct Place {
        const Field *field;
        int column;
    };
    std::vector<Place> fields;
    int code = -1;
    const RowHooks *hooks = nullptr;
};

ImportRun::ImportRun(const Register &reg, const ImportOptions &options, const Context &context)
    : m_start(reg)
    , m_work(reg)
    , m_options(options)
    , m_context(context)
{
    for (int k = 0; k < kindCount; ++k) {
        const Field *code = kindInfo(Kind(k)).field(u"code");
        if (!code)
            continue;
        for (const Record &r : reg.records(Kind(k)))
            m_codes[size_t(k)].insert(r.value(*code).toString(), r.id());
    }
}

QUuid ImportRun::resolve(Kind kind, const QString &code) const
{
    if (kind >= Kind::Count)
        return {};
    return m_codes[size_t(kind)].value(code.trimmed());
}

void ImportRun::announce(Kind kind, const TableSource &source)
{
    const Field *code = kindInfo(kind).field(u"code");
    const int column = code ? source.column(*code) : -1;
    if (column < 0)
        return;
    for (const TableSource::Row &row : source.rows()) {
        const QString text = source.cell(row, column);
        if (!text.isEmpty() && !m_codes[size_t(kind)].contains(text))
            m_codes[size_t(kind)].insert(text, m_context.newId());
    }
}

QHash<QString, QUuid> &ImportRun::keyIndex(Kind kind) const
{
    auto &index = m_keys[size_t(kind)];
    if (!index) {
        index.emplace();
        for (const Record &r : m_work.records(kind))
            index->insert(naturalKeyText(kind, r.data()), r.id());
    }
    return *index;
}

QUuid ImportRun::existing(Kind kind, const QString &code, const void *record) const
{
    if (kindInfo(kind).hasCode())
        return code.isEmpty() ? QUuid() : m_codes[size_t(kind)].value(code);
    return keyIndex(kind).value(naturalKeyText(kind, record));
}

void ImportRun::put(const Record &record)
{
    m_work.put(record);
    m_touched.insert({int(record.kind()), record.id()});
    if (!kindInfo(record.kind()).hasCode())
        keyIndex(record.kind()).insert(naturalKeyText(record.kind(), record.data()), record.id());
    else
        m_codes[size_t(record.kind())].insert(record.code(), record.id());
}

void ImportRun::putRelatedRecord(const Record &record)
{
    const QUuid id = existing(record.kind(), record.code(), record.data());
    auto copy = kindInfo(record.kind()).copy(record.data());
    const Field &idField = *kindInfo(record.kind()).field(u"id");
    idField.set(copy.get(), (id.isNull() ? m_context.newId() : id).toString(QUuid::WithoutBraces));
    const Record placed(record.kind(), copy);
    if (!id.isNull() && m_work.find(record.kind(), id) && m_work.record(record.kind(), id) == placed)
        return;
    put(placed);
}

ImportRun::RowResult ImportRun::importRow(Kind kind, const TableSource &source, const Columns &columns,
                                          const TableSource::Row &row, QSet<QString> &seen, RejectedRow &problem)
{
    if (!row.fault.code.isEmpty()) {
        problem = row.fault;
        return {};
    }
    const KindInfo &info = kindInfo(kind);
    const CellReader reader {*this, m_options.language, source.mark()};
    const QString code = source.cell(row, columns.code);

    // A row that is known by its code keeps what the file does not say.
    QUuid id = info.hasCode() && !code.isEmpty() ? m_codes[size_t(kind)].value(code) : QUuid();
    std::shared_ptr<void> record
        = !id.isNull() && m_work.find(kind, id) ? info.copy(m_work.find(kind, id)) : info.make();
    std::vector<RejectedRow> wrong; // all of it, so that the file is repaired once
    for (const Columns::Place &place : columns.fields) {
        const QString text = source.cell(row, place.column);
        RejectedRow fault;
        const QVariant value = reader.read(*place.field, text, fault);
        if (!value.isValid() && place.column == columns.code && fault.code.isEmpty())
            continue; // a row without a code gets one
        if (!value.isValid() && place.field->isRequired && fault.code.isEmpty())
            fault = {0,
                     {},
                     {},
                     QStringLiteral("IMP-01"),
                     words(QT_TRANSLATE_NOOP("Import", "The column “%1” must not be empty."))
                         .arg(source.header().value(place.column))};
        if (!fault.code.isEmpty()) {
            fault.column = source.header().value(place.column);
            wrong.push_back(std::move(fault));
            continue;
        }
        // An empty cell empties the field, except where the field cannot be empty: then its default stays.
        if (value.isValid()
            || !(place.field->type == FieldType::Flag || place.field->type == FieldType::Enum
                 || place.field->type == FieldType::Integer || place.field->type == FieldType::Real))
            place.field->set(record.get(), value);
        else if (place.field->type == FieldType::Real || place.field->entries
                 || place.field->type == FieldType::Integer) {
            const auto fresh = info.make();
            place.field->set(record.get(), place.field->get(fresh.get()));
        }
    }
    if (!wrong.empty()) {
        problem = takenTogether(std::move(wrong));
        return {};
    }
    if (columns.hooks && columns.hooks->apply) {
        problem = columns.hooks->apply(*this, source, row, record.get());
        if (!problem.code.isEmpty())
            return {};
    }
    if (!info.hasCode()) {
        const QString key = naturalKeyText(kind, record.get());
        id = keyIndex(kind).value(key);
        if (!id.isNull()) {
            // Keep the fields that the file does not have.
            const auto kept = info.copy(m_work.find(kind, id));
            for (const Columns::Place &place : columns.fields)
                place.field->set(kept.get(), place.field->get(record.get()));
            if (columns.hooks)
                for (const char *name : columns.hooks->ownFields)
                    info.field(QLatin1String(name))
                        ->set(kept.get(), info.field(QLatin1String(name))->get(record.get()));
            record = kept;
        }
    }
    const QString seenKey = info.hasCode() ? code : naturalKeyText(kind, record.get());
    const bool twice = !(info.hasCode() && code.isEmpty()) && seen.contains(seenKey);
    seen.insert(seenKey);
    if (id.isNull())
        id = m_context.newId();
    info.field(u"id")->set(record.get(), id.toString(QUuid::WithoutBraces));
    if (info.hasCode() && code.isEmpty())
        info.field(u"code")->set(record.get(), m_given.next(m_work, kind, [&](const QString &given) {
            return m_codes[size_t(kind)].contains(given);
        }));
    const Record now(kind, record);
    const bool known = m_work.find(kind, id);
    const bool same = known && m_work.record(kind, id) == now;
    if (known && !same && kind == Kind::RiskAssessment) {
        problem = {0,
                   {},
                   seenKey.simplified(),
                   QStringLiteral("IMP-09"),
                   words(QT_TRANSLATE_NOOP("Import",
                                           "An assessment of this day is in the file with other values. Assessments "
                                           "are never overwritten: give the new one its own day."))};
        return {};
    }
    if (twice && !same) {
        problem = {0,
                   {},
                   seenKey.simplified(),
                   QStringLiteral("IMP-08"),
                   words(QT_TRANSLATE_NOOP("Import", "The key “%1” stands twice in the file with different contents."))
                       .arg(seenKey.simplified())};
        return {};
    }
    if (same)
        return {RowState::Unchanged, id};
    put(now);
    return {m_start.find(kind, id) ? RowState::Updated : RowState::Fresh, id};
}

void ImportRun::rejectCircles(Kind kind, std::vector<RowResult> &results,
                              const std::function<std::pair<int, QString>(size_t, const QString &)> &place,
                              TableReport &report) const
{
    std::vector<QUuid> ids;
    for (const RowResult &result : results)
        ids.push_back(result.id);
    for (const CircleRow &closing : rowsThatCloseCircles(kind, ids, m_work)) {
        results[closing.row].state = RowState::Rejected;
        const auto [line, value] = place(closing.row, closing.column);
        report.rejected.push_back(
            {line, closing.column, value, QStringLiteral("IMP-13"),
             words(
                 QT_TRANSLATE_NOOP("Import", "The records stand above each other in a circle. Change one of them."))});
    }
}

void ImportRun::count(const std::vector<RowResult> &results, const std::function<int(size_t)> &line,
                      TableReport &report) const
{
    if (m_options.withOutcomes)
        for (size_t i = 0; i < results.size(); ++i)
            report.outcomes.push_back({line(i), results[i].state, results[i].id});
    for (const RowResult &result : results) {
        report.fresh += result.state == RowState::Fresh;
        report.updated += result.state == RowState::Updated;
        report.unchanged += result.state == RowState::Unchanged;
    }
}

void ImportRun::importRecords(Kind kind, const TableSource &source, TableReport &report)
{
    const KindInfo &info = kindInfo(kind);
    Columns columns;
    columns.hooks = rowHooks(kind);
    for (const Field &field : info.fields()) {
        if (field.type == FieldType::Id)
            continue;
        const bool own = columns.hooks
            && std::any_of(columns.hooks->ownFields.begin(), columns.hooks->ownFields.end(),
                           [&](const char *n) { return qstrcmp(n, field.name) == 0; });
        const int at = source.column(field);
        if (qstrcmp(field.name, "code") == 0)
            columns.code = at;
        if (own)
            continue;
        if (at >= 0 && !(qstrcmp(field.name, "code") == 0))
            columns.fields.push_back({&field, at});
    }
    if (columns.code >= 0)
        columns.fields.insert(columns.fields.begin(), {info.field(u"code"), columns.code});
    if (const QStringList missing = missingColumns(kind, source); !missing.isEmpty()) {
        report.refused = words(QT_TRANSLATE_NOOP("Import", "The column “%1” is missing."))
                             .arg(missing.join(QStringLiteral("”, “")));
        return;
    }
    if (columns.hooks)
        for (const char *name : columns.hooks->columns)
            (void)source.column(QLatin1String(name));
    QSet<QString> seen;
    std::vector<RowResult> results;
    for (const TableSource::Row &row : source.rows()) {
        if (results.size() % reportEach == 0 && !mayGoOn(qint64(results.size()), qint64(source.rows().size())))
            return;
        RejectedRow problem;
        results.push_back(importRow(kind, source, columns, row, seen, problem));
        if (results.back().state == RowState::Rejected) {
            problem.line = row.line;
            report.rejected.push_back(problem);
        }
    }
    const auto line = [&](size_t row) { return source.rows()[row].line; };
    rejectCircles(
        kind, results,
        [&](size_t row, const QString &column) {
            return std::pair(line(row), source.cell(source.rows()[row], source.column(column)));
        },
        report);
    count(results, line, report);
    for (const QString &name : source.unusedColumns())
        report.remarks
            += words(QT_TRANSLATE_NOOP("Import", "The column “%1” is not known and was left out.")).arg(name);
}

std::vector<Change> ImportRun::changes() const
{
    std::vector<Change> out;
    for (int k = 0; k < kindCount; ++k) {
        for (const Record &now : m_work.records(Kind(k))) {
            if (!m_touched.contains({k, now.id()}))
                continue;
            const Record before = m_start.record(Kind(k), now.id());
            if (!(before && before == now))
                out.push_back({before, now});
        }
        for (const Record &before : m_start.records(Kind(k)))
            if (m_touched.contains({k, before.id()}) && !m_work.find(Kind(k), before.id()))
                out.push_back({before, {}});
    }
    return out;
}
