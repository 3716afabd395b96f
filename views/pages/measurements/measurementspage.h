#pragma once
#include "views/pages/page.h"

class Chip;
class EmptyState;
class HistoryView;
class PageHead;
class QStackedWidget;
class RoundView;
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
    void saveTyped() override;
    Target subject() const override;
    bool editCurrent() override;
    QString pastedTable() const override { return QStringLiteral("measurements"); }

private:
    QWidget *makeFilterBar();
    void fillChoices();
    void showEverything();

    PageHead *m_head;
    Segmented *m_views;
    Chip *m_collector, *m_round;
    SearchLine *m_filter;
    TextLabel *m_hint;
    RoundView *m_entry;
    HistoryView *m_history;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
