#pragma once
#include "model/domain/language.h"
#include "model/query/explain.h"

#include <QDialog>

/// The path from the readings to the state of a KPI: each reading with what it makes, then each step of the last one.
/// The same as `waymark explain`.
class RecomputeDialog : public QDialog
{
    Q_OBJECT

public:
    RecomputeDialog(const Explanation &kpi, const Language &language, QWidget *parent = nullptr);

private:
    QWidget *readings(const Explanation &kpi);
    QWidget *steps(const Explanation &kpi);

    const Language &m_language;
};
