#pragma once
#include "model/domain/result.h"
#include "views/look/theme.h"

#include <QDate>
#include <QSize>
#include <QStringList>

class Document;

/// How the pictures are drawn.
struct ScreenshotOptions {
    QString folder;
    Theme theme = Theme::Light;
    QString language = QStringLiteral("en");
    QSize size {1280, 800};
    QDate asOf; ///< the day that the pages show; invalid: today
};

/// Draws the window with every page of an open file, offscreen, and writes 01-today.png, 02-objectives.png … Needs a
/// QApplication. Gives the files that were written.
Result<QStringList> saveScreenshots(Document &document, const ScreenshotOptions &options);
