#pragma once
#include "views/pages/page.h"

class Chip;
class DueGridModel;
class DueGridView;
class EmptyState;
class HistoryView;
class PageHead;
class QStackedWidget;
class RoundFooter;
class SearchLine;
class Segmented;
class TextLabel;

/// The monthly round: enter what is due with the keyboard, see what would change, save once (7.2, 0.8). The second
/// view is the history: KPI × period with its gaps.
class MeasurementsPage : public Page
{
    Q_OBJECT
public:
    explicit MeasurementsPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool hasUnsaved() const override;
    Target subject() const override;

private:
    QWidget *makeFilterBar();
    void updateFooter();
    void fillCollectors();
    void editNotes(int row);
    void saveAll();

    PageHead *m_head;
    Segmented *m_views;
    Chip *m_collector;
    SearchLine *m_filter;
    TextLabel *m_hint;
    DueGridModel *m_model;
    DueGridView *m_grid;
    HistoryView *m_history;
    RoundFooter *m_footer;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
