#pragma once
#include "model/query/ledger.h"
#include "views/pages/page.h"

class HistoryTable;
class OverviewTab;
class PageHead;
class PageTabs;
class QPushButton;
class QStackedWidget;
class RecordPanel;
class StateBadge;
class TextLabel;

/// One objective: overview with the a–l margin, measures, plan, links, history (7.2 detail).
class ObjectivePage : public Page
{
    Q_OBJECT
public:
    explicit ObjectivePage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    bool goBack() override;
    Target subject() const override;

private:
    enum Tab { Overview, Measures, Plan, Links, History, TabCount };
    QWidget *makeFacts();
    void restrictPanels();
    void showFacts(const WorkspaceState &ws);
    void showTab(int tab);
    void step(int direction);
    RecordPanel *panel(int tab) const;

    Id<Objective> m_id;
    PageHead *m_head;
    StateBadge *m_badge;
    TextLabel *m_facts, *m_forecast, *m_planWord;
    StateBadge *m_plan;
    PageTabs *m_tabs;
    OverviewTab *m_overview;
    RecordPanel *m_measures, *m_actions, *m_links;
    HistoryTable *m_history;
    QStackedWidget *m_stack;
    QPushButton *m_edit;
};
