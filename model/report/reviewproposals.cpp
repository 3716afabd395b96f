#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/review.h"
#include "model/query/lifecycle/proposals.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

namespace {

constexpr size_t kMostSignatures = 4;

class Proposals
{
public:
    Proposals(const WorkspaceState &ws, const Review *last, const Language &language)
        : m_ws(ws)
        , m_last(last)
        , m_language(language)
    {
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    void addNew(std::vector<Block> &out) const
    {
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "New objectives for approval"))});
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "No."))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Owned by"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Target date"))).right(),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Decided")), 26)};
        QStringList drafts;
        for (const ObjectiveRow &row : m_ws.objectives) {
            const Objective *o = m_ws.reg.find(row.id);
            if (row.state == ObjectiveState::Draft)
                drafts += QStringLiteral("%1 %2").arg(row.code, row.title);
            if (row.state != ObjectiveState::Proposed)
                continue;
            std::vector<Runs> what {{Run::bold(row.title)}};
            if (!o->statement.isEmpty())
                what.push_back({Run::plain(o->statement)});
            table.row({Cell(row.code), Cell(what), Cell(fullName(m_ws.reg, o->owner)), Cell(day(o->targetDate)),
                       Cell(QString())});
        }
        if (table.empty())
            out.push_back(sentence(QT_TRANSLATE_NOOP("Report", "No objective is proposed.")));
        else
            out.push_back(table);
        if (!drafts.isEmpty())
            out.push_back(Paragraph {
                {Run::soft(
                    words(QT_TRANSLATE_NOOP("Report", "Still drafts: %1.")).arg(drafts.join(QStringLiteral(", "))))},
                TextStyle::Table});
    }

    void addChanges(std::vector<Block> &out) const
    {
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Changes for approval"))});
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "No."))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Version"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Why"))),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Decided")), 26)};
        for (const ObjectiveRow &row : m_ws.objectives)
            if (const ObjectiveVersion *proposal = openProposal(m_ws.reg, row.id))
                table.row({Cell(row.code), Cell(row.title),
                           Cell(QStringLiteral("%1 → %2").arg(m_ws.reg.find(row.id)->version, proposal->version)),
                           Cell(proposalRationale(*proposal)), Cell(QString())});
        if (table.empty())
            out.push_back(sentence(QT_TRANSLATE_NOOP("Report", "No change of an approved objective is proposed.")));
        else
            out.push_back(table);
    }

    /// Who chairs the review first, then top management; roles stand below the names.
    Signatures signatures() const
    {
        Signatures out;
        std::vector<const Person *> people;
        if (const Person *chair = m_last ? m_ws.reg.find(m_last->chair) : nullptr)
            people.push_back(chair);
        for (const Person &p : m_ws.reg.all<Person>())
            if (p.topManagement && p.active && !p.archivedAt.isValid() && people.size() < kMostSignatures
                && (people.empty() || people.front()->id != p.id))
                people.push_back(&p);
        for (const Person *p : people)
            out.people.push_back({p->name, p->role});
        if (people.empty())
            out.people.push_back({words(QT_TRANSLATE_NOOP("Report", "for top management, date"))});
        return out;
    }

private:
    Block sentence(const char *text) const { return Paragraph {{Run::plain(words(text))}, TextStyle::Table}; }
    QString day(QDate date) const { return date.isValid() ? shortDate(date, m_language) : QStringLiteral("–"); }

    const WorkspaceState &m_ws;
    const Review *m_last;
    const Language &m_language;
};

} // namespace

std::vector<Block> proposalBlocks(const WorkspaceState &ws, const Review *last, const Language &language)
{
    const Proposals page(ws, last, language);
    std::vector<Block> out {PageTitle {page.words(QT_TRANSLATE_NOOP("Report", "Proposals and approval"))}};
    page.addNew(out);
    page.addChanges(out);
    out.push_back(Together {{Heading {page.words(QT_TRANSLATE_NOOP("Report", "Decided by")),
                                      page.words(QT_TRANSLATE_NOOP("Report", "signature and date"))},
                             page.signatures()}});
    return out;
}
