#include "model/exchange/importer.h"

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

Result<ImportPlan> planImport(const Register &reg, const std::vector<SourceFile> &files, const ImportOptions &options,
                              const Context &context)
{
    ImportPlan plan;
    ImportRun run(reg, options, context);
    struct Waiting {
        Kind kind;
        TableSource source;
        size_t report;
    };
    std::vector<Waiting> waiting;
    const SourceFile *readings = nullptr;
    for (const Kind kind : importOrder()) {
        for (const SourceFile &file : files) {
            if (file.table == QLatin1String(readingsTable))
                readings = &file;
            if (file.table != QLatin1String(kindInfo(kind).file))
                continue;
            TableReport report {file.table, file.name};
            TableSource source = TableSource::read(file, options, report);
            const bool readable = report.refused.isEmpty();
            plan.tables.push_back(std::move(report));
            if (readable)
                waiting.push_back({kind, std::move(source), plan.tables.size() - 1});
        }
    }
    for (const Waiting &w : waiting)
        run.announce(w.kind, w.source);
    const size_t steps = waiting.size() + (readings ? 1 : 0);
    size_t done = 0;
    const auto begin = [&] {
        run.setPart(int(100 * done / steps), int(100 * (done + 1) / steps));
        ++done;
        return run.mayGoOn(0, 1);
    };
    for (const Waiting &w : waiting) {
        if (!begin())
            break;
        if (w.kind == Kind::Organisation)
            importOrganisation(run, w.source, plan.tables[w.report]);
        else
            run.importRecords(w.kind, w.source, plan.tables[w.report]);
    }
    if (readings && begin()) {
        TableReport report {readings->table, readings->name};
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
