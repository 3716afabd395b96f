#pragma once
#include "model/query/workspacestate.h"

#include <QAbstractButton>

class Language;

/// A KPI of the objective: name, state, value, way and weight; the chosen one has an accent border.
class KpiCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KpiCard(QWidget *parent = nullptr);
    void setRow(const WorkspaceState &ws, const KpiRow &row, const Language &language);
    Id<Kpi> kpi() const { return m_kpi; }
    QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Id<Kpi> m_kpi;
    QString m_name, m_value, m_weight, m_word;
    ResultState m_state = ResultState::Unset;
    std::optional<double> m_progress, m_expected;
};
