#pragma once
#include "model/domain/enums.h"

#include <QDate>
#include <QString>

class Language;

/// The parts of a statement (7.3 step 2): "{what} from {from} to {to} {unit} by {date}".
struct SentenceParts {
    ObjectiveKind kind = ObjectiveKind::Improve;
    QString what, from, to, unit; ///< numbers as typed
    QDate date;
    bool operator==(const SentenceParts &) const = default;
};
/// The sentence in the language, or an empty text without `what`.
QString objectiveSentence(const SentenceParts &parts, const Language &language);
/// What the parts say about the measure.
Direction directionOf(const SentenceParts &parts);
