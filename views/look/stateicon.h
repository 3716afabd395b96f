#pragma once
#include "model/domain/enums.h"
#include "views/look/tokens.h"

#include <QPainterPath>

class QPainter;

/// The shapes of the states (LOOK 2.2), the same on every screen; words come from labelOf(state).

/// Which mark a state wears. Invalid, not started and not evaluated are life-cycle words: the open circle.
StateMark markOf(ResultState state);
StateMark markOf(ObjectiveState state);
StateMark markOf(PlanState state);

/// The filled outline in a square of 12×12, one shape per mark; distinct without colour.
const QPainterPath &stateIconPath(StateMark mark);

/// Fills the mark into `rect` (scaled from 12×12, centred, aspect kept).
void paintStateIcon(QPainter &painter, const QRectF &rect, StateMark mark, const Tokens &tokens);
void paintStateIcon(QPainter &painter, const QRectF &rect, ResultState state, const Tokens &tokens);
void paintStateIcon(QPainter &painter, const QRectF &rect, ObjectiveState state, const Tokens &tokens);

/// Order inside a group of a list: off track, stale, at risk, no data, on track, paused, not started, others (LOOK 5).
int stateOrder(ResultState state);
