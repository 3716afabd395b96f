#include "views/pages/objective/objectivepage.h"

#include "model/domain/records.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/override.h"
#include "views/forms/findingslist.h"
#include "views/forms/linkdialog.h"
#include "views/pages/objective/evidencetab.h"
#include "views/pages/objective/factsline.h"
#include "views/pages/objective/historytable.h"
#include "views/pages/objective/lifeactions.h"
#include "views/pages/objective/lifebanner.h"
#include "views/pages/objective/overviewtab.h"
#include "views/pages/objective/tablestab.h"
#include "views/pages/objective/versionstab.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/buttons.h"
#include "views/widgets/filedrop.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/statebadge.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

ObjectivePage::ObjectivePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead)
    , m_badge(new StateBadge)
    , m_life(new LifeActions(*this))
    , m_facts(new FactsLine(session.language()))
    , m_banner(new LifeBanner(*m_life))
    , m_tabs(new PageTabs)
    , m_overview(new OverviewTab(session))
    , m_versions(new VersionsTab(*this))
    , m_evidence(new EvidencePanel(*this))
    , m_history(new HistoryTable(session.language()))
    , m_stack(new QStackedWidget)
    , m_edit(plainButton(tr("Edit…")))
{
    m_head->setBackVisible(true);
    m_head->addBadge(m_badge);
    QPushButton *why = linkButton(tr("Why?"));
    why->setObjectName(QStringLiteral("whyLink"));
    m_head->addBadge(why);
    m_badge->setAsksWhy();
    connect(why, &QPushButton::clicked, this, &ObjectivePage::explainObjective);
    connect(m_badge, &StateBadge::whyWanted, this, &ObjectivePage::explainObjective);
    connect(m_facts, &FactsLine::whyWanted, this, &ObjectivePage::explainObjective);
    m_edit->setObjectName(QStringLiteral("edit"));
    m_head->addButton(m_edit);
    m_head->addButton(m_life->mainButton());
    m_head->addButton(m_life->menuButton());
    makeTabs();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *> {m_head, m_facts, m_banner, m_tabs})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    connectParts();
}

void ObjectivePage::makeTabs()
{
    m_words = {tr("Overview"), {}, {}, {}, {}, {}, {}, tr("Versions"), tr("Evidence"), tr("History")};
    m_tables.resize(size_t(m_words.size()), nullptr);
    for (const TabInfo &info : objectiveTabs()) {
        m_words[int(info.where)] = QCoreApplication::translate("ObjectivePage", info.word);
        m_tables[size_t(info.where)] = new TablesTab(*this, info);
    }
    for (int i = 0; i < m_words.size(); ++i) {
        m_tabs->addTab(m_words[i]);
        m_stack->addWidget(i == int(Where::Overview)       ? static_cast<QWidget *>(m_overview)
                               : i == int(Where::Versions) ? m_versions
                               : i == int(Where::Evidence) ? m_evidence
                               : i == int(Where::History)  ? static_cast<QWidget *>(m_history)
                                                           : m_tables[size_t(i)]);
    }
}

void ObjectivePage::connectParts()
{
    connect(m_head, &PageHead::back, this, &ObjectivePage::goBack);
    connect(m_edit, &QPushButton::clicked, this, &ObjectivePage::editCurrent);
    connect(m_tabs, &PageTabs::chosen, this, &ObjectivePage::showTab);
    connect(m_overview, &OverviewTab::tabWanted, this, [this](Where where) { showTab(int(where)); });
    connect(m_overview, &OverviewTab::findingChosen, this, &ObjectivePage::follow);
    connect(m_overview, &OverviewTab::failed, this, &Page::failed);
    connect(m_overview, &OverviewTab::said, this, &Page::said);
    connect(m_overview, &OverviewTab::whyWanted, this, &Page::whyWanted);
    for (TablesTab *tab : m_tables)
        if (tab)
            connect(tab, &TablesTab::selectionChanged, this, &Page::subjectChanged);
    connect(m_life, &LifeActions::removed, this, &ObjectivePage::goBack);
    // A file dropped anywhere on the page is evidence of the objective.
    auto *drop = new FileDrop(*this, [this] { return !session().isReadOnly() && !m_id.isNull(); });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        showTab(int(Where::Evidence));
        m_evidence->addFiles(paths);
    });
    connect(m_banner, &LifeBanner::differenceWanted, this, [this] {
        showTab(int(Where::Versions));
        m_versions->showProposal();
    });
    for (const auto &[key, by] : {std::pair {Qt::Key_Up, -1}, std::pair {Qt::Key_Down, 1}})
        connect(new QShortcut(Qt::ALT | key, this), &QShortcut::activated, this, [this, by = by] { step(by); });
}

int ObjectivePage::tabOf(Kind kind) const
{
    for (size_t i = 0; i < m_tables.size(); ++i)
        if (m_tables[i] && m_tables[i]->panel(kind))
            return int(i);
    return -1;
}

void ObjectivePage::open(const Target &target)
{
    const Register &reg = session().records();
    Id<Objective> id {target.record};
    // A KPI or an action leads to its objective, on its tab; its kind with the objective to that tab.
    int tab = target.kind == Kind::Objective ? -1 : tabOf(target.kind);
    if (const Record record = tab >= 0 ? reg.record(target.kind, target.record) : Record())
        id = objectiveOf(reg, record);
    else if (tab < 0)
        tab = id == m_id ? m_tabs->current() : int(Where::Overview);
    m_id = id;
    for (TablesTab *table : m_tables)
        if (table)
            table->setObjective(m_id);
    refresh();
    showTab(tab);
    if (TablesTab *table = tables(tab))
        table->select(target.kind, target.record);
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
    if (const StatusOverride *set = overrideOf(ws, m_id))
        m_badge->setMark(markOf(set->shownState), overrideText(ws, *set, session().language()));
    else
        row->result == ResultState::NotEvaluated ? m_badge->setState(o->state) : m_badge->setState(row->result);
    m_edit->setEnabled(!session().isReadOnly());
    m_facts->show(ws, m_id);
    m_life->setObjective(m_id);
    m_banner->show(session(), m_id);
    m_overview->show(ws, m_id);
    m_versions->show(m_id);
    showOnlyEvidenceOf(*m_evidence, session(), m_id);
    m_evidence->refresh();
    const auto word = [this](Where where, int count) {
        m_tabs->setTabText(int(where),
                           count ? tr("%1 %2", "tab, count").arg(m_words[int(where)]).arg(count) : m_words[int(where)]);
    };
    for (size_t i = 0; i < m_tables.size(); ++i)
        if (m_tables[i]) {
            m_tables[i]->refresh();
            word(Where(i), m_tables[i]->count());
        }
    word(Where::Versions, m_versions->count());
    word(Where::Evidence, m_evidence->count());
    if (m_tabs->current() == int(Where::History))
        showTab(m_tabs->current());
}

void ObjectivePage::showTab(int tab)
{
    if (tab < 0 || tab >= m_stack->count())
        return;
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    emit subjectChanged();
    if (tab != int(Where::History))
        return;
    if (const Objective *o = session().records().find(m_id))
        m_history->show(session().document().history({o->code, {}, {}}));
}
