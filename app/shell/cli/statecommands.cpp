#include "app/shell/cli/opening.h"
#include "app/shell/cli/statejson.h"
#include "model/document/readingreasons.h"
#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/query/explain.h"
#include "model/query/sentences.h"

#include <QJsonArray>

namespace {

QString number(const std::optional<double> &value, const Language &language, int decimals = 1)
{
    return value ? language.locale().toString(*value, 'f', decimals) : QStringLiteral("–");
}

/// Left-aligned columns as wide as their widest cell.
void printTable(QTextStream &out, const std::vector<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        out << line << '\n';
    }
}

} // namespace

int runStatus(CommandCall &call)
{
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const Language &language = opened->language;
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    if (call.json())
        return call.printJson(statusJson(ws));
    call.out << cliWords(QT_TRANSLATE_NOOP("CommandLine", "As of %1")).arg(longDate(ws.asOf, language)) << '\n'
             << headline(ws, language) << '\n'
             << dataLine(ws, language) << "\n\n";
    std::vector<QStringList> rows {
        {cliWords(QT_TRANSLATE_NOOP("CommandLine", "Objective")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "State")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Result")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Progress %")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Plan")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Title"))}};
    for (const ObjectiveRow &o : ws.objectives)
        rows.push_back({o.code, labelOf(o.state, language), labelOf(o.result, language), number(o.progress, language),
                        labelOf(o.plan.state, language), o.title});
    printTable(call.out, rows);
    call.out << '\n';
    rows = {
        {cliWords(QT_TRANSLATE_NOOP("CommandLine", "KPI")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Value")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Unit")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Progress %")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Expected %")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "State")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Data")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name"))}};
    for (const KpiRow &k : ws.kpis)
        rows.push_back({k.code, number(k.result.value, language, 2), ws.reg.find(k.id)->unit,
                        number(k.result.progress, language), number(k.result.expected, language),
                        labelOf(k.headline, language),
                        k.result.data ? labelOf(*k.result.data, language) : QStringLiteral("–"), k.name});
    printTable(call.out, rows);
    return Done;
}

int runDue(CommandCall &call)
{
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    std::vector<AgendaItem> items = agenda(ws);
    // Findings are followed in the window and in `check`; the list of CLI.md has no kind for them.
    std::erase_if(items, [](const AgendaItem &i) { return i.type == AgendaItem::Type::Finding; });
    if (call.json())
        return call.printJson(dueJson(ws, items));
    std::vector<QStringList> rows {
        {cliWords(QT_TRANSLATE_NOOP("CommandLine", "Due")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Days late")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Kind")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "Code")),
         cliWords(QT_TRANSLATE_NOOP("CommandLine", "Who")), cliWords(QT_TRANSLATE_NOOP("CommandLine", "What"))}};
    for (const AgendaItem &item : items) {
        const Person *person = ws.reg.find(item.responsible);
        const QString period = item.periodEnd.isValid() ? QStringLiteral(", ")
                + periodName(item.frequency, item.periodEnd, ws.reg.organisation().fiscalYearStartMonth,
                             opened->language)
                                                        : QString();
        rows.push_back({item.due.toString(Qt::ISODate),
                        item.daysLate > 0 ? QString::number(item.daysLate) : QStringLiteral("–"),
                        agendaTypeLabel(item.type, opened->language), item.code,
                        person ? person->name : QStringLiteral("–"), item.title + period});
    }
    printTable(call.out, rows);
    return Done;
}

static QJsonObject explanationJson(const Explanation &e, QDate asOf)
{
    QJsonArray steps, readings;
    for (const Explanation::Step &s : e.steps)
        steps.append(QJsonObject {{"key", s.key}, {"label", s.label}, {"text", s.text}, {"decides", !s.beside}});
    for (const Explanation::Used &u : e.readings) {
        const bool counted = u.state != ResultState::Unset;
        readings.append(QJsonObject {{"periodEnd", jsonDate(u.periodEnd)},
                                     {"entered", u.text},
                                     {"value", counted ? QJsonValue(u.value) : QJsonValue(QJsonValue::Null)},
                                     {"progress", counted ? QJsonValue(u.progress) : QJsonValue(QJsonValue::Null)},
                                     {"expected", counted ? QJsonValue(u.expected) : QJsonValue(QJsonValue::Null)},
                                     {"state", jsonText(keyOf(u.state))},
                                     {"inWindow", u.inWindow}});
    }
    return {
        {"asOf", jsonDate(asOf)}, {"code", e.code},
        {"title", e.title},       {"state", keyOf(e.state)},
        {"sentence", e.sentence}, {"steps", steps},
        {"readings", readings},   {"kpis", QJsonArray::fromStringList(QStringList(e.parts.begin(), e.parts.end()))}};
}

int runExplain(CommandCall &call)
{
    int status = Done;
    const auto opened = openForReading(call, status);
    if (!opened)
        return status;
    const QString code = call.arguments.value(1);
    const WorkspaceState ws = evaluateWorkspace(opened->document->records(), opened->asOf);
    const ReasonOf reasons = notAvailableReasons(*opened->document);
    std::optional<Explanation> e;
    if (const Kpi *kpi = ws.reg.byCode<Kpi>(code))
        e = explainKpi(ws, kpi->id, opened->language, reasons);
    else if (const Objective *objective = ws.reg.byCode<Objective>(code))
        e = explainObjective(ws, objective->id, opened->language, reasons);
    if (!e)
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "There is no KPI or objective “%1” on %2."))
                                 .arg(code, ws.asOf.toString(Qt::ISODate)),
                             WrongUse);
    if (call.json())
        return call.printJson(explanationJson(*e, ws.asOf));
    // An explanation is read as a whole: in the language that was asked for, its headings too.
    const auto words = [&](const char *text) { return opened->language.translate("CommandLine", text); };
    call.out << e->code << ' ' << e->title << '\n' << e->sentence << "\n\n";
    std::vector<QStringList> rows;
    for (const bool beside : {false, true}) {
        for (const Explanation::Step &s : e->steps)
            if (s.beside == beside)
                rows.push_back({s.label, s.text});
        if (beside && !rows.empty())
            call.out << '\n' << words(QT_TRANSLATE_NOOP("CommandLine", "Not part of the result")) << '\n';
        printTable(call.out, rows);
        rows.clear();
    }
    if (e->readings.empty())
        return Done;
    call.out << '\n';
    rows = {{words(QT_TRANSLATE_NOOP("CommandLine", "Period end")), words(QT_TRANSLATE_NOOP("CommandLine", "Entered")),
             words(QT_TRANSLATE_NOOP("CommandLine", "Value")), words(QT_TRANSLATE_NOOP("CommandLine", "Progress %")),
             words(QT_TRANSLATE_NOOP("CommandLine", "Expected %")), words(QT_TRANSLATE_NOOP("CommandLine", "State")),
             words(QT_TRANSLATE_NOOP("CommandLine", "Counts"))}};
    for (const Explanation::Used &u : e->readings) {
        const bool counted = u.state != ResultState::Unset;
        rows.push_back({u.periodEnd.toString(Qt::ISODate), u.text,
                        counted ? number(u.value, opened->language, 2) : QStringLiteral("–"),
                        counted ? number(u.progress, opened->language) : QStringLiteral("–"),
                        counted ? number(u.expected, opened->language) : QStringLiteral("–"),
                        labelOf(u.state, opened->language),
                        u.inWindow ? words(QT_TRANSLATE_NOOP("CommandLine", "yes")) : QString()});
    }
    printTable(call.out, rows);
    return Done;
}
