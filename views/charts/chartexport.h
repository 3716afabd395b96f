#pragma once
#include "model/query/chartspec.h"

#include <QByteArray>
#include <QImage>

#include <functional>

class QPainter;
class QSize;

// Pictures and figures of a chart as files. `paint` draws the chart into a rectangle of `size`.

using PaintPicture = std::function<void(QPainter &painter)>;

/// Twice the size of the screen, so that it stays sharp in a document.
QImage chartImage(QSize size, const QColor &background, const PaintPicture &paint, double scale = 2);
QByteArray chartPng(const QImage &image);
/// Words stay words; `title` for people who cannot see it.
QByteArray chartSvg(QSize size, const QString &title, const PaintPicture &paint);
/// One page of just that size, for print; the colours are those of the screen.
QByteArray chartPdf(QSize size, const QString &title, const PaintPicture &paint);
/// The rows of the spec: date, value, text, kind, note; numbers with a point, cells guarded against formulas (8.1).
QByteArray chartCsv(const ChartSpec &spec);
/// One line of such a table.
QByteArray csvLine(const QStringList &cells);
/// A number as all our tables have it: with a point, nothing rounded.
QString csvNumber(double value);
