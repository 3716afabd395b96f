#pragma once
#include "views/look/stateicon.h"

#include <QString>

class QFont;
class QPainter;
struct SparkSpec;

/// The small painted marks of tables, heads and cards (LOOK 5). All take plain values and the tokens, change
/// nothing on the painter, and use its font where they write.

/// Icon 12, gap 6, word. `rect` is the cell without padding; too long words are elided.
void paintBadge(QPainter &painter, const QRectF &rect, StateMark mark, const QString &word, const Tokens &tokens);
double badgeWidth(const QFont &font, const QString &word);

/// The badge of headers: 24 high, tint, weight 600, at the left of `rect` and centred in its height.
void paintPill(QPainter &painter, const QRectF &rect, StateMark mark, const QString &word, const Tokens &tokens);
QSizeF pillSize(const QFont &font, const QString &word);

/// Progress: `progress` and `expected` in percent of the way, clamped to 0–100; a negative `expected` draws no
/// mark where it should be today. Bar 6 high in mark colour on the track, mark 2×14.
void paintBullet(QPainter &painter, const QRectF &rect, double progress, double expected, StateMark mark,
                 const Tokens &tokens);

/// Last periods of a row with its own scale: line 1.25 in text2, gaps, hairline at the target when near, dot in
/// state colour.
void paintSpark(QPainter &painter, const QRectF &rect, const SparkSpec &spec, const Tokens &tokens);

/// Focus ring inside `rect`, for cells and painted parts; controls have theirs outside by the style.
void paintInnerFocus(QPainter &painter, const QRectF &rect, const Tokens &tokens);
