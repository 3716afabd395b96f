#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/review.h"
#include "model/query/money.h"
#include "model/query/resourcewords.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

struct Line {
    const ObjectiveRow *row;
    ResourceTotals totals;
    double daysUsed = 0;
};

/// Of people days are used; they stand where money stands for the other kinds (2.5).
double daysUsed(const Register &reg, Id<Objective> objective)
{
    double days = 0;
    for (const Resource &r : reg.all<Resource>())
        if (r.objective == objective && !r.archivedAt.isValid() && r.type == ResourceKind::People && r.spent.minor
            && r.planned.isNull() && r.approved.isNull())
            days += double(*r.spent.minor) / 100;
    return days;
}

class Resources
{
public:
    Resources(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
    {
        for (const ObjectiveRow &o : ws.objectives) {
            // A missed one stays here as long as its decision is open.
            const bool missed = o.state == ObjectiveState::Missed && !openDecisionsText(ws, o.id, language).isEmpty();
            if (!isLive(o.state) && !missed)
                continue;
            Line line {&o, resourceTotals(ws.reg, o.id), daysUsed(ws.reg, o.id)};
            if (line.totals.planned || line.totals.approved || line.totals.spent || line.totals.personDays > 0)
                m_lines.push_back(line);
        }
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) {
            return a.totals.planned.value_or(0) > b.totals.planned.value_or(0);
        });
        for (const Line &line : m_lines) {
            m_widest = std::max({m_widest, line.totals.planned.value_or(0), line.totals.spent.value_or(0)});
            if (line.totals.gap() > 0)
                m_gaps.push_back(&line);
            if (!isLive(line.row->state))
                continue;
            m_planned += line.totals.planned.value_or(0);
            m_approved += line.totals.approved.value_or(0);
            m_spent += line.totals.spent.value_or(0);
            m_gap += line.totals.gap();
        }
    }
    bool isEmpty() const { return m_lines.empty(); }
    /// Without money and days: what the live objectives need, in words.
    QString inWords() const
    {
        QStringList needs;
        for (const ObjectiveRow &o : m_ws.objectives)
            if (const QString text = resourceWords(m_ws.reg, o.id, m_language); isLive(o.state) && !text.isEmpty())
                needs += words(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(o.code, text);
        return needs.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "No resources are recorded."))
                               : words(QT_TRANSLATE_NOOP("Report", "No money is planned. What is needed: %1."))
                                     .arg(needs.join(QStringLiteral("; ")));
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    /// The money in one sentence, and what objectives without it look like.
    QString sentence() const
    {
        QString out
            = words(QT_TRANSLATE_NOOP("Report", "Of %1 planned for the live objectives, %2 are approved and %3 spent."))
                  .arg(money(m_planned), money(m_approved), money(m_spent));
        if (m_gaps.empty())
            return out + QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Report", "No objective lacks money."));
        QStringList states;
        bool allLate = true;
        for (const Line *line : m_gaps) {
            const ResultState result = line->row->result;
            const bool missed = line->row->state == ObjectiveState::Missed;
            allLate = allLate && (missed || (result != ResultState::OnTrack && result != ResultState::Achieved));
            states += missed ? labelOf(line->row->state, m_language) : labelOf(result, m_language);
        }
        states.removeDuplicates();
        const int count = int(m_gaps.size());
        out += QLatin1Char(' ');
        return out
            + (allLate ? m_language.translate("Report", "All %n objectives with a funding gap: %1.", nullptr, count)
                             .arg(states.join(QStringLiteral(", ")))
                       : m_language.translate("Report", "%n objectives have a funding gap.", nullptr, count));
    }

    Table amounts() const
    {
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "spent, approved, gap"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Planned"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Approved"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Spent"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Gap"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Person-days\nused"))).right()};
        bool hasMissed = false;
        for (const Line &line : m_lines) {
            const bool missed = !isLive(line.row->state);
            hasMissed = hasMissed || missed;
            table.row(
                {Cell(missed ? Run::state(line.row->state, m_language) : Run::state(line.row->result, m_language)),
                 Cell(line.row->title), Cell(bar(line)), Cell(amount(line.totals.planned)),
                 Cell(amount(line.totals.approved)), Cell(amount(line.totals.spent)), gapCell(line.totals.gap()),
                 Cell(days(line))});
        }
        table.row({Cell(), Cell(Run::bold(words(QT_TRANSLATE_NOOP("Report", "Live objectives")))), Cell(),
                   Cell(Run::bold(amount(m_planned))), Cell(Run::bold(amount(m_approved))),
                   Cell(Run::bold(amount(m_spent))), Cell(Run::bold(amount(m_gap))), Cell()});
        if (hasMissed)
            table.note = words(QT_TRANSLATE_NOOP("Report",
                                                 "A missed objective is listed while its decision is open; it is not "
                                                 "in the total."));
        return table;
    }

    void addGaps(std::vector<Block> &out) const
    {
        qint64 sum = 0;
        for (const Line *line : m_gaps)
            sum += line->totals.gap();
        out.push_back(Heading {
            words(QT_TRANSLATE_NOOP("Report", "Funding gaps")),
            m_gaps.empty()
                ? QString()
                : m_language.translate("Report", "%1 in %n objectives", nullptr, int(m_gaps.size())).arg(money(sum))});
        if (m_gaps.empty()) {
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "What is planned is approved.")))},
                                     TextStyle::Table});
            return;
        }
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "For what"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Not approved"))).right(),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Decision")))};
        for (const Line *line : m_gaps) {
            const bool missed = !isLive(line->row->state);
            const QString decision = openDecisionsText(m_ws, line->row->id, m_language);
            table.row(
                {Cell(line->row->code), Cell(forWhat(line->row->id)), Cell(Run::bold(money(line->totals.gap()))),
                 Cell(missed ? Run::state(line->row->state, m_language) : Run::state(line->row->result, m_language)),
                 decision.isEmpty() ? Cell(Run::late(words(QT_TRANSLATE_NOOP("Report", "no decision is asked for"))))
                                    : Cell(decision)});
        }
        out.push_back(table);
    }

    QString currency() const { return m_ws.reg.organisation().currency; }

private:
    QString money(qint64 minor) const { return moneyText(minor, m_ws.reg, m_language); }
    QString amount(const std::optional<qint64> &minor) const
    {
        return minor ? amountText(*minor, m_language) : QStringLiteral("–");
    }
    Cell gapCell(qint64 gap) const
    {
        return gap > 0 ? Cell(Run::late(amountText(gap, m_language))) : Cell(QStringLiteral("–"));
    }

    AmountBar bar(const Line &line) const
    {
        AmountBar out;
        out.widestMm = 33;
        out.framed = true;
        const double whole = double(std::max<qint64>(1, m_widest));
        const qint64 spent = line.totals.spent.value_or(0);
        const qint64 approved = std::max<qint64>(0, line.totals.approved.value_or(0) - spent);
        out.parts = {{double(spent) / whole, AmountBar::Look::Dark},
                     {double(approved) / whole, AmountBar::Look::Pale},
                     {double(line.totals.gap()) / whole, AmountBar::Look::Gap}};
        return out;
    }

    QString days(const Line &line) const
    {
        if (line.totals.personDays <= 0)
            return QStringLiteral("–");
        const QLocale &locale = m_language.locale();
        return words(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
            .arg(locale.toString(line.daysUsed), locale.toString(line.totals.personDays));
    }

    /// What the missing money is for: the resources that are not wholly approved, the total budget left out where the
    /// parts say it.
    QString forWhat(Id<Objective> objective) const
    {
        QStringList parts, budget;
        for (const Resource &r : m_ws.reg.all<Resource>()) {
            if (r.objective != objective || r.archivedAt.isValid() || !r.planned.minor
                || *r.planned.minor <= r.approved.minor.value_or(0) || r.description.isEmpty())
                continue;
            (r.type == ResourceKind::Financial ? budget : parts) += r.description;
        }
        return (parts.isEmpty() ? budget : parts).join(QStringLiteral("; "));
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
    std::vector<Line> m_lines;
    std::vector<const Line *> m_gaps;
    qint64 m_widest = 0, m_planned = 0, m_approved = 0, m_spent = 0, m_gap = 0;
};

} // namespace

std::vector<Block> resourceBlocks(const WorkspaceState &ws, const Language &language)
{
    const Resources page(ws, language);
    std::vector<Block> out {PageTitle {page.words(QT_TRANSLATE_NOOP("Report", "Resources"))}};
    if (page.isEmpty()) {
        out.push_back(Paragraph {{Run::plain(page.inWords())}});
        return out;
    }
    out.push_back(Headline {page.sentence()});
    out.push_back(
        Heading {page.words(QT_TRANSLATE_NOOP("Report", "Planned, approved, spent")),
                 page.words(QT_TRANSLATE_NOOP("Report", "%1, whole term of each objective")).arg(page.currency())});
    out.push_back(page.amounts());
    page.addGaps(out);
    return out;
}
