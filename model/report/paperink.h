#pragma once
#include "model/report/runs.h"

#include <QColor>
#include <QPen>

/// The inks of PRINT.md 4. Colour belongs to states and lateness only.
struct PaperInk {
    static constexpr QRgb paper = 0xffffffff, ink = 0xff1b1f24, soft = 0xff4a525c, faint = 0xff69727d,
                          late = 0xffbf3415;
    static constexpr QRgb rule = 0xffc5cbd2, rowRule = 0xffdde1e6, grid = 0xffd5dadf, leader = 0xff9aa3ac;
    static constexpr QRgb bar = 0xff5b6672, barPaused = 0xffaeb6bf, barGround = 0xffe3e7eb;
    static constexpr QRgb band = 0xffe9edf0, forecast = 0xffdde2e7, group = 0xffeef1f4, outline = 0xff8a929b;
    static constexpr QRgb stale = 0xff74459a;
};

/// Text and line colour of a state.
QColor inkOf(Sign sign);
QColor inkOf(InkTone tone);
/// A solid pen of so many mm with square ends.
QPen penOf(QRgb colour, double mm, Qt::PenCapStyle cap = Qt::FlatCap);
/// Dash lengths in mm, not in pen widths as QPen has them.
QPen dashedPen(QRgb colour, double mm, std::initializer_list<double> dashesMm, Qt::PenCapStyle cap = Qt::FlatCap);
