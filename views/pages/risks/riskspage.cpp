#include "views/pages/risks/riskspage.h"

#include "model/items/gaptree.h"
#include "views/forms/recordpanel.h"
#include "views/pages/linkrecord.h"
#include "views/pages/risks/controlsview.h"
#include "views/pages/risks/gapsview.h"
#include "views/pages/risks/graphview.h"
#include "views/pages/risks/matrixview.h"
#include "views/pages/risks/registerview.h"
#include "views/pages/risks/slopeview.h"
#include "views/pages/risks/traceview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"

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
    , m_slope(new SlopeView(session))
    , m_risks(new RegisterView(session))
    , m_controls(new ControlsView(session))
{
    m_new->setObjectName(QStringLiteral("new"));
    setShortcutHint(*m_new, QKeySequence::New);
    m_head->addButton(m_new);
    for (const QString &word :
         {tr("Matrix"), tr("Graph"), tr("Gaps"), tr("Traceability"), tr("Slope"), tr("Register"), tr("Controls")})
        m_tabs->addTab(word);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_graph);
    m_stack->addWidget(m_gaps);
    m_stack->addWidget(m_trace);
    m_stack->addWidget(m_slope);
    m_stack->addWidget(m_risks);
    m_stack->addWidget(m_controls);
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
        emit subjectChanged();
    });
    connect(m_matrix, &MatrixView::selectionChanged, this, &Page::subjectChanged);
    connect(m_gaps, &GapsView::selectionChanged, this, &Page::subjectChanged);
    connect(m_trace, &TraceView::selectionChanged, this, &Page::subjectChanged);
    connect(m_slope, &SlopeView::selectionChanged, this, &Page::subjectChanged);
    connect(m_risks, &RegisterView::selectionChanged, this, &Page::subjectChanged);
    connect(&m_controls->panel(), &RecordPanel::selectionChanged, this, &Page::subjectChanged);
    connect(m_graph, &GraphView::opened, this, &RisksPage::openRecord);
    connect(m_graph, &GraphView::linkWanted, this, &RisksPage::linkBoth);
    connect(m_gaps, &GapsView::stepWanted, this, &RisksPage::takeStep);
    connect(m_trace, &TraceView::opened, this, &RisksPage::openRecord);
    connect(m_slope, &SlopeView::opened, this, &RisksPage::openRecord);
    connect(m_matrix, &MatrixView::objectiveChosen, this, &RisksPage::openObjective);
    connect(m_matrix, &MatrixView::riskChosen, this, [this](const QUuid &id) {
        open({PageId::Risks, Kind::Risk, id});
    });
    connect(m_matrix, &MatrixView::assessWanted, m_risks, [this](const QUuid &id) { m_risks->assess(id); });
    connect(m_matrix, &MatrixView::assessAsWanted, m_risks, [this](const QUuid &id, int likelihood, int impact) {
        m_risks->assess(id, {likelihood, impact});
    });
    connect(m_matrix, &MatrixView::bothWanted, this, [this](const QUuid &risk, const QUuid &objective) {
        linkBoth(Kind::Risk, risk, Kind::Objective, objective);
    });
    connect(m_matrix, &MatrixView::linkWanted, this,
            [this](const QUuid &id) { link(this->session().records().record(Kind::Risk, id)); });
    connect(m_matrix, &MatrixView::objectiveWanted, this,
            [this](const QUuid &id) { draftFor(this->session().records().record(Kind::Risk, id)); });
    const auto passOn = [this](auto *view) {
        using Part = std::remove_pointer_t<decltype(view)>;
        connect(view, &Part::failed, this, &Page::failed);
        connect(view, &Part::said, this, &Page::said);
    };
    passOn(m_trace);
    passOn(m_risks);
    passOn(m_controls);
    offerLink(*this, m_risks->panel());
    offerLink(*this, m_controls->panel());
    connect(m_risks, &RegisterView::changed, this, &RisksPage::refreshHead);
    connect(m_controls, &ControlsView::changed, this, &RisksPage::refreshHead);
}

QStringList RisksPage::views() const
{
    return {QStringLiteral("matrix"),       QStringLiteral("graph"), QStringLiteral("gaps"),
            QStringLiteral("traceability"), QStringLiteral("slope"), QStringLiteral("register"),
            QStringLiteral("controls")};
}

void RisksPage::refresh()
{
    const Gaps gaps = gapsOf(session().state());
    m_tabs->setTabText(GapLists, gaps.isEmpty() ? tr("Gaps") : tr("Gaps %1").arg(gaps.count()));
    m_risks->refresh();
    m_controls->refresh();
    switch (m_tabs->current()) {
    case Matrix:
        m_matrix->refresh();
        break;
    case Graph:
        m_graph->refresh();
        break;
    case GapLists:
        m_gaps->refresh();
        break;
    case Trace:
        m_trace->refresh();
        break;
    case Slope:
        m_slope->refresh();
        break;
    default:
        break;
    }
    refreshHead();
}

/// What the page says beside its title, and what its main button makes.
void RisksPage::refreshHead()
{
    m_new->setText(m_tabs->current() == Controls    ? tr("New control…")
                       : m_tabs->current() == Risks ? m_risks->newText()
                                                    : tr("New risk…"));
    m_new->setEnabled(!session().isReadOnly());
    const auto words = [this]() -> QString {
        switch (m_tabs->current()) {
        case Graph:
            return m_graph->pathWords();
        case GapLists: {
            const Gaps gaps = gapsOf(session().state());
            return gaps.isEmpty() ? tr("no gaps") : gapSentence(gaps, session().language());
        }
        case Trace:
            return tr("%1 risks, %2 lines").arg(m_trace->risks()).arg(m_trace->shown());
        case Slope:
            return slopeHeadline(m_slope->slope(), session().language());
        case Risks:
            return m_risks->countText();
        case Controls:
            return m_controls->countText();
        default:
            return tr("%n risks", nullptr, m_risks->riskCount());
        }
    };
    m_head->setSubText(words());
}

void RisksPage::showView(int view)
{
    m_tabs->setCurrent(view);
    m_stack->setCurrentIndex(view);
    refresh();
    emit subjectChanged();
}

Target RisksPage::subject() const
{
    const auto meant = [this]() -> std::pair<Kind, QUuid> {
        switch (m_tabs->current()) {
        case Matrix:
            return {Kind::Risk, m_matrix->selected()};
        case Graph:
            return m_graph->chosen();
        case GapLists:
            return m_gaps->selected();
        case Trace:
            return m_trace->selected();
        case Slope:
            return {Kind::Risk, m_slope->selected()};
        case Risks:
            return {Kind::Risk, m_risks->selected()};
        default:
            return {Kind::Control, m_controls->panel().selected()};
        }
    }();
    return {PageId::Risks, meant.second.isNull() ? Kind::Count : meant.first, meant.second};
}

void RisksPage::open(const Target &target)
{
    if (const auto view = views().indexOf(target.view); view >= 0)
        showView(int(view));
    if (target.kind != Kind::Risk && target.kind != Kind::Control)
        return;
    showView(target.kind == Kind::Risk ? Risks : Controls);
    if (target.kind == Kind::Risk)
        return m_risks->select(target.record);
    m_controls->panel().select(target.record);
    m_controls->panel().table()->setFocus();
}

bool RisksPage::createNew()
{
    if (m_tabs->current() == Controls)
        return m_controls->panel().createNew();
    if (m_tabs->current() != Risks)
        showView(Risks);
    return m_risks->createNew();
}

QString RisksPage::pastedTable() const
{
    return m_stack->currentIndex() == Controls ? QStringLiteral("controls") : QStringLiteral("risks");
}

bool RisksPage::editCurrent()
{
    return m_tabs->current() == Controls ? m_controls->panel().editCurrent()
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
