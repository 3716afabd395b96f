#pragma once
#include "views/pages/session.h"

#include <QStackedWidget>

class QAbstractItemDelegate;
class QMenu;
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
    /// The objective of the row in which the cursor stands.
    QUuid current() const;

signals:
    void objectiveChosen(const QUuid &objective);
    void failed(const Error &error);
    /// "Why?" of the current objective, as it stands on the day that is shown.
    void whyWanted();
    void currentChanged();

private:
    void fitColumns();
    void addDayTo(QMenu &menu, QDate day);
    void resizeEvent(QResizeEvent *event) override;

    Session &m_session;
    StateMonths *m_model;
    QTableView *m_table;
    QAbstractItemDelegate *m_months;
    TextLabel *m_wait;
    std::shared_ptr<const WorkspaceState> m_shown; ///< what the table was computed from
};
