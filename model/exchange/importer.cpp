#include "model/exchange/importer.h"

#include "model/domain/text.h"
#include "model/exchange/importproposals.h"
#include "model/exchange/importrun.h"
#include "model/exchange/keyvaluefile.h"
#include "model/exchange/readingimport.h"
#include "model/query/riskassessment.h"

#include <QSet>

namespace {

constexpr const char *readingsTable = "measurements";

/// Kinds whose rows must be there before others can name them; the order of Kind does it but for these.
std::vector<Kind> importOrder()
{
    std::vector<Kind> order;
    for (int k = 0; k < kindCount; ++k)
        order.push_back(Kind(k));
    // Evidence is named by readings, decisions and evaluations; triggers by change records.
    const auto moveUp = [&](Kind kind) {
        order.erase(std::find(order.begin(), order.end(), kind));
        order.insert(order.begin() + 2, kind);
    };
    moveUp(Kind::Evidence);
    return order;
}

/// A table whose rows are read and not yet judged.
struct WaitingTable {
    Kind kind;
    size_t report;
    TableSource source {};
    QStringList keys {}; ///< of an exchange file
    std::vector<JsonRow> rows {};
    bool isExact = false;
};

void takeExact(const JsonTables &json, WaitingTable &waiting)
{
    waiting.isExact = true;
    for (const JsonTables::Table &table : json.tables())
        if (table.name == QLatin1String(kindInfo(waiting.kind).file)) {
            waiting.keys = table.keys;
            waiting.rows.reserve(size_t(table.rows));
            json.forEachRow(table, [&](const JsonRow &row) {
                waiting.rows.push_back(row);
                return true;
            });
        }
}

/// Reads all tables of records before any row is judged, because rows may point forward.
std::vector<WaitingTable> readTables(const std::vector<SourceFile> &files, const ImportOptions &options,
                                     ImportPlan &plan)
{
    std::vector<WaitingTable> waiting;
    for (const Kind kind : importOrder())
        for (const SourceFile &file : files) {
            if (file.table != QLatin1String(kindInfo(kind).file))
                continue;
            TableReport report {file.table, file.name};
            WaitingTable table {kind, plan.tables.size()};
            if (file.json)
                takeExact(*file.json, table);
            else
                table.source = TableSource::read(file, options, report);
            report.isExact = table.isExact;
            const bool readable = report.refused.isEmpty();
            plan.tables.push_back(std::move(report));
            if (readable)
                waiting.push_back(std::move(table));
        }
    return waiting;
}

void importTable(ImportRun &run, const WaitingTable &table, TableReport &report)
{
    if (table.isExact)
        run.importExact(table.kind, table.rows, table.keys, report);
    else if (table.kind == Kind::Organisation)
        importOrganisation(run, table.source, report);
    else
        run.importRecords(table.kind, table.source, report);
}

/// A file that only brings new values of a risk overwrites no judgement: what was and what is now get their rows, as in
/// the form (2.2). Risks whose assessments come in the same import have them already.
void keepAssessments(const Register &reg, ChangeSet &set, const ImportOptions &options, const Context &context)
{
    QSet<QUuid> assessed;
    ChangeSet risks;
    for (const Change &change : set.changes)
        if (const auto *a = change.after.as<RiskAssessment>(); a && !change.before)
            assessed.insert(a->risk.value);
    for (const Change &change : set.changes)
        if (change.before.as<Risk>() && change.after && !assessed.contains(change.id()))
            risks.changes.push_back(change);
    const size_t known = risks.changes.size();
    const QDate day = options.today.isValid() ? options.today : context.now().date();
    risks = withAssessments(reg, std::move(risks), day, [&context] { return context.newId(); });
    set.changes.insert(set.changes.end(), risks.changes.begin() + std::ptrdiff_t(known), risks.changes.end());
}

} // namespace

bool ImportPlan::hasProblems() const
{
    return std::any_of(tables.begin(), tables.end(),
                       [](const TableReport &t) { return !t.rejected.empty() || !t.refused.isEmpty(); });
}

QStringList importTables()
{
    QStringList out;
    for (const Kind kind : importOrder()) {
        out += QLatin1String(kindInfo(kind).file);
        if (kind == Kind::InterimTarget)
            out += QLatin1String(readingsTable);
    }
    return out;
}

std::vector<SourceFile> jsonSources(const std::shared_ptr<const JsonTables> &json, const QString &name,
                                    const QString &wanted, QStringList &leftAlone)
{
    std::vector<SourceFile> out;
    const QStringList known = importTables();
    const auto leave = [&](const QString &part) { leftAlone += QStringLiteral("%1: %2").arg(name, part); };
    for (const JsonTables::Table &table : json->tables()) {
        if (!known.contains(table.name) || (!wanted.isEmpty() && table.name != wanted))
            leave(shownText(table.name));
        else if (table.rows > 0) {
            out.push_back({table.name, name});
            out.back().json = json;
        }
    }
    for (const QString &part : json->unknown())
        leave(part);
    return out;
}

Result<ImportPlan> planImport(const Register &reg, const std::vector<SourceFile> &files, const ImportOptions &options,
                              const Context &context)
{
    ImportPlan plan;
    ImportRun run(reg, options, context);
    const SourceFile *readings = nullptr;
    for (const SourceFile &file : files)
        if (file.table == QLatin1String(readingsTable))
            readings = &file;
    const std::vector<WaitingTable> waiting = readTables(files, options, plan);
    for (const WaitingTable &table : waiting)
        table.isExact ? run.announceExact(table.kind, table.rows, table.keys) : run.announce(table.kind, table.source);
    for (const WaitingTable &table : waiting)
        if (table.isExact)
            run.matchExact(table.kind, table.rows, table.keys);
    const size_t steps = waiting.size() + (readings ? 1 : 0);
    size_t done = 0;
    const auto begin = [&] {
        run.setPart(int(100 * done / steps), int(100 * (done + 1) / steps));
        ++done;
        return run.mayGoOn(0, 1);
    };
    for (const WaitingTable &table : waiting) {
        if (!begin())
            break;
        importTable(run, table, plan.tables[table.report]);
    }
    if (readings && begin()) {
        TableReport report {readings->table, readings->name};
        report.isExact = bool(readings->json);
        importReadings(run, *readings, plan.changes.readings, report);
        plan.tables.push_back(std::move(report));
    }
    if (run.isCancelled())
        return fail(options.language.translate("Import", "The import was cancelled. Nothing was changed."));
    plan.changes.changes = run.changes();
    keepAssessments(reg, plan.changes, options, context);
    proposeForApproved(reg, plan, options, context);
    return plan;
}
