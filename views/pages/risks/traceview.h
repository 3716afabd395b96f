#pragma once
#include "model/items/recordtable.h"
#include "model/query/traceability.h"
#include "views/pages/session.h"

#include <QWidget>

class Chip;
class EmptyState;
class QStackedWidget;
class QTableView;
class SearchLine;
class TextFilter;

/// The chain as a table, one line for each measure: risk → objective → plan → KPI → last result → evidence (7.2).
/// Sorts, filters, copies, and goes into a CSV file as it is shown.
class TraceView : public QWidget
{
    Q_OBJECT
public:
    explicit TraceView(Session &session, QWidget *parent = nullptr);
    void refresh();
    int shown() const;
    int risks() const;
    /// What the current cell is about: the risk, the measure, else the objective; Kind::Count without lines.
    std::pair<Kind, QUuid> selected() const;

signals:
    void selectionChanged();
    void opened(Kind kind, const QUuid &record);
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    QWidget *makeBar();
    void setUpColumns();
    void filter();
    std::vector<TraceLine> linesAsShown() const;
    void copyAll();
    void saveCsv();
    const TraceLine &line(const QModelIndex &index) const;

    Session &m_session;
    SearchLine *m_text;
    Chip *m_level, *m_state;
    RecordTable<TraceLine> *m_rows;
    TextFilter *m_filter;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
