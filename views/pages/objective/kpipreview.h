#pragma once
#include "model/domain/language.h"
#include "model/query/kpidraft.h"
#include "model/query/workspacestate.h"

#include <QWidget>

class KpiChartView;
class NumberEdit;
class QComboBox;
class QGridLayout;
class StateBadge;
class TextLabel;

/// The right side of the KPI editor (picture 13): the chart with the definition as it stands, what it changes, and a
/// test with values.
class KpiPreview : public QWidget
{
    Q_OBJECT

public:
    explicit KpiPreview(const Language &language, QWidget *parent = nullptr);
    /// `reg` without the draft.
    void show(const Register &reg, const KpiDraft &before, const KpiDraft &draft, QDate asOf);
    /// What is computed from the draft that is shown.
    const KpiDefinition &definition() const { return m_row.definition; }

private:
    QWidget *tester();
    void showMessages(const KpiRow &before, const KpiRow &now, const Kpi &kpi);
    void showEffect(const KpiRow &before, const KpiRow &now, bool edited);
    void showTable(const KpiRow &row, const Kpi &kpi);
    void fillPeriods(const KpiRow &row);
    void test();
    SeriesReading typedReading(QDate day) const;

    Language m_language;
    TextLabel *m_message, *m_effect;
    StateBadge *m_before, *m_after;
    TextLabel *m_arrow;
    KpiChartView *m_chart;
    QGridLayout *m_table;
    QComboBox *m_period;
    NumberEdit *m_value;
    StateBadge *m_tested;
    TextLabel *m_note;
    std::vector<SeriesReading> m_series;
    KpiRow m_row;
    QDate m_asOf;
};
