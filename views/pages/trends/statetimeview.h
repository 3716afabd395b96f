#pragma once
#include "views/pages/session.h"

#include <QStackedWidget>

class QAbstractItemDelegate;
class QTableView;
class StateMonths;
class TextLabel;

/// The states of two years: stacked by month, and below it the strip of every objective. Computed in the background:
/// each month is an evaluation of the whole workspace.
class StateTimeView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StateTimeView(Session &session, QWidget *parent = nullptr);
    /// Begins a computation if what is shown is not of the present state.
    void refresh();
    QTableView *table() const { return m_table; }

signals:
    void objectiveChosen(const QUuid &objective);

private:
    void fitColumns();
    void resizeEvent(QResizeEvent *event) override;

    Session &m_session;
    StateMonths *m_model;
    QTableView *m_table;
    QAbstractItemDelegate *m_months;
    TextLabel *m_wait;
    std::shared_ptr<const WorkspaceState> m_shown; ///< what the table was computed from
};
