#include "model/domain/communication.h"
#include "model/domain/dates.h"
#include "model/domain/policy.h"
#include "model/domain/records.h"
#include "model/query/gaps.h"
#include "model/query/riskslope.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

/// So that the page of the sample is one page.
constexpr double kSlope = 52;

class Relations
{
public:
    Relations(const WorkspaceState &ws, const Review *last, const Language &language)
        : m_ws(ws)
        , m_last(last)
        , m_language(language)
    {
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    void addRisks(std::vector<Block> &out) const
    {
        const RiskSlope slope = riskSlope(m_ws, m_language);
        out.push_back(Headline {slopeHeadline(slope, m_language)});
        if (slope.risks.empty())
            return;
        out.push_back(SlopeFigure {slope, kSlope});
        // Without critical ones the high ones are what the meeting looks at.
        const auto critical = std::count_if(slope.risks.begin(), slope.risks.end(),
                                            [](const SlopeRisk &r) { return r.level == RiskLevel::Critical; });
        std::vector<const SlopeRisk *> shown;
        for (const SlopeRisk &risk : slope.risks)
            if (!critical || risk.level == RiskLevel::Critical)
                shown.push_back(&risk);
        out.push_back(Heading {critical ? m_language.translate("Report", "The %n critical risks and their objectives",
                                                               nullptr, int(shown.size()))
                                        : m_language.translate("Report", "The %n high risks and their objectives",
                                                               nullptr, int(shown.size()))});
        Table table = slopeTable(shown, m_language);
        table.style = TableStyle::Close;
        out.push_back(table);
    }

    void addGaps(std::vector<Block> &out) const
    {
        const auto lines = gapLines(m_ws, m_language);
        int open = 0, excused = 0;
        for (const GapLine &line : lines) {
            open += line.group == GapGroup::Risks || line.group == GapGroup::Requirements
                || line.group == GapGroup::Commitments;
            excused += line.group == GapGroup::Justified;
        }
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Without an objective")),
                               words(QT_TRANSLATE_NOOP("Report", "%1 open, %2 justified")).arg(open).arg(excused)});
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Kind"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "No."))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "What"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Level"))).upTo(24),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "What is there, or reason")), 1.1)};
        for (const GapLine &line : lines) {
            const bool justified = line.group == GapGroup::Justified;
            if (!justified && !isOpenGap(line.group))
                continue;
            if (line.group == GapGroup::Objectives)
                continue; // they stand in the list of objectives
            const QString text
                = justified ? words(QT_TRANSLATE_NOOP("Report", "justified: %1")).arg(line.context) : line.context;
            table.row({Cell(kindInfo(line.kind).displayLabel(m_language)), Cell(line.code), Cell(line.title),
                       Cell(line.level), Cell(justified ? Run::faint(text) : Run::plain(text))});
        }
        if (table.empty())
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "There is no open gap.")))},
                                     TextStyle::Table});
        else
            out.push_back(table);
    }

    /// Changes of context, law and what parties say since the last review (9.3.2 b, c, e), as far as recorded.
    void addChanges(std::vector<Block> &out) const
    {
        out.push_back(Heading {m_last ? words(QT_TRANSLATE_NOOP("Report", "Changes around us since %1"))
                                            .arg(longDate(m_last->date, m_language))
                                      : words(QT_TRANSLATE_NOOP("Report", "Changes around us"))});
        addLine(out, QT_TRANSLATE_NOOP("Report", "New triggers: %1."), triggers(true));
        addLine(out, QT_TRANSLATE_NOOP("Report", "Still without result: %1."), triggers(false));
        addLine(out, QT_TRANSLATE_NOOP("Report", "Requirements that come into force: %1."), requirements());
        addLine(out, QT_TRANSLATE_NOOP("Report", "New feedback: %1."), feedback());
    }

private:
    void addLine(std::vector<Block> &out, const char *text, const QStringList &items) const
    {
        const QString all = items.isEmpty() ? m_language.translate("Report", "none", "after a colon")
                                            : items.join(QStringLiteral("; "));
        out.push_back(Paragraph {{Run::plain(words(text).arg(all))}, TextStyle::Table});
    }
    bool isNew(QDate day) const { return day.isValid() && day <= m_ws.asOf && (!m_last || day > m_last->date); }
    QString codeOf(Id<Objective> id) const
    {
        const ObjectiveRow *o = m_ws.objective(id);
        return o ? QStringLiteral(" (%1)").arg(o->code) : QString();
    }

    QStringList triggers(bool fresh) const
    {
        QStringList out;
        for (const Trigger &t : m_ws.reg.all<Trigger>()) {
            if (t.archivedAt.isValid() || isNew(t.date) != fresh || (!fresh && t.result != TriggerResult::Open))
                continue;
            QStringList marked;
            for (const TriggerObjective &link : m_ws.reg.all<TriggerObjective>())
                if (const ObjectiveRow *o = link.trigger == t.id ? m_ws.objective(link.objective) : nullptr)
                    marked += o->code;
            QString text = words(QT_TRANSLATE_NOOP("Report", "%1 of %2, %3"))
                               .arg(t.code, longDate(t.date, m_language), t.description);
            if (!marked.isEmpty())
                text += QStringLiteral(" (%1)").arg(marked.join(QStringLiteral(", ")));
            out += text;
        }
        return out;
    }

    QStringList requirements() const
    {
        QStringList out;
        for (const Requirement &r : m_ws.reg.all<Requirement>())
            if (!r.archivedAt.isValid() && r.inForceFrom.isValid()
                && (isNew(r.inForceFrom) || r.inForceFrom > m_ws.asOf))
                out += words(QT_TRANSLATE_NOOP("Report", "%1 %2 on %3"))
                           .arg(r.code, r.reference, longDate(r.inForceFrom, m_language));
        return out;
    }

    QStringList feedback() const
    {
        QStringList out;
        for (const Feedback &f : m_ws.reg.all<Feedback>())
            if (!f.archivedAt.isValid() && isNew(f.date))
                out += words(QT_TRANSLATE_NOOP("Report", "%1, %2: “%3”"))
                           .arg(f.fromGroup, longDate(f.date, m_language), f.text)
                    + codeOf(f.objective);
        return out;
    }

    const WorkspaceState &m_ws;
    const Review *m_last;
    const Language &m_language;
};

} // namespace

std::vector<Block> relationBlocks(const WorkspaceState &ws, const Review *last, const Language &language)
{
    const Relations page(ws, last, language);
    std::vector<Block> out {PageTitle {page.words(QT_TRANSLATE_NOOP("Report", "Relation to risks and requirements"))}};
    page.addRisks(out);
    page.addGaps(out);
    page.addChanges(out);
    return out;
}
