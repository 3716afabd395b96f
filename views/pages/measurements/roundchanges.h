#pragma once
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/session.h"

/// The typed figures as one set of changes, recorded today; evidence that is no known code becomes a reference to
/// where it lies (2.7). Without a label.
ChangeSet roundChanges(Session &session, std::vector<DueGridModel::Filled> figures);
