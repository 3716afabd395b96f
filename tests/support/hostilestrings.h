#pragma once
#include <QString>

#include <vector>

/// A text that programs have tripped over, with the family of its trick.
struct HostileString {
    QString family, text;
};
/// The table tests/data/hostile_strings.jsonl, one [family, text] a line.
std::vector<HostileString> hostileStrings();
