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

signals:
    /// A click on the badge, or "Why?" in the menu.
    void whyWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF badgePlace() const;

    Id<Kpi> m_kpi;
    QString m_name, m_value, m_weight, m_word, m_hint;
    ResultState m_state = ResultState::Unset;
    std::optional<double> m_progress, m_expected;
};
