#pragma once
#include "model/report/statehistory.h"

#include <QSizeF>

class Canvas;
class Language;

/// Draws the state history from the origin in `size` mm (PRINT.md 5).
void paintStateHistory(Canvas &canvas, const StateColumns &history, QSizeF size, const Language &language);
