#pragma once
#include "model/exchange/importrun.h"
#include "model/exchange/jsontables.h"

// Values of an exchange file as they are stored: nothing is trimmed, taken apart or guessed (8.6). Internal to the
// import.

/// The stored form of a value for the field; an invalid QVariant is "not given". References are ids, of the file or of
/// the workspace, or codes. Of references to several kinds (AnyRef) the id of the file comes back: settleTarget() finds
/// what it means. On failure `problem` is filled but for its row.
QVariant readExact(const ImportRun &run, const Field &field, const JsonValue &value, RejectedRow &problem);
/// The id that a row has; null when it has none.
QUuid readRowId(const ImportRun &run, const JsonValue &value, RejectedRow &problem);
/// Puts the id of the workspace in the place of the id of the file where a record may name several kinds, and checks
/// what no single field tells.
RejectedRow settleExact(const ImportRun &run, Kind kind, void *record);
/// The sentence for a text that no file of ours holds (IMP-15), or an empty one.
QString unwritable(const ImportRun &run, const QString &text);
