#include "views/pages/objective/objectivepage.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "views/charts/kpichartview.h"
#include "views/forms/recorddialog.h"
#include "views/pages/objective/historytable.h"
#include "views/pages/objective/objectivetables.h"
#include "views/pages/objective/overviewtab.h"
#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

ObjectivePage::ObjectivePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead)
    , m_badge(new StateBadge)
    , m_tabs(new PageTabs)
    , m_overview(new OverviewTab(session.language()))
    , m_measures(new RecordPanel(servicesOf(session), measuresTable()))
    , m_actions(new RecordPanel(servicesOf(session), actionsTable()))
    , m_links(new RecordPanel(servicesOf(session), linksTable()))
    , m_history(new HistoryTable(session.language()))
    , m_stack(new QStackedWidget)
    , m_edit(plainButton(tr("Edit…")))
{
    m_head->setBackVisible(true);
    m_head->addBadge(m_badge);
    QPushButton *why = linkButton(tr("Why?"));
    why->setObjectName(QStringLiteral("whyLink"));
    m_head->addBadge(why);
    connect(why, &QPushButton::clicked, this, &Page::whyWanted);
    m_edit->setObjectName(QStringLiteral("edit"));
    m_head->addButton(m_edit);
    for (const QString &name : {tr("Overview"), tr("Measures"), tr("Plan"), tr("Links"), tr("History")})
        m_tabs->addTab(name);
    for (QWidget *tab : std::initializer_list<QWidget *> {m_overview, m_measures, m_actions, m_links, m_history})
        m_stack->addWidget(tab);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeFacts());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    connect(m_head, &PageHead::back, this, &ObjectivePage::goBack);
    connect(m_edit, &QPushButton::clicked, this, &ObjectivePage::editCurrent);
    connect(m_tabs, &PageTabs::chosen, this, &ObjectivePage::showTab);
    connect(m_overview, &OverviewTab::tabWanted, this, [this](LedgerRow::Where where) { showTab(int(where)); });
    connect(m_overview->chart(), &KpiChartView::failed, this, [this](const QString &sentence) {
        emit failed({sentence, {}});
    });
    for (RecordPanel *p : {m_measures, m_actions, m_links}) {
        connect(p, &RecordPanel::failed, this, &Page::failed);
        connect(p, &RecordPanel::said, this, &Page::said);
    }
    connect(m_measures, &RecordPanel::selectionChanged, this, &Page::subjectChanged);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this), &QShortcut::activated, this, [this] { step(-1); });
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this), &QShortcut::activated, this,
            [this] { step(1); });
}

QWidget *ObjectivePage::makeFacts()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(60, 0, 16, 6);
    row->setSpacing(8);
    m_facts = new TextLabel({}, Tone::Secondary, TextSize::Small);
    m_planWord = new TextLabel(tr("Plan"), Tone::Secondary, TextSize::Small);
    m_plan = new StateBadge(StateBadge::Shape::Plain);
    m_forecast = new TextLabel({}, Tone::Secondary, TextSize::Small);
    row->addWidget(m_facts);
    row->addSpacing(12);
    row->addWidget(m_planWord);
    row->addWidget(m_plan);
    row->addSpacing(12);
    row->addWidget(m_forecast);
    row->addStretch();
    return bar;
}

RecordPanel *ObjectivePage::panel(int tab) const
{
    return tab == Measures ? m_measures : tab == Plan ? m_actions : tab == Links ? m_links : nullptr;
}

void ObjectivePage::restrictPanels()
{
    const Id<Objective> id = m_id;
    m_measures->restrictTo([id](const Record &r) { return r.as<Kpi>()->objective == id; },
                           [id](void *fresh) { static_cast<Kpi *>(fresh)->objective = id; });
    m_actions->restrictTo([id](const Record &r) { return r.as<Action>()->objective == id; },
                          [id](void *fresh) { static_cast<Action *>(fresh)->objective = id; });
    m_links->restrictTo([id](const Record &r) { return r.as<ObjectiveLink>()->objective == id; },
                        [id](void *fresh) { static_cast<ObjectiveLink *>(fresh)->objective = id; });
}

void ObjectivePage::open(const Target &target)
{
    const Register &reg = session().records();
    Id<Objective> id {target.record};
    // A KPI or an action leads to its objective, on its tab.
    int tab = m_tabs->current();
    if (const Kpi *kpi = target.kind == Kind::Kpi ? reg.find(Id<Kpi> {target.record}) : nullptr) {
        id = kpi->objective;
        tab = Measures;
    } else if (const Action *action = target.kind == Kind::Action ? reg.find(Id<Action> {target.record}) : nullptr) {
        id = action->objective;
        tab = Plan;
    } else if (id != m_id) {
        tab = Overview;
    }
    m_id = id;
    restrictPanels();
    refresh();
    showTab(tab);
    if (RecordPanel *p = panel(tab))
        p->select(target.record);
}

void ObjectivePage::refresh()
{
    const WorkspaceState &ws = session().state();
    const Objective *o = ws.reg.find(m_id);
    if (!o)
        return;
    m_head->setTitle(o->title);
    m_head->setSubText(o->code);
    const ObjectiveRow *row = ws.objective(m_id);
    row->result == ResultState::NotEvaluated ? m_badge->setState(o->state) : m_badge->setState(row->result);
    m_edit->setEnabled(!session().document().isReadOnly());
    showFacts(ws);
    m_overview->show(ws, m_id);
    for (RecordPanel *p : {m_measures, m_actions, m_links})
        p->refresh();
    m_tabs->setTabText(Measures, tr("Measures %1").arg(m_measures->count()));
    m_tabs->setTabText(Plan, tr("Plan %1").arg(m_actions->count()));
    m_tabs->setTabText(Links, tr("Links %1").arg(m_links->count()));
    if (m_tabs->current() == History)
        showTab(History);
}

void ObjectivePage::showFacts(const WorkspaceState &ws)
{
    const Objective *o = ws.reg.find(m_id);
    const ObjectiveRow *row = ws.objective(m_id);
    QStringList facts {tr("%1, version %2").arg(labelOf(o->state, session().language()), o->version)};
    facts.first()[0] = facts.first()[0].toUpper();
    const Approval *approval = nullptr;
    for (const Approval &a : ws.reg.all<Approval>())
        if (a.subject == m_id.value && a.subjectKind == ApprovalSubject::ObjectiveVersion
            && (!approval || a.decidedOn > approval->decidedOn))
            approval = &a;
    if (approval) {
        const Person *by = ws.reg.find(approval->approver);
        facts += tr("approved %1 by %2")
                     .arg(shortDate(approval->decidedOn, session().language()), by ? by->name : QStringLiteral("–"));
    }
    QString text = facts.join(QStringLiteral(", "));
    if (row->progress)
        text += QStringLiteral("     ") + tr("Progress %1").arg(percentText(*row->progress, session().language()));
    m_facts->setText(text);
    m_plan->setState(row->plan.state);
    const ForecastText forecast = forecastShort(ws, *row, session().language());
    const bool has = forecast.text != QStringLiteral("–") && isLive(o->state);
    m_forecast->setText(has ? tr("If the trend continues: %1").arg(forecast.text) : QString());
    m_forecast->setTone(forecast.late ? Tone::Error : Tone::Secondary);
}

void ObjectivePage::showTab(int tab)
{
    if (tab < 0 || tab >= TabCount)
        return;
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    emit subjectChanged();
    if (tab != History)
        return;
    if (const Objective *o = session().records().find(m_id))
        m_history->show(session().document().history({o->code, {}, {}}));
}

/// Alt+↑/↓: the objective before or after, in order of code.
void ObjectivePage::step(int direction)
{
    const auto &rows = session().state().objectives;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == m_id) {
            const auto next = qsizetype(i) + direction;
            if (next >= 0 && next < qsizetype(rows.size()))
                emit goTo({PageId::Objective, Kind::Objective, rows[size_t(next)].id.value});
            return;
        }
}

bool ObjectivePage::createNew()
{
    RecordPanel *p = panel(m_tabs->current());
    return p && p->createNew();
}

bool ObjectivePage::editCurrent()
{
    if (RecordPanel *p = panel(m_tabs->current()); p && p->table()->hasFocus())
        return p->editCurrent();
    const Objective *o = session().records().find(m_id);
    if (!o || session().document().isReadOnly())
        return false;
    const Record before(*o);
    auto *dialog
        = new RecordDialog(before, false, session().records(), session().language(), session().settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, before](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, false, session().language());
        set.changes.push_back({before, edited});
        return session().apply(set);
    });
    dialog->open();
    return true;
}

/// The measure that is selected on its tab, else the objective.
Target ObjectivePage::subject() const
{
    if (m_tabs->current() == Measures)
        if (const QUuid kpi = m_measures->selected(); !kpi.isNull())
            return {PageId::Objective, Kind::Kpi, kpi};
    return {PageId::Objective, Kind::Objective, m_id.value};
}

bool ObjectivePage::goBack()
{
    emit goTo({PageId::Objectives, Kind::Objective, m_id.value});
    return true;
}
