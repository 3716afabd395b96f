#include "model/domain/dates.h"
#include "model/domain/finding.h"
#include "model/domain/records.h"
#include "model/domain/review.h"
#include "model/query/figures.h"
#include "model/query/paperplan.h"
#include "model/query/sentences.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

/// What happened so long ago is no reaction to the present state.
constexpr int kReactionMonths = 6;

class Reactions
{
public:
    Reactions(const WorkspaceState &ws, const StateHistory &history, const Language &language)
        : m_ws(ws)
        , m_history(history)
        , m_language(language)
    {
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    void addDecisions(std::vector<Block> &out) const
    {
        std::vector<const Decision *> all;
        for (const Decision &d : m_ws.reg.all<Decision>())
            if (!d.archivedAt.isValid())
                all.push_back(&d);
        int open = 0, overdue = 0;
        QDate first;
        for (const Decision *d : all) {
            open += isOpen(*d);
            overdue += isOverdue(*d);
            if (const QDate day = decidedOn(*d); day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
        const QDate from(m_ws.asOf.year(), 1, 1), to = m_ws.asOf;
        std::erase_if(all, [&](const Decision *d) { return !isOpen(*d) && (d->closedOn < from || d->closedOn > to); });
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Decisions of earlier reviews")),
                               first.isValid()
                                   ? words(QT_TRANSLATE_NOOP("Report",
                                                             "since %1: %2 open, %3 of them overdue; shown: open "
                                                             "ones and those of %4"))
                                         .arg(first.year())
                                         .arg(open)
                                         .arg(overdue)
                                         .arg(m_ws.asOf.year())
                                   : QString()});
        if (all.empty())
            return addSentence(out, QT_TRANSLATE_NOOP("Report", "No decision is open, and none was closed this year."));
        std::sort(all.begin(), all.end(), [&](const Decision *a, const Decision *b) {
            return std::tuple(!isOpen(*a), a->dueDate, a->code) < std::tuple(!isOpen(*b), b->dueDate, b->code);
        });
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "No."))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Decision"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Responsible"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Decided on"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Due"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "State")))};
        for (const Decision *d : all)
            table.row({Cell(d->code), Cell(d->text), Cell(codeOf(d->objective)),
                       Cell(fullName(m_ws.reg, d->responsible)), Cell(day(decidedOn(*d))), Cell(day(d->dueDate)),
                       Cell(decisionState(*d))});
        out.push_back(table);
    }

    /// Objectives that are not on plan, and what was decided, changed or corrected about them since.
    void addReactions(std::vector<Block> &out) const
    {
        std::vector<const ObjectiveRow *> late = byUrgency(m_ws, &isLive);
        std::erase_if(late, [](const ObjectiveRow *o) {
            return o->result != ResultState::OffTrack && o->result != ResultState::Stale
                && o->result != ResultState::AtRisk;
        });
        for (const ObjectiveRow &o : m_ws.objectives)
            if (o.state == ObjectiveState::Missed && isRecent(m_ws.reg.find(o.id)->closedOn))
                late.push_back(&o);
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "How we reacted")),
                               words(QT_TRANSLATE_NOOP("Report",
                                                       "objectives not on plan: decisions, changes and corrective "
                                                       "actions of the last six months"))});
        if (late.empty())
            return addSentence(out, QT_TRANSLATE_NOOP("Report", "No objective asks for a reaction."));
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "In this state\nsince"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Reaction recorded")), 1.4)};
        for (const ObjectiveRow *o : late) {
            const bool missed = o->state == ObjectiveState::Missed;
            const QString reaction = reactionTo(o->id);
            table.row({Cell(missed ? Run::state(o->state, m_language) : Run::state(o->result, m_language)),
                       Cell(o->title), Cell(missed ? monthOf(m_ws.reg.find(o->id)->closedOn) : monthOf(since(*o))),
                       reaction.isEmpty() ? Cell(Run::bold(words(QT_TRANSLATE_NOOP("Report", "no reaction recorded"))))
                                          : Cell(reaction)});
        }
        out.push_back(table);
    }

    void addActions(std::vector<Block> &out) const
    {
        int open = 0, longest = 1;
        std::vector<PaperPlanRow> late;
        for (const PaperPlanRow &row : paperPlanRows(m_ws)) {
            const ObjectiveRow *o = m_ws.objective(row.objective);
            if (!o || !isLive(o->state) || !row.isOpen())
                continue;
            ++open;
            if (!row.isOverdue())
                continue;
            longest = std::max(longest, row.daysLate);
            late.push_back(row);
        }
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Overdue actions")),
                               words(open == 1 ? QT_TRANSLATE_NOOP("Report", "%1 of %2 open action")
                                               : QT_TRANSLATE_NOOP("Report", "%1 of %2 open actions"))
                                   .arg(late.size())
                                   .arg(open)});
        if (late.empty())
            return addSentence(out, QT_TRANSLATE_NOOP("Report", "No action is overdue."));
        std::stable_sort(late.begin(), late.end(),
                         [](const PaperPlanRow &a, const PaperPlanRow &b) { return a.daysLate > b.daysLate; });
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Action"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Responsible"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Due"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Overdue"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Done"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Re-planned")))};
        for (const PaperPlanRow &row : late) {
            AmountBar bar;
            bar.parts = {{double(row.daysLate) / longest}};
            bar.words = m_language.translate("Report", "%n days", nullptr, row.daysLate);
            const int moved = row.originalDue.isValid() ? int(row.originalDue.daysTo(row.due)) : 0;
            table.row(
                {Cell(codeOf(row.objective)), Cell(row.title), Cell(fullName(m_ws.reg, row.responsible)),
                 Cell(day(row.due)), Cell(bar), Cell(percentText(row.percent, m_language)),
                 Cell(Run::faint(moved ? m_language.translate("Report", "by %n days", nullptr, moved) : QString()))});
        }
        out.push_back(table);
    }

    void addFindings(std::vector<Block> &out) const
    {
        std::vector<const Finding *> shown;
        QStringList proven;
        int all = 0, open = 0;
        for (const Finding &f : m_ws.reg.all<Finding>()) {
            if (f.archivedAt.isValid())
                continue;
            ++all;
            open += f.status != FindingStatus::Closed;
            if (f.status == FindingStatus::Closed && f.effectivenessResult == Effectiveness::Effective)
                proven += f.code;
            else
                shown.push_back(&f);
        }
        QString note = words(QT_TRANSLATE_NOOP("Report", "%1 recorded, %2 open")).arg(all).arg(open);
        if (!proven.isEmpty())
            note += words(QT_TRANSLATE_NOOP("Report", "; closed and effective: %1"))
                        .arg(proven.join(QStringLiteral(", ")));
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Findings and corrective actions")), note});
        if (shown.empty())
            return addSentence(out, QT_TRANSLATE_NOOP("Report", "No finding is open."));
        std::stable_sort(shown.begin(), shown.end(), [](const Finding *a, const Finding *b) {
            return std::tuple(a->status == FindingStatus::Closed, a->dueDate)
                < std::tuple(b->status == FindingStatus::Closed, b->dueDate);
        });
        out.push_back(findingTable(m_ws, shown, m_language));
    }

private:
    void addSentence(std::vector<Block> &out, const char *text) const
    {
        out.push_back(Paragraph {{Run::plain(words(text))}, TextStyle::Table});
    }
    static bool isOpen(const Decision &d) { return d.status == DecisionStatus::Open; }
    bool isOverdue(const Decision &d) const { return isOpen(d) && d.dueDate.isValid() && d.dueDate < m_ws.asOf; }
    QDate decidedOn(const Decision &d) const
    {
        const Review *review = m_ws.reg.find(d.review);
        return review ? review->date : QDate();
    }
    QString codeOf(Id<Objective> id) const
    {
        const ObjectiveRow *o = m_ws.objective(id);
        return o ? o->code : QStringLiteral("–");
    }
    QString day(QDate date) const { return date.isValid() ? shortDate(date, m_language) : QStringLiteral("–"); }
    QString monthOf(QDate date) const
    {
        return date.isValid() ? monthText(date, true, m_language) : QStringLiteral("–");
    }
    bool isRecent(QDate date) const
    {
        return date.isValid() && date > m_ws.asOf.addMonths(-kReactionMonths) && date <= m_ws.asOf;
    }

    Run decisionState(const Decision &d) const
    {
        if (isOverdue(d))
            return Run::state(
                Sign::OffTrack,
                m_language.translate("Report", "%n days overdue", nullptr, int(d.dueDate.daysTo(m_ws.asOf))));
        if (isOpen(d))
            return Run::state(Sign::NotStarted, words(QT_TRANSLATE_NOOP("Report", "open")));
        if (d.status == DecisionStatus::Done)
            return Run::state(Sign::Achieved, words(QT_TRANSLATE_NOOP("Report", "done %1")).arg(day(d.closedOn)));
        return Run::plain(labelOf(d.status, m_language));
    }

    /// The month of the history from which on the objective has stood in the state of today.
    QDate since(const ObjectiveRow &o) const
    {
        QDate first;
        for (auto c = m_history.columns.rbegin(); c != m_history.columns.rend(); ++c) {
            if (c->states.value(o.id, ResultState::Unset) != o.result)
                break;
            first = c->day;
        }
        return first;
    }

    QString reactionTo(Id<Objective> objective) const
    {
        QStringList out;
        for (const Decision &d : m_ws.reg.all<Decision>())
            if (d.objective == objective && !d.archivedAt.isValid() && isRecent(decidedOn(d)))
                out += words(QT_TRANSLATE_NOOP("Report", "decision %1 (%2)"))
                           .arg(d.code, labelOf(d.status, m_language));
        for (const ChangeRecord &c : m_ws.reg.all<ChangeRecord>())
            if (c.objective == objective && isRecent(c.date) && c.field != QLatin1String("state"))
                out += words(QT_TRANSLATE_NOOP("Report", "change %1")).arg(c.code);
        for (const Finding &f : m_ws.reg.all<Finding>())
            if (f.objective == objective && !f.archivedAt.isValid() && isRecent(f.date))
                out += words(QT_TRANSLATE_NOOP("Report", "corrective action %1")).arg(f.code);
        return out.join(QStringLiteral(", "));
    }

    const WorkspaceState &m_ws;
    const StateHistory &m_history;
    const Language &m_language;
};

} // namespace

std::vector<Block> reactionBlocks(const WorkspaceState &ws, const StateHistory &history, const Language &language)
{
    const Reactions page(ws, history, language);
    std::vector<Block> out {PageTitle {page.words(QT_TRANSLATE_NOOP("Report", "Reactions"))}};
    page.addDecisions(out);
    page.addReactions(out);
    page.addActions(out);
    page.addFindings(out);
    return out;
}
