#include "views/pages/objective/factsline.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/figures.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

FactsLine::FactsLine(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_facts(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_planWord(new TextLabel(tr("Plan"), Tone::Secondary, TextSize::Small))
    , m_forecast(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_plan(new StateBadge(StateBadge::Shape::Plain))
{
    // The outlook has a line of its own: with the confidence and the pace it is as long as all the rest.
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(60, 0, 16, 6);
    lines->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_facts);
    row->addSpacing(12);
    row->addWidget(m_planWord);
    row->addWidget(m_plan);
    row->addStretch();
    lines->addLayout(row);
    lines->addWidget(m_forecast);
    m_plan->setAsksWhy();
    connect(m_plan, &StateBadge::whyWanted, this, &FactsLine::whyWanted);
    m_forecast->setElided(true);
    m_forecast->setObjectName(QStringLiteral("outlook"));
}

void FactsLine::show(const WorkspaceState &ws, Id<Objective> id)
{
    const Objective *o = ws.reg.find(id);
    const ObjectiveRow *row = ws.objective(id);
    QStringList facts {tr("%1, version %2").arg(m_language.standingAlone(labelOf(o->state, m_language)), o->version)};
    const Approval *approval = nullptr;
    for (const Approval &a : ws.reg.all<Approval>())
        if (a.subject == id.value && a.subjectKind == ApprovalSubject::ObjectiveVersion
            && a.decision != ApprovalDecision::Returned && (!approval || a.decidedOn >= approval->decidedOn))
            approval = &a;
    if (approval) {
        const Person *by = ws.reg.find(approval->approver);
        facts += tr("approved %1 by %2")
                     .arg(shortDate(approval->decidedOn, m_language), by ? by->name : QStringLiteral("–"));
    }
    if (const Objective *next = ws.reg.find(o->supersededBy))
        facts += tr("superseded by %1").arg(next->code);
    for (const Objective &old : ws.reg.all<Objective>())
        if (old.supersededBy == id)
            facts += tr("supersedes %1").arg(old.code);
    QString text = facts.join(QStringLiteral(", "));
    if (row->progress)
        text += QStringLiteral("     ") + tr("Progress %1").arg(percentText(*row->progress, m_language));
    m_facts->setText(text);
    m_plan->setState(row->plan.state);
    const auto outlook = isLive(o->state) ? outlookOf(ws, *row, m_language) : std::nullopt;
    // Without a trend there is nothing that could continue.
    const KpiRow *kpi = outlook ? ws.kpi(outlook->kpi) : nullptr;
    const ForecastState state = kpi && kpi->forecast ? kpi->forecast->state : ForecastState::Unset;
    const bool isTrend = state != ForecastState::Insufficient && state != ForecastState::Unclear;
    m_forecast->setText(!outlook      ? QString()
                            : isTrend ? tr("If the trend continues: %1").arg(outlook->words)
                                      : tr("Forecast: %1").arg(outlook->words));
    m_forecast->setVisible(outlook.has_value());
    m_forecast->setTone(outlook && outlook->forecast.late ? Tone::Error : Tone::Secondary);
}
