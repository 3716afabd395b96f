#pragma once
#include "model/domain/kpi.h"
#include "model/domain/language.h"

#include <QWidget>

#include <functional>

class DateEdit;
class NumberEdit;
class QVBoxLayout;

/// Interim targets of a KPI: a value by a day, one below the other.
class InterimEditor : public QWidget
{
    Q_OBJECT

public:
    InterimEditor(const Language &language, std::function<QUuid()> newId, QWidget *parent = nullptr);
    void setValue(Id<Kpi> kpi, const std::vector<InterimTarget> &interims);
    /// In order of date; lines without a day or value are left out.
    std::vector<InterimTarget> value() const;
    /// What is wrong, as a sentence; empty when it may be saved.
    QString problem() const;

signals:
    void edited();

private:
    struct Line {
        InterimTarget record;
        QWidget *row = nullptr;
        NumberEdit *value = nullptr;
        DateEdit *day = nullptr;
    };
    void addLine(const InterimTarget &record);

    Language m_language;
    std::function<QUuid()> m_newId;
    Id<Kpi> m_kpi;
    std::vector<Line> m_lines;
    QVBoxLayout *m_column;
};
