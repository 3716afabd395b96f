#pragma once
#include "views/pages/measurements/historymodel.h"
#include "views/pages/session.h"

#include <QWidget>

class QPushButton;
class QTableView;
class ReadingTasks;
class TextLabel;
class WhyClicks;

/// History of the figures, or their quality calendar; below the figure of the current cell with everything known of it,
/// and what can be done to it.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(Session &session, QWidget *parent = nullptr);
    void show(const WorkspaceState &ws, const QString &filter, Id<Person> collector, HistoryModel::Show show);
    /// Of the row in which the cursor stands; null without one.
    Id<Kpi> currentKpi() const;
    /// F2: corrects the figure of the current cell; false where there is none.
    bool editCurrent();

signals:
    void failed(const Error &error);
    void said(const QString &sentence);
    void currentChanged();
    /// "Why?" of the row in which the cursor stands.
    void whyWanted();

private:
    QWidget *makeFoot();
    void showCurrent();

    Session &m_session;
    HistoryModel *m_model;
    QTableView *m_table;
    WhyClicks *m_why;
    ReadingTasks *m_tasks;
    TextLabel *m_legend, *m_figure, *m_replaced;
    QPushButton *m_verify, *m_void, *m_correct;
};
