#pragma once
#include "model/domain/change.h"

#include <QDate>

class Language;

/// Shortest reason why a risk or requirement needs no objective (2.1, 2.2).
constexpr int leastJustification = 20;
/// Writes down why a risk or a requirement needs no objective, with the day and who decided;
/// an empty reason withdraws it. Empty for
/// other kinds and for reasons that are too short.
ChangeSet justificationChange(const Record &record, const QString &reason, QDate day, Id<Person> by,
                              const Language &language);
