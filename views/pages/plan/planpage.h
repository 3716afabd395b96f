#pragma once
#include "model/items/recordtable.h"
#include "model/query/plantimeline.h"
#include "views/pages/page.h"

class ChoiceButton;
class EmptyState;
class PageHead;
class QTableView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class Segmented;
class TimelineView;

/// The plan of all objectives or of one: actions as a table, beside them the time line (7.2 Plan).
class PlanPage : public Page
{
    Q_OBJECT
public:
    explicit PlanPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    QString pastedTable() const override { return QStringLiteral("actions"); }
    /// The objective that the action belongs to.
    Target subject() const override
    {
        const PlanRow *row = current();
        return row ? Target {PageId::Plan, Kind::Objective, row->objective.value} : Target {};
    }

private:
    QWidget *makeBar();
    void setUpTableView();
    void fillChoices();
    PlanFilter filter() const;
    const PlanRow *current() const;
    void edit(const Record &record, bool isNew);
    void move(Id<Action> action, QDate start, QDate due);
    void placeTimeline();
    RecordTable<PlanRow> *m_model;
    PageHead *m_head;
    QPushButton *m_create;
    ChoiceButton *m_scope, *m_responsible;
    QToolButton *m_overdue;
    Segmented *m_zoom;
    QTableView *m_table;
    TimelineView *m_timeline;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
