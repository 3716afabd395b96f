#pragma once
#include <QIcon>

class QPainter;

/// An icon in the text colour of the palette. Names: freedesktop ("document-new", "edit-undo" …) ask the desktop's
/// icon theme first and fall back to our own drawing, so nothing is blank without a theme; "wm-…" names
/// (wm-today, wm-objectives, wm-filter …) are always our own (LOOK 5). The list is resources/icons.
QIcon icon(const char *name);

/// Our own drawing of the name, painted at once in `colour`; for delegates and painted widgets.
void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour);
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
