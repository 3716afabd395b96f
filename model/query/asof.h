#pragma once
#include "model/domain/register.h"

/// The records as they stand today, seen from day D (2.13): dated records up to D, objectives in the state and
/// with the target date that they had then. Readings stay; the mathematics ignores those after D.
/// Pure and cheap: tables that do not change stay shared.
Register registerAsOf(const Register &reg, QDate day);

/// Today for this file: its fixed day if it has one, else the real day.
QDate todayOf(const Register &reg, QDate realToday);
