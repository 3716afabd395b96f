#pragma once
#include "views/pages/recordpage.h"

// The pages that are tables with forms, each a list of tables.
std::vector<RecordTableInfo> policyTables();
RecordPage *makePeoplePage(Session &session);
