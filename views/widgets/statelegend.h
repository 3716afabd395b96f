#pragma once
#include "model/domain/language.h"
#include "views/look/stateicon.h"

#include <QPainter>

#include <vector>

/// Marks of states with their words, from left to right and wrapped: a picture that leaves the window must explain
/// itself, in grey too. Returns the height; without a painter it only measures.
double paintStateLegend(QPainter *painter, const QRectF &place, const std::vector<ResultState> &states,
                        const Language &language, const QFont &font, const Tokens &tokens);
