#pragma once
#include "model/domain/change.h"
#include "model/query/dueround.h"

#include <QMap>

#include <functional>

/// New values of number settings, by key; an empty text is the usual value.
using SettingValues = QMap<QString, QString>;

/// The register as if these settings stood in the file.
Register withSettings(const Register &reg, const SettingValues &values, const std::function<QUuid()> &newId);
/// The changes that save them: a setting that has its usual value needs no row.
std::vector<Change> settingChanges(const Register &reg, const SettingValues &values,
                                   const std::function<QUuid()> &newId);

/// Why the risk settings of a register cannot stand: the levels must rise (2.2). Empty when they can.
QString riskSettingProblem(const Register &reg, const Language &language);
/// Risks that are not archived and have a likelihood or an impact above the scale, now, before or wanted.
int risksBeyondScale(const Register &reg);
/// What other risk settings would change for the risks that are not archived.
struct RiskPreview {
    int otherLevel = 0; ///< risks with another level now
    int asking = 0, wouldAsk = 0; ///< open ones that ask for an objective
};
RiskPreview previewRisks(const Register &present, const Register &then);

/// A KPI or an objective whose state would be another one.
struct StatePreview {
    bool isKpi = true;
    QString code, title;
    StateChange change;
};
struct ThresholdPreview {
    std::vector<StatePreview> states; ///< objectives first, in order of code
    int data = 0; ///< KPIs whose figures would be due, overdue or silent otherwise (3.3): a badge, not a state
};
/// What would change at a day (7.2 Settings).
ThresholdPreview previewStates(const Register &present, const Register &then, QDate asOf);
