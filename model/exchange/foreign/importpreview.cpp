#include "model/exchange/foreign/importpreview.h"

#include "model/domain/kpi.h"
#include "model/exchange/csv.h"
#include "model/exchange/foreign/changewords.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace {

struct Judged {
    RowState state = RowState::Unchanged;
    QString record;
    QStringList words;
};

/// Of the parts of a line (objective, KPI, figure) the one that matters most decides.
int weight(RowState state)
{
    switch (state) {
    case RowState::Rejected:
        return 4;
    case RowState::Corrected:
        return 3;
    case RowState::Updated:
        return 2;
    case RowState::Fresh:
        return 1;
    case RowState::Unchanged:
        break;
    }
    return 0;
}

void note(QMap<int, Judged> &lines, int line, RowState state)
{
    const auto it = lines.find(line);
    if (it == lines.end())
        lines.insert(line, {state, {}, {}});
    else if (weight(state) > weight(it->state))
        it->state = state;
}

void noteRejected(QMap<int, Judged> &lines, const RejectedRow &row)
{
    note(lines, row.line, RowState::Rejected);
    Judged &judged = lines[row.line];
    const QStringList reasons = rejectionWords(row);
    for (auto reason = reasons.crbegin(); reason != reasons.crend(); ++reason)
        if (!judged.words.contains(*reason))
            judged.words.prepend(*reason);
}

/// The main table of the mapping names the record of a line.
bool isMain(const QString &table, const ImportMapping &mapping)
{
    return table == mapping.table || (mapping.table == registerTable && table == QLatin1String("objectives"));
}

class Preview
{
public:
    Preview(const Sheet &sheet, const ImportMapping &mapping, const Register &reg, const ImportOptions &options)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_reg(reg)
        , m_options(options)
    {
    }

    /// `more` is what else would be wrong with rows that cannot even be read.
    void fill(ImportPreview &out, const MappedTables &tables, const std::vector<TableReport> &more,
              const QMap<int, Judged> &dropped)
    {
        for (size_t r = size_t(m_mapping.header.behind()); r < m_sheet.rows.size(); ++r)
            if (!m_sheet.rows[r].isEmpty()) {
                note(m_lines, m_sheet.rows[r].line, RowState::Unchanged);
                m_rows.insert(m_sheet.rows[r].line, &m_sheet.rows[r]);
            }
        for (const RejectedRow &row : tables.rejected)
            noteRejected(m_lines, row);
        QHash<QUuid, const Change *> changes;
        for (const std::vector<Change> *part : {&out.plan.changes.changes, &out.plan.proposed})
            for (const Change &change : *part)
                changes.insert(change.id(), &change);
        for (const Change &change : out.plan.proposed)
            m_proposed.insert(change.id());
        for (const Change &change : out.plan.waiting)
            m_waiting.insert(change.id());
        for (const TableReport &table : out.plan.tables)
            addTable(out, table, changes);
        addMore(tables.rejected, more);
        for (auto it = dropped.cbegin(); it != dropped.cend(); ++it)
            m_lines[it.key()] = it.value();
        for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it)
            out.lines.push_back(
                {it.key(), it->state, it->record.isEmpty() ? firstCell(it.key()) : it->record, inOneLine(it->words)});
    }
    const QMap<int, Judged> &lines() const { return m_lines; }

private:
    void addTable(ImportPreview &out, const TableReport &table, const QHash<QUuid, const Change *> &changes)
    {
        if (!table.refused.isEmpty())
            out.refused = table.refused;
        for (const QString &remark : table.remarks)
            if (!out.remarks.contains(remark))
                out.remarks += remark;
        for (const RowOutcome &outcome : table.outcomes) {
            if (outcome.state == RowState::Rejected)
                continue; // its reason follows
            const bool isWaiting = m_waiting.contains(outcome.record);
            note(m_lines, outcome.line, isWaiting ? RowState::Unchanged : outcome.state);
            Judged &judged = m_lines[outcome.line];
            const Change *change = changes.value(outcome.record);
            if (change && outcome.state == RowState::Updated)
                judged.words += changeWords(*change, m_reg, m_options.language);
            if (change && outcome.state == RowState::Fresh)
                judged.words += freshWords(change->after, m_reg, m_options.language);
            if (!outcome.figure.isEmpty())
                judged.words += figureWords(outcome.figure, m_options.language);
            if (isWaiting || m_proposed.contains(outcome.record))
                judged.words += m_options.language.translate("Import", "proposed only, because it is approved");
            if (isMain(table.table, m_mapping) && !outcome.record.isNull())
                judged.record
                    = recordWords(change && change->after ? change->after : recordOf(table.table, outcome.record));
        }
        for (const RejectedRow &row : table.rejected)
            noteRejected(m_lines, inWordsOfTheFile(row));
    }

    void addMore(const std::vector<RejectedRow> &unreadable, const std::vector<TableReport> &more)
    {
        QHash<int, QStringList> columns; // of which something is said already
        for (const RejectedRow &row : unreadable) {
            columns[row.line] += row.column;
            for (const RejectedRow &other : row.also)
                columns[row.line] += other.column;
        }
        for (const TableReport &table : more)
            for (const RejectedRow &judged : table.rejected) {
                const RejectedRow row = inWordsOfTheFile(judged);
                std::vector<RejectedRow> all {row};
                all.insert(all.end(), row.also.begin(), row.also.end());
                for (RejectedRow &one : all) {
                    one.also.clear();
                    if (columns.contains(row.line) && !one.column.isEmpty()
                        && !columns.value(row.line).contains(one.column))
                        m_lines[row.line].words += rejectionWords(one);
                }
            }
    }

    /// The heading of the file instead of our own column.
    RejectedRow inWordsOfTheFile(RejectedRow row) const
    {
        for (qsizetype c = 0; c < m_mapping.targets.size(); ++c)
            if (m_mapping.targets[c].section(u'.', -1) == row.column && !row.column.isEmpty()) {
                row.column = headings(m_sheet, m_mapping.header).value(c);
                break;
            }
        for (RejectedRow &other : row.also)
            other = inWordsOfTheFile(other);
        return row;
    }

    Record recordOf(const QString &table, const QUuid &id) const
    {
        const KindInfo *info = kindByFile(table);
        return info ? m_reg.record(info->kind, id) : Record();
    }

    /// Without a record (figures, rejected rows): the first cells of the line, as the person knows them.
    QString firstCell(int line) const
    {
        QStringList parts;
        if (const SheetRow *row = m_rows.value(line))
            for (const SheetCell &cell : row->cells)
                if (const QString text = cell.text.simplified(); !text.isEmpty() && parts.size() < 2)
                    parts += text;
        return parts.join(QStringLiteral("  "));
    }

    const Sheet &m_sheet;
    const ImportMapping &m_mapping;
    const Register &m_reg;
    const ImportOptions &m_options;
    QMap<int, Judged> m_lines;
    QHash<int, const SheetRow *> m_rows;
    QSet<QUuid> m_proposed, m_waiting;
};

} // namespace

int ImportPreview::count(RowState state) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [state](const PreviewLine &line) { return line.state == state; }));
}

Result<ImportPreview> previewImport(const Sheet &sheet, const ImportMapping &mapping, const Register &reg,
                                    const ImportOptions &given, const Context &context, bool goodRowsOnly)
{
    ImportOptions options = given;
    options.withOutcomes = true;
    options.decimal = DecimalMark::Point; // the mapping wrote the numbers so
    options.correct = mapping.correct;
    QMap<int, Judged> dropped;
    for (;;) {
        const QSet<int> without(dropped.keyBegin(), dropped.keyEnd());
        const MappedTables tables = mappedTables(sheet, mapping, reg, options.language, without);
        auto plan = planImport(reg, tables.files, options, context);
        if (!plan)
            return tl::unexpected(plan.error());
        ImportPreview out;
        out.plan = std::move(*plan);
        // Rows that cannot be read are no part of the plan; what else is wrong with them is asked apart.
        std::vector<TableReport> more;
        if (!tables.rejected.empty()) {
            const MappedTables all = mappedTables(sheet, mapping, reg, options.language, without, true);
            auto judged = planImport(reg, all.files, options, context);
            if (!judged)
                return tl::unexpected(judged.error());
            more = std::move(judged->tables);
        }
        Preview preview(sheet, mapping, reg, options);
        preview.fill(out, tables, more, dropped);
        if (!goodRowsOnly || !out.refused.isEmpty() || !(out.plan.hasProblems() || !tables.rejected.empty()))
            return out;
        const auto before = dropped.size();
        for (auto it = preview.lines().cbegin(); it != preview.lines().cend(); ++it)
            if (it->state == RowState::Rejected && !dropped.contains(it.key()))
                dropped.insert(it.key(), it.value());
        if (dropped.size() == before)
            return out; // a table without rows of its own is at fault; it is told in `refused`
    }
}

QByteArray rejectedCsv(const Sheet &sheet, const ImportMapping &mapping, const ImportPreview &preview,
                       const Language &language)
{
    QHash<int, QString> reasons;
    for (const PreviewLine &line : preview.lines)
        if (line.state == RowState::Rejected)
            reasons.insert(line.line, line.words);
    CsvWriter out;
    const QStringList names = headings(sheet, mapping.header);
    for (const QString &name : names)
        out.text(name);
    out.plain(language.translate("Import", "Reason for the rejection"));
    out.endRow();
    for (const SheetRow &row : sheet.rows) {
        if (!reasons.contains(row.line))
            continue;
        for (int c = 0; c < int(names.size()); ++c) {
            const SheetCell &cell = row.cell(c);
            sheet.isTyped &&cell.type == SheetCell::Type::Text ? out.text(cell.text) : out.plain(cell.text);
        }
        out.text(reasons.value(row.line));
        out.endRow();
    }
    // With the mark a spreadsheet program knows that it is UTF-8.
    return "\xEF\xBB\xBF" + out.bytes();
}
