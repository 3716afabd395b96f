#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/money.h"
#include "model/query/sentences.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

class RegisterPage
{
public:
    RegisterPage(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
    {
    }

    /// Scope and filter in words, also what is not shown (PRINT.md 8).
    Runs scope() const
    {
        QMap<ObjectiveState, int> hidden;
        int shown = 0;
        for (const ObjectiveRow &o : m_ws.objectives)
            isLive(o.state) ? void(++shown) : void(++hidden[o.state]);
        QStringList left;
        for (auto it = hidden.begin(); it != hidden.end(); ++it)
            left += words(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(it.value()).arg(labelOf(it.key(), m_language));
        QString text;
        if (const QString scope = m_ws.reg.organisation().ismsScope; !scope.isEmpty())
            text = words(QT_TRANSLATE_NOOP("Report", "Scope: %1.")).arg(scope) + QLatin1Char(' ');
        text += (shown == 1
                     ? words(QT_TRANSLATE_NOOP("Report",
                                               "Shown: the one live objective (active, approved, on hold) in the "
                                               "version in force on %1."))
                     : words(QT_TRANSLATE_NOOP(
                                 "Report",
                                 "Shown: the %1 live objectives (active, approved, on hold) in the versions in force "
                                 "on %2, grouped by level."))
                           .arg(shown))
                    .arg(longDate(m_ws.asOf, m_language));
        if (!left.isEmpty())
            text += QLatin1Char(' ')
                + words(QT_TRANSLATE_NOOP("Report", "Not shown: %1.")).arg(left.join(QStringLiteral(", ")));
        return {Run::plain(text)};
    }

    Table table() const
    {
        Table table;
        table.style = TableStyle::Register;
        table.columns
            = {Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Code")), 14.5),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective and statement")), 1.35),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Policy\nsection")), 12.5),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Risks")), 12.5),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Require-\nments")), 13.5),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "Measures, start → target")), 1.2),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Owner")), 18),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "From\nuntil")), 18.5),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "%1 planned\nperson-days")).arg(currency()), 17).right(),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "Evaluated by")), 0.8),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Result\nlife cycle")), 20),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Version\napproved")), 18)};
        struct Level {
            ObjectiveLevel level;
            const char *title;
        };
        static constexpr Level levels[]
            = {{ObjectiveLevel::Strategic, QT_TRANSLATE_NOOP("Report", "Strategic objectives")},
               {ObjectiveLevel::Tactical, QT_TRANSLATE_NOOP("Report", "Tactical objectives")},
               {ObjectiveLevel::Operational, QT_TRANSLATE_NOOP("Report", "Operational objectives")},
               {ObjectiveLevel::Unset, QT_TRANSLATE_NOOP("Report", "Objectives without a level")}};
        for (const Level &level : levels) {
            bool opened = false;
            for (const ObjectiveRow &o : m_ws.objectives) {
                const Objective *record = m_ws.reg.find(o.id);
                if (!isLive(o.state) || record->level != level.level)
                    continue;
                if (!std::exchange(opened, true))
                    table.group(words(level.title));
                table.row(row(o, *record));
            }
        }
        return table;
    }

private:
    QString words(const char *text) const { return m_language.translate("Report", text); }
    QString currency() const
    {
        return m_ws.reg.organisation().currency.isEmpty() ? QStringLiteral("EUR") : m_ws.reg.organisation().currency;
    }

    QStringList linked(Id<Objective> objective, LinkKind kind) const
    {
        QStringList out;
        for (const ObjectiveLink &link : m_ws.reg.all<ObjectiveLink>()) {
            if (link.objective != objective || link.targetKind != kind)
                continue;
            const Kind target = kind == LinkKind::Risk ? Kind::Risk : Kind::Requirement;
            if (kind == LinkKind::Commitment) {
                if (const PolicyCommitment *c = m_ws.reg.find(Id<PolicyCommitment> {link.target}))
                    out += c->section;
            } else {
                out += m_ws.reg.codeOf(target, link.target);
            }
        }
        return out;
    }

    static Cell lines(const QStringList &texts)
    {
        std::vector<Runs> out;
        for (const QString &t : texts)
            out.push_back({Run::plain(t)});
        return Cell(out);
    }

    Table::Row row(const ObjectiveRow &o, const Objective &record) const
    {
        QStringList measures;
        for (const Kpi &kpi : m_ws.reg.all<Kpi>())
            if (kpi.objective == o.id)
                if (const KpiRow *k = m_ws.kpi(kpi.id))
                    measures += words(QT_TRANSLATE_NOOP("Report", "%1: %2"))
                                    .arg(kpi.name, goalOnPaper(kpi, k->definition, m_language));
        const ResourceTotals totals = resourceTotals(m_ws.reg, o.id);
        std::vector<Runs> money {
            {Run::plain(totals.planned ? amountText(*totals.planned, m_language) : QStringLiteral("–"))}};
        if (totals.personDays > 0)
            money.push_back({Run::faint(words(totals.personDays == 1 ? QT_TRANSLATE_NOOP("Report", "%1 day")
                                                                     : QT_TRANSLATE_NOOP("Report", "%1 days"))
                                            .arg(m_language.locale().toString(totals.personDays)))});
        std::vector<Runs> title {{Run::bold(o.title)}};
        if (!record.statement.isEmpty())
            title.push_back({Run::plain(record.statement)});
        std::vector<Runs> evaluation;
        if (!record.evaluationMethod.isEmpty())
            evaluation.push_back({Run::plain(record.evaluationMethod)});
        evaluation.push_back({Run::faint(fullName(m_ws.reg, record.evaluator))});
        return {Cell(Run::bold(o.code)),
                Cell(title),
                Cell(linked(o.id, LinkKind::Commitment).join(QStringLiteral(", "))),
                lines(linked(o.id, LinkKind::Risk)),
                lines(linked(o.id, LinkKind::Requirement)),
                lines(measures),
                Cell(fullName(m_ws.reg, record.owner)),
                lines({shortDate(record.startDate, m_language), shortDate(record.targetDate, m_language)}),
                Cell(money),
                Cell(evaluation),
                stateAndLife(o),
                lines({record.version, approvedOn(o.id, record.version)})};
    }

    Cell stateAndLife(const ObjectiveRow &o) const
    {
        Cell cell = stateCell(m_ws, o, m_language);
        cell.lines.push_back({Run::faint(labelOf(o.state, m_language))});
        return cell;
    }

    /// Date of the approval of the major version in force.
    QString approvedOn(Id<Objective> objective, const QString &version) const
    {
        const QString major = version.section(QLatin1Char('.'), 0, 0);
        QDate latest;
        for (const Approval &a : m_ws.reg.all<Approval>())
            if (a.subject == objective.value && a.subjectKind == ApprovalSubject::ObjectiveVersion
                && a.version.section(QLatin1Char('.'), 0, 0) == major
                && (a.decision == ApprovalDecision::Approved || a.decision == ApprovalDecision::ApprovedWithConditions))
                latest = std::max(latest, a.decidedOn);
        for (const ObjectiveVersion &v : m_ws.reg.all<ObjectiveVersion>())
            if (!latest.isValid() && v.objective == objective && v.approvedBy
                && v.version.section(QLatin1Char('.'), 0, 0) == major)
                latest = v.date;
        return latest.isValid() ? shortDate(latest, m_language) : words(QT_TRANSLATE_NOOP("Report", "not approved"));
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
};

} // namespace

ReportDoc objectiveRegister(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    ReportDoc doc = startReport(reg, options,
                                options.language.translate("Report", "Register of information security objectives"));
    doc.landscape = true;
    const RegisterPage page(ws, options.language);
    doc.add(PageTitle {doc.title, {}, page.scope()});
    const Table table = page.table();
    if (table.empty())
        doc.add(Paragraph {{Run::plain(options.language.translate("Report", "There is no live objective."))}});
    else
        doc.add(table);
    return doc;
}
