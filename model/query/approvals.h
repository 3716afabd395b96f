#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

// What is known of the versions of an objective: "either is enough" of an approval and a version row with an approver.

/// "2" of "2.1"; 0 when the text is not a version.
int majorOf(const QString &version);
/// The day on which a major version was approved; invalid when it never was.
QDate approvedOn(const Register &reg, const Objective &objective, int major);
/// The day on which the first version was approved; invalid when none was.
QDate firstApprovedOn(const Register &reg, const Objective &objective);
