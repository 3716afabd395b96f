#pragma once
#include "views/pages/records/recordpage.h"

// The pages that are tables with forms, each a list of tables.
std::vector<RecordTableInfo> policyTables();
RecordPage *makePeoplePage(Session &session);
