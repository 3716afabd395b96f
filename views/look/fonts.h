#pragma once
#include <QFont>

/// Type of LOOK 3, in points so that text scaling works. Two weights on a page: 400 and 600 (500 in table
/// headers and the main button).

/// Inter, then Noto Sans; 10 pt. The font of the application.
QFont bodyFont();

/// `base` with another size and weight, for example smallFont(font()). Sizes are relative to a base of 10 pt,
/// so a user who enlarges the base enlarges everything.
QFont captionFont(const QFont &base); ///< 8.5 pt: axis, legend, shortcuts
QFont smallFont(const QFont &base); ///< 9 pt: secondary line, helper text, status bar
QFont headerFont(const QFont &base); ///< 9 pt, 500: table headers
QFont mediumFont(const QFont &base); ///< 10 pt, 500: main button
QFont strongFont(const QFont &base); ///< 10 pt, 600: headings of sections, badges in headers
QFont leadFont(const QFont &base); ///< 11 pt: statement, headline
QFont titleFont(const QFont &base); ///< 15 pt, 600: page title
QFont figureFont(const QFont &base); ///< 18 pt, 600: counts
