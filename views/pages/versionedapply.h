#pragma once
#include "model/domain/change.h"
#include "model/domain/result.h"

class QWidget;
class Session;

/// Applies changes of the records of objectives. What is approved changes by the rules of 2.10: nothing to ask for
/// notes and progress, a reason and a minor version for smaller things, a reason and a proposed version for what needs
/// a new approval. Says in the error when the person cancelled.
Result<> applyVersioned(Session &session, const ChangeSet &set, QWidget *parent);
