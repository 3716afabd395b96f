#pragma once
#include "model/exchange/library.h"
#include "model/query/wizard/objectivedraft.h"

// Examples of the library as drafts (F33). Their targets are proposals until somebody adopts the draft.

/// The example with this id in the words of the language, or nothing.
std::optional<LibraryObjective> libraryObjective(const QString &id, const Language &language);
/// Fills the draft with an example: statement, weak form, parts of the sentence, evaluation, steps of the plan. The
/// title stays empty: it is the person's own.
void takeExample(ObjectiveDraft &draft, const LibraryObjective &example);
/// A measure from an example, without objective, target and dates.
Kpi kpiFrom(const LibraryKpi &example, const QUuid &id, const QString &code);
