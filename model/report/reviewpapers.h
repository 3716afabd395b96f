#pragma once
#include "model/domain/language.h"

#include <QStringList>

#include <vector>

/// One letter of the inputs to the management review (9.3.2 a to g), in our own words.
struct ReviewLetter {
    const char *letter;
    const char *asks; ///< context "Report"
};
const std::vector<ReviewLetter> &reviewLetters();
