#pragma once
#include "model/query/lint/lintsubject.h"

// The functions of the structure rules, in the order of their ids.

void lintOwner(const ObjectiveSubject &s, const LintRule &rule);
void lintOwnerHolder(const ObjectiveSubject &s, const LintRule &rule);
void lintCommitment(const ObjectiveSubject &s, const LintRule &rule);
void lintReason(const ObjectiveSubject &s, const LintRule &rule);
void lintRiskToo(const ObjectiveSubject &s, const LintRule &rule);
void lintDecidingKpi(const ObjectiveSubject &s, const LintRule &rule);
void lintException(const ObjectiveSubject &s, const LintRule &rule);
void lintExceptionInUse(const ObjectiveSubject &s, const LintRule &rule);
void lintBaseline(const ObjectiveSubject &s, const LintRule &rule);
void lintMetAlready(const ObjectiveSubject &s, const LintRule &rule);
void lintValidRange(const ObjectiveSubject &s, const LintRule &rule);
void lintSpeed(const ObjectiveSubject &s, const LintRule &rule);
void lintTargetDate(const ObjectiveSubject &s, const LintRule &rule);
void lintSpan(const ObjectiveSubject &s, const LintRule &rule);
void lintPlanned(const ObjectiveSubject &s, const LintRule &rule);
void lintResponsible(const ObjectiveSubject &s, const LintRule &rule);
void lintActionDates(const ObjectiveSubject &s, const LintRule &rule);
void lintActionAfterTarget(const ObjectiveSubject &s, const LintRule &rule);
void lintActionOrder(const ObjectiveSubject &s, const LintRule &rule);
void lintResources(const ObjectiveSubject &s, const LintRule &rule);
void lintResourceKinds(const ObjectiveSubject &s, const LintRule &rule);
void lintFunding(const ObjectiveSubject &s, const LintRule &rule);
void lintEvaluation(const ObjectiveSubject &s, const LintRule &rule);
void lintIndependence(const ObjectiveSubject &s, const LintRule &rule);
void lintRoutine(const ObjectiveSubject &s, const LintRule &rule);
void lintCommunication(const ObjectiveSubject &s, const LintRule &rule);
void lintEffect(const ObjectiveSubject &s, const LintRule &rule);
void lintTooMany(const ObjectiveSubject &s, const LintRule &rule);
void lintLinks(const ObjectiveSubject &s, const LintRule &rule);
void lintContradiction(const ObjectiveSubject &s, const LintRule &rule);
void lintWindow(const ObjectiveSubject &s, const LintRule &rule);
void lintTwin(const ObjectiveSubject &s, const LintRule &rule);
