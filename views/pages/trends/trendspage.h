#pragma once
#include "model/items/recordtable.h"
#include "model/query/kpilist.h"
#include "views/pages/page.h"

class Chip;
class EmptyState;
class PageHead;
class PageTabs;
class QStackedWidget;
class QTableView;
class QToolButton;
class RatesView;
class SearchLine;
class SmallCharts;
class StateTimeView;
class TextFilter;
class WhyClicks;

/// Are we getting better? All measures as small charts or as a table with bars, and the states of two years (LOOK 6,
/// DOMAIN.md 6 page 2).
class TrendsPage : public Page
{
    Q_OBJECT
public:
    explicit TrendsPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    QStringList views() const override;
    Target subject() const override;

private:
    enum View { Charts, Measures, Time, Rates };
    QWidget *makeFilterBar();
    void setUpMeasures();
    void showView();
    void showEmpty();
    void openMeasure(const QModelIndex &index);

    PageHead *m_head;
    PageTabs *m_tabs;
    QWidget *m_bar;
    SearchLine *m_text;
    Chip *m_state;
    QToolButton *m_more;
    RecordTable<KpiLine> *m_rows;
    TextFilter *m_filter;
    SmallCharts *m_charts;
    QTableView *m_table;
    WhyClicks *m_whyTable = nullptr;
    StateTimeView *m_time;
    RatesView *m_rates;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
