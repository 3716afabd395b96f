#pragma once
#include <QPalette>

/// The two palettes of LOOK 2.1: Active and Inactive the same, Disabled with text3 on Window. Light, Midlight,
/// Mid, Dark and Shadow are lines and borders, never bevels.
QPalette lightPalette();
QPalette darkPalette();
