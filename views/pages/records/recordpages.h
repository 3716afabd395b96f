#pragma once
#include "views/pages/records/recordpage.h"

// The pages that are tables with forms, each a list of tables.
RecordPage *makePolicyPage(Session &session);
RecordPage *makePeoplePage(Session &session);
