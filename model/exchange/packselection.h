#pragma once
#include "model/domain/chainline.h"
#include "model/domain/language.h"
#include "model/domain/register.h"
#include "model/query/personnames.h"

#include <QSet>

/// What an audit pack is about (6 d, 8.6).
struct PackOptions {
    QDate asOf;
    QDate from, to; ///< period of figures, reviews, communications and trainings in the tables
    QSet<QUuid> objectives; ///< empty: all
    bool names = false; ///< persons by name; else by role only
    bool selfAssessment = false;
    Language language;
};

/// The records that may stand in the pack: those of the selected objectives and what they are linked to; persons by
/// role, also where a text names them, unless names are wanted.
/// `readings` name the evidence of figures.
Register packRegister(const Register &reg, const std::vector<ReadingRow> &readings, const PackOptions &options);
/// The same for full readings.
std::vector<ReadingRow> packReadings(const std::vector<ReadingRow> &readings, const Register &all,
                                     const Register &packed, const PackOptions &options);
/// Only what belongs to the period, for the tables. States are computed from everything.
Register inPeriod(const Register &packed, const PackOptions &options);
/// Whether the body of an entry may be shown: it concerns nothing outside `packed`, and names nobody by name unless
/// names are wanted. Else its hash stands alone.
bool mayBeShown(const ChainLine &line, const PersonNames &names, const Register &packed, const PackOptions &options);
