#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"
#include "model/domain/risk.h"

#include <functional>

class Language;

// Assessments of risks over time (2.2). Rows are only added: what was judged once stays readable.

/// An assessment to start from: the present place of the risk, on the day.
RiskAssessment freshAssessment(const Risk &risk, const QUuid &id, QDate day);
/// Adds an assessment; score and level are computed. It also sets the current values of the risk, unless a later one
/// exists: then it is a late entry and only stands in the history.
ChangeSet assessmentChange(const Register &reg, RiskAssessment assessment, const Language &language);
/// The set, and for every risk in it whose current likelihood or impact changes an assessment with the new values. The
/// old values get one too when no row holds them yet. So a form can never overwrite what was judged before.
ChangeSet withAssessments(const Register &reg, ChangeSet set, QDate day, const std::function<QUuid()> &newId);

/// One assessment in the view over time.
struct AssessmentLine {
    Id<RiskAssessment> id;
    Id<Risk> risk;
    QString riskCode, riskTitle;
    QDate day;
    std::optional<int> score, before; ///< `before`: of the row before it, by the same risk
    RiskLevel level = RiskLevel::Unset, levelBefore = RiskLevel::Unset;
    QString by, note;

    QUuid key() const { return id.value; }
    /// Reassessed to another level: the row differs from the one before it (2.2).
    bool isOtherLevel() const { return levelBefore != RiskLevel::Unset && level != levelBefore; }
    bool operator==(const AssessmentLine &) const = default;
};
/// Of all risks that are not archived, by risk, the newest first.
std::vector<AssessmentLine> assessmentLines(const Register &reg);
/// "from 16 critical", "unchanged"; "first" without a row before it.
QString assessmentMove(const AssessmentLine &line, const Language &language);
