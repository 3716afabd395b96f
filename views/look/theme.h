#pragma once

class QApplication;

/// What the user chose in Settings. System follows the lightness of the desktop's own colours.
enum class Theme : signed char { Light, Dark, HighContrast, System };

/// Gives the program its look: resources, font (Inter, then Noto Sans, 10 pt), style and palette (LOOK 2, 3).
/// Call it once after the QApplication is made, and again when the user chooses another theme: everything
/// repaints by itself, since nobody keeps colours.
void applyLook(QApplication &app, Theme theme);

/// Makes the icons known. Needed because a static library's resources register only when asked; applyLook does it.
void initResources();
