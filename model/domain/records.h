#pragma once
// All records; include the one header that you need where you can.
#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/policy.h"
#include "model/domain/review.h"
#include "model/domain/risk.h"
