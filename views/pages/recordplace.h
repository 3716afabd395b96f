#pragma once
#include "views/pages/page.h"

/// Where records of a kind are shown; the objective for everything that belongs to one.
PageId pageOfKind(Kind kind);
/// Where one record is shown: itself on its page, else what it belongs to (a review for what was said there, an
/// objective for its approval). Without a record when nothing shows it.
Target placeOf(const Register &reg, Kind kind, const QUuid &record);
