#pragma once
#include "model/exchange/tablesource.h"

/// The columns that a file of the kind must have at least and that this one lacks (8.2): those of required fields, and
/// those without which a record of the kind says nothing although the program lets the field be empty.
QStringList missingColumns(Kind kind, const TableSource &source);
/// All of them, present or not.
QStringList leastColumns(Kind kind);
