#pragma once
#include "model/domain/objective.h"

#include <QWidget>

class StateBadge;
class TextLabel;
class Language;
struct WorkspaceState;

/// Under the head of an objective: state, version, approval, progress, the light of the plan, the forecast.
class FactsLine : public QWidget
{
    Q_OBJECT
public:
    explicit FactsLine(const Language &language, QWidget *parent = nullptr);
    void show(const WorkspaceState &ws, Id<Objective> objective);

signals:
    void whyWanted();

private:
    const Language &m_language;
    TextLabel *m_facts, *m_planWord, *m_forecast;
    StateBadge *m_plan;
};
