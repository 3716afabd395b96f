#pragma once
#include "model/query/paperplan.h"
#include "model/report/runs.h"

/// Bars of actions against time (PRINT.md 5 "Plan"): quarter grid, done share dark, overdue part hatched up to the
/// as-of date, upright tick at the original due date, words at the right. Rows are never broken; the head repeats.
struct PlanFigure {
    struct Row {
        Runs name;
        PaperPlanRow plan;
        QString words;
    };
    QDate asOf;
    std::vector<Row> rows;
    double nameMm = 60;
    QString note {};
};
