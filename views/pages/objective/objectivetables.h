#pragma once
#include "views/forms/recordpanel.h"

// The tables of the tabs of an objective.
RecordTableInfo measuresTable();
RecordTableInfo actionsTable();
RecordTableInfo linksTable();
