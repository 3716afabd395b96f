#pragma once
#include "model/items/recordtable.h"
#include "model/query/riskslope.h"
#include "views/pages/session.h"

#include <QWidget>

class EmptyState;
class QStackedWidget;
class QTableView;
class SlopeWidget;
class TextLabel;

/// Risks before treatment, now and wanted as slope chart, with their objectives in the table below (6 a, 7.2).
class SlopeView : public QWidget
{
    Q_OBJECT
public:
    explicit SlopeView(Session &session, QWidget *parent = nullptr);
    void refresh();
    const RiskSlope &slope() const { return m_shown; }
    /// The risk of the current row; null without rows.
    QUuid selected() const;

signals:
    void selectionChanged();
    void opened(Kind kind, const QUuid &record);

private:
    void setUpTable();

    Session &m_session;
    RiskSlope m_shown;
    TextLabel *m_note;
    SlopeWidget *m_chart;
    RecordTable<SlopeRisk> *m_rows;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};
