#include "views/pages/risks/riskspage.h"

#include "model/items/gaptree.h"
#include "views/pages/recordservices.h"
#include "views/pages/risks/gapsview.h"
#include "views/pages/risks/graphview.h"
#include "views/pages/risks/matrixview.h"
#include "views/pages/risks/risktables.h"
#include "views/pages/risks/traceview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/searchline.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

RisksPage::RisksPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Risks & links")))
    , m_tabs(new PageTabs)
    , m_stack(new QStackedWidget)
    , m_new(primaryButton(tr("New risk…")))
    , m_matrix(new MatrixView(session))
    , m_graph(new GraphView(session))
    , m_gaps(new GapsView(session))
    , m_trace(new TraceView(session))
    , m_risks(new RecordPanel(servicesOf(session), riskRegister()))
    , m_controls(new RecordPanel(servicesOf(session), controlRegister()))
{
    m_new->setObjectName(QStringLiteral("new"));
    setShortcutHint(*m_new, QKeySequence::New);
    m_head->addButton(m_new);
    for (const QString &word :
         {tr("Matrix"), tr("Graph"), tr("Gaps"), tr("Traceability"), tr("Register"), tr("Controls")})
        m_tabs->addTab(word);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_graph);
    m_stack->addWidget(m_gaps);
    m_stack->addWidget(m_trace);
    m_stack->addWidget(withFilter(m_risks));
    m_stack->addWidget(withFilter(m_controls));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &PageTabs::chosen, this, &RisksPage::showView);
    connect(m_new, &QPushButton::clicked, this, &RisksPage::createNew);
    connect(m_graph, &GraphView::pathChanged, this, [this] {
        if (m_tabs->current() == Graph)
            m_head->setSubText(m_graph->pathWords());
    });
    connect(m_graph, &GraphView::opened, this, &RisksPage::openRecord);
    connect(m_gaps, &GapsView::stepWanted, this, &RisksPage::takeStep);
    connect(m_trace, &TraceView::opened, this, &RisksPage::openRecord);
    connect(m_trace, &TraceView::failed, this, &Page::failed);
    connect(m_trace, &TraceView::said, this, &Page::said);
    connect(m_matrix, &MatrixView::objectiveChosen, this, &RisksPage::openObjective);
    connect(m_matrix, &MatrixView::riskChosen, this, [this](const QUuid &id) {
        open({PageId::Risks, Kind::Risk, id});
    });
    connect(m_matrix, &MatrixView::linkWanted, this,
            [this](const QUuid &id) { link(this->session().records().record(Kind::Risk, id)); });
    connect(m_matrix, &MatrixView::objectiveWanted, this,
            [this](const QUuid &id) { draftFor(this->session().records().record(Kind::Risk, id)); });
    for (RecordPanel *panel : {m_risks, m_controls}) {
        connect(panel, &RecordPanel::failed, this, &Page::failed);
        connect(panel, &RecordPanel::said, this, &Page::said);
    }
}

QWidget *RisksPage::withFilter(RecordPanel *panel)
{
    auto *part = new QWidget;
    auto *filter = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    filter->setMaximumWidth(260);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 16, 8);
    row->addWidget(filter);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(panel, 1);
    connect(filter, &QLineEdit::textChanged, panel, [panel](const QString &text) {
        panel->setFilter(text.trimmed());
        panel->refresh();
    });
    connect(filter, &SearchLine::resultsWanted, panel, [panel] { panel->table()->setFocus(); });
    return part;
}

QStringList RisksPage::views() const
{
    return {QStringLiteral("matrix"),       QStringLiteral("graph"),    QStringLiteral("gaps"),
            QStringLiteral("traceability"), QStringLiteral("register"), QStringLiteral("controls")};
}

void RisksPage::refresh()
{
    const Gaps gaps = gapsOf(session().state());
    m_tabs->setTabText(GapLists, gaps.isEmpty() ? tr("Gaps") : tr("Gaps %1").arg(gaps.count()));
    m_risks->refresh();
    m_controls->refresh();
    m_new->setText(m_tabs->current() == Controls ? tr("New control…") : tr("New risk…"));
    m_new->setEnabled(!session().isReadOnly());
    switch (m_tabs->current()) {
    case Matrix:
        m_matrix->refresh();
        m_head->setSubText(tr("%n risks", nullptr, m_risks->count()));
        break;
    case Graph:
        m_graph->refresh();
        m_head->setSubText(m_graph->pathWords());
        break;
    case GapLists:
        m_gaps->refresh();
        m_head->setSubText(gaps.isEmpty() ? tr("no gaps") : gapSentence(gaps, session().language()));
        break;
    case Trace:
        m_trace->refresh();
        m_head->setSubText(tr("%1 risks, %2 lines").arg(m_trace->risks()).arg(m_trace->shown()));
        break;
    case Risks:
        m_head->setSubText(tr("%n risks", nullptr, m_risks->count()));
        break;
    default:
        m_head->setSubText(tr("%n controls", nullptr, m_controls->count()));
    }
}

void RisksPage::showView(int view)
{
    m_tabs->setCurrent(view);
    m_stack->setCurrentIndex(view);
    refresh();
}

void RisksPage::open(const Target &target)
{
    if (const auto view = views().indexOf(target.view); view >= 0)
        showView(int(view));
    if (target.kind != Kind::Risk && target.kind != Kind::Control)
        return;
    RecordPanel *panel = target.kind == Kind::Risk ? m_risks : m_controls;
    showView(target.kind == Kind::Risk ? Risks : Controls);
    panel->select(target.record);
    panel->table()->setFocus();
}

bool RisksPage::createNew()
{
    if (m_tabs->current() == Controls)
        return m_controls->createNew();
    if (m_tabs->current() != Risks)
        showView(Risks);
    return m_risks->createNew();
}

bool RisksPage::editCurrent()
{
    return m_tabs->current() == Controls ? m_controls->editCurrent()
        : m_tabs->current() == Risks     ? m_risks->editCurrent()
                                         : false;
}

void RisksPage::openObjective(const QUuid &objective)
{
    emit goTo({PageId::Objective, Kind::Objective, objective});
}

void RisksPage::openRecord(Kind kind, const QUuid &id)
{
    if (kind == Kind::Risk || kind == Kind::Control)
        open({PageId::Risks, kind, id});
    else
        emit goTo({kind == Kind::Objective || kind == Kind::Kpi ? PageId::Objective : PageId::Policy, kind, id});
}
