#pragma once
#include "model/domain/change.h"
#include "views/pages/recordservices.h"

class QWidget;

/// Applies changes of the records of objectives. What is approved changes by the rules of 2.10: nothing to ask for
/// notes and progress, a reason and a minor version for smaller things, a reason and a proposed version for what needs
/// a new approval. Says in the error when the person cancelled.
Result<> applyVersioned(Session &session, const ChangeSet &set, QWidget *parent);

/// The services of forms and lists of the records of objectives: what they write takes the road of applyVersioned().
/// The reason is asked for above the open dialog, if there is one, else above `parent`.
RecordServices versionedServices(Session &session, QWidget *parent);
