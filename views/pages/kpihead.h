#pragma once
#include "model/query/explain.h"

#include <QAbstractButton>

/// The heading of a KPI in the panel: code and name, state at the right; opens and closes what is below.
class KpiHead : public QAbstractButton
{
    Q_OBJECT

public:
    KpiHead(const Explanation &kpi, const QString &stateWord, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    ResultState m_state;
};
