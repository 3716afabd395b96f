#pragma once
#include "model/report/table.h"

#include <vector>

class Typesetter;

/// The width of each column in mm, gap included (the last has none); together they fill `width` unless all are fixed.
std::vector<double> columnWidths(const Table &table, Typesetter &type, double width);
