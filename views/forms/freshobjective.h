#pragma once
#include "views/forms/recorddialog.h"
#include "views/forms/recordpanel.h"

/// The draft of an objective that answers to a risk, requirement or commitment: rationale, protection goals and owner
/// are proposed from it (J6); title and statement stay empty, a person must say what is to be reached.
Objective draftFor(const Register &reg, const Record &origin, const Language &language);

/// The form of that draft; saving creates the objective and its link in one step to undo. The dialog deletes itself.
RecordDialog *openDraftFor(const Record &origin, RecordServices services, QWidget *parent);
