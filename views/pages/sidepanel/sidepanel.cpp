#include "views/pages/sidepanel/sidepanel.h"

#include "model/document/readingreasons.h"
#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/query/explain.h"
#include "model/query/override.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recomputedialog.h"
#include "views/pages/sidepanel/helpview.h"
#include "views/pages/sidepanel/linksview.h"
#include "views/pages/whyview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/segmented.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

SidePanel::SidePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new Segmented(tr("Side panel")))
    , m_stack(new QStackedWidget)
    , m_why(new WhyView(session.language()))
    , m_links(new LinksView)
    , m_help(new HelpView(session.language()))
    , m_foot(new QWidget)
    , m_recompute(plainButton(tr("Recompute…")))
    , m_setByHand(plainButton(tr("Set by hand…")))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("Side panel"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_tabs->addSegment(Why, tr("Why?"));
    m_tabs->addSegment(Links, tr("Links"));
    m_tabs->addSegment(Help, tr("Help"));
    QToolButton *close = iconButton("window-close", tr("Close panel"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 10, 6);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(close);
    for (QWidget *view : std::initializer_list<QWidget *> {m_why, m_links, m_help})
        m_stack->addWidget(view);
    m_recompute->setObjectName(QStringLiteral("recomputeButton"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_recompute);
    m_setByHand->setObjectName(QStringLiteral("setByHand"));
    foot->addWidget(m_setByHand);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_stack, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_foot);
    connect(m_tabs, &Segmented::chosen, this, [this] { refresh(); });
    connect(close, &QToolButton::clicked, this, &SidePanel::closed);
    connect(m_links, &LinksView::wanted, this, &SidePanel::recordWanted);
    connect(m_recompute, &QPushButton::clicked, this, &SidePanel::recompute);
    connect(m_setByHand, &QPushButton::clicked, this, &SidePanel::setByHand);
}

void SidePanel::setSubject(PageId page, Kind kind, const QUuid &record)
{
    m_page = page;
    m_kind = kind;
    m_record = record;
    refresh();
}

void SidePanel::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    refresh();
}

SidePanel::Tab SidePanel::tab() const
{
    return Tab(m_tabs->current());
}

Id<Objective> SidePanel::objective() const
{
    if (m_kind == Kind::Objective)
        return {m_record};
    const Kpi *kpi = m_kind == Kind::Kpi ? m_session.state().reg.find(Id<Kpi> {m_record}) : nullptr;
    return kpi ? kpi->objective : Id<Objective> {};
}

void SidePanel::refresh()
{
    if (isHidden())
        return;
    m_stack->setCurrentIndex(tab());
    m_foot->setVisible(tab() == Why);
    switch (tab()) {
    case Why:
        return showWhy();
    case Links:
        return showLinks();
    case Help:
        return m_help->show(m_page);
    }
}

/// Beside a measure stands what its objective is linked with.
void SidePanel::showLinks()
{
    const WorkspaceState &ws = m_session.state();
    const bool kpi = m_kind == Kind::Kpi;
    const Kind kind = kpi ? Kind::Objective : m_kind;
    const QUuid record = kpi ? objective().value : m_record;
    m_links->show(record.isNull() ? QString() : ws.reg.codeOf(kind, record),
                  neighboursOf(ws, kind, record, m_session.language()));
}

void SidePanel::showWhy()
{
    const WorkspaceState &ws = m_session.state();
    const ReasonOf reasons = notAvailableReasons(m_session.document());
    std::optional<Explanation> e;
    if (m_kind == Kind::Kpi)
        e = explainKpi(ws, {m_record}, m_session.language(), reasons);
    else if (m_kind == Kind::Objective)
        e = explainObjective(ws, {m_record}, m_session.language(), reasons);
    m_recompute->setEnabled(e && (m_kind == Kind::Kpi || !e->kpis.empty()));
    const ObjectiveRow *row = ws.objective(objective());
    m_setByHand->setEnabled(row && mayBeOverridden(row->result) && !m_session.isReadOnly());
    m_why->show(e);
}

/// A person may set the headline, with reason and expiry; the computed state stays visible (0.5, 3.10.7).
void SidePanel::setByHand()
{
    const Record fresh(newOverride(m_session.state(), objective(), m_session.newId()));
    auto *dialog = new RecordDialog(fresh, true, m_session.records(), m_session.language(), m_session.settings(), this);
    dialog->setObjectName(QStringLiteral("overrideDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this](const Record &edited) -> Result<> {
        const auto *set = edited.as<StatusOverride>();
        if (const QString problem = overrideProblem(m_session.state(), *set, m_session.language()); !problem.isEmpty())
            return fail(problem);
        ChangeSet changes;
        changes.label = changeLabel(edited, true, m_session.language());
        changes.reason = set->reason;
        changes.changes.push_back(created(*set));
        return m_session.apply(changes);
    });
    dialog->open();
}

void SidePanel::recompute()
{
    const WorkspaceState &ws = m_session.state();
    const ReasonOf reasons = notAvailableReasons(m_session.document());
    std::vector<Explanation> kpis;
    if (m_kind == Kind::Objective) {
        if (auto e = explainObjective(ws, {m_record}, m_session.language(), reasons))
            kpis = std::move(e->kpis);
    } else if (auto e = explainKpi(ws, {m_record}, m_session.language(), reasons)) {
        kpis.push_back(std::move(*e));
    }
    const auto open = [this](const Explanation &kpi) {
        auto *dialog = new RecomputeDialog(kpi, m_session.language(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    if (kpis.size() == 1)
        return open(kpis.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Explanation &kpi : kpis)
        menu->addAction(QStringLiteral("%1 %2").arg(kpi.code, kpi.title).replace(u'&', QLatin1String("&&")), this,
                        [open, kpi] { open(kpi); });
    menu->popup(m_recompute->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}
