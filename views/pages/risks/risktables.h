#pragma once
#include "views/forms/recordpanel.h"

/// The tables of the page "Risks & links".
RecordTableInfo riskRegister();
RecordTableInfo controlRegister();
RecordTableInfo treatmentRegister();
