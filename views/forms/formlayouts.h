#pragma once
#include "model/domain/dictionary.h"

/// A heading and the fields below it, in order.
struct FormGroup {
    const char *title; ///< English, context "Form"; empty for the first group
    std::vector<const char *> fields;
};

/// The groups of a form: written down for the kinds that people edit often, else the order of the dictionary.
std::vector<FormGroup> formGroups(Kind kind);
/// Fields that no form edits: ids, what the program writes itself, and what has a screen of its own.
bool isEditedElsewhere(Kind kind, const Field &field);
/// One helping sentence below the field, or an empty text.
QString fieldHelp(Kind kind, const Field &field);
/// Whether a field that may be empty may stay so. Of objectives and measures a draft may lack what its approval needs;
/// the findings ask for that, so the form does not call it optional.
bool isOptional(Kind kind, const Field &field);
