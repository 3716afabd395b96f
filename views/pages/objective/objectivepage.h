#pragma once
#include "model/query/ledger.h"
#include "views/pages/page.h"

class EvidencePanel;
class FactsLine;
class HistoryTable;
class LifeActions;
class LifeBanner;
class OverviewTab;
class PageHead;
class PageTabs;
class QPushButton;
class QStackedWidget;
class StateBadge;
class TablesTab;
class VersionsTab;

/// One objective: overview with the a–l margin and the findings, a tab for each part, and the steps of its life (7.2
/// detail).
class ObjectivePage : public Page
{
    Q_OBJECT
public:
    explicit ObjectivePage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    bool pasteHere() override;
    bool goBack() override;
    Target subject() const override;

private:
    using Where = LedgerRow::Where;
    void makeTabs();
    void connectParts();
    void showTab(int tab);
    void follow(const struct LintFinding &finding);
    void step(int direction);
    void explainObjective();
    TablesTab *tables(int tab) const
    {
        return tab >= 0 && size_t(tab) < m_tables.size() ? m_tables[size_t(tab)] : nullptr;
    }
    int tabOf(Kind kind) const;

    Id<Objective> m_id;
    PageHead *m_head;
    StateBadge *m_badge;
    LifeActions *m_life;
    FactsLine *m_facts;
    LifeBanner *m_banner;
    PageTabs *m_tabs;
    OverviewTab *m_overview;
    std::vector<TablesTab *> m_tables; ///< by tab; null where the tab is no table
    QStringList m_words;
    VersionsTab *m_versions;
    EvidencePanel *m_evidence;
    HistoryTable *m_history;
    QStackedWidget *m_stack;
    QPushButton *m_edit;
};
