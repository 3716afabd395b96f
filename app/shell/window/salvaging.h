#pragma once
#include "model/domain/context.h"
#include "model/domain/result.h"

class Language;

/// How saving what can be read has ended.
struct SalvageOutcome {
    Error error; ///< with a message when there is no new file
    QString losses; ///< what is missing or doubtful, in sentences
};
/// Writes the new file, and beside it the history of the damaged one in a folder of its own.
SalvageOutcome salvageBeside(const QString &damaged, const QString &to, const Context &context,
                             const Language &language);
