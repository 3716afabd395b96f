#pragma once
#include "model/query/workspacestate.h"

class Language;

/// One thing that is due or overdue at the day of the workspace state (7.2 Today, CLI `due`).
struct AgendaItem {
    enum class Type : signed char { Figure, Action, Review, Communication, Decision, Trigger, Evaluation, Finding } type = Type::Figure;
    Kind recordKind = Kind::Count; ///< of `record`: Kpi, Action, Objective, Review, …
    QUuid record;
    QString code, title;
    Id<Objective> objective; ///< may be null
    QString objectiveCode;
    QDate due;
    int daysLate = 0; ///< > 0 overdue, 0 today, < 0 in the future
    Id<Person> responsible;
    QDate periodEnd; ///< Figure: the period asked for
    Frequency frequency = Frequency::Unset;
    bool isOverdue() const { return daysLate > 0; }
    bool operator==(const AgendaItem &) const = default;
    QUuid key() const { return record; }
};
QString agendaTypeKey(AgendaItem::Type type);
QString agendaTypeLabel(AgendaItem::Type type, const Language &language);

/// What is asked at ws.asOf: everything overdue and what is due within `horizon` days; overdue first, then by date.
/// Objectives on hold, drafts and closed ones are asked for nothing but their decisions, triggers and findings.
std::vector<AgendaItem> agenda(const WorkspaceState &ws, int horizon = 14);

/// A figure that may be entered now: KPI × period that has ended or ends today (7.2 due grid). In order of due date.
struct DueFigure {
    Id<Kpi> kpi;
    Period period;
    QDate due;
    bool operator==(const DueFigure &) const = default;
};
std::vector<DueFigure> dueFigures(const WorkspaceState &ws);
