#include "views/widgets/statelegend.h"

#include "views/look/marks.h"

double paintStateLegend(QPainter *painter, const QRectF &place, const std::vector<ResultState> &states,
                        const Language &language, const QFont &font, const Tokens &tokens)
{
    constexpr double gap = 16;
    const double line = QFontMetricsF(font).height() + 4;
    double x = place.left(), y = place.top();
    for (const ResultState state : states) {
        const QString word = labelOf(state, language);
        const double wide = badgeWidth(font, word);
        if (x > place.left() && x + wide > place.right()) {
            x = place.left();
            y += line;
        }
        if (painter) {
            painter->setFont(font);
            paintBadge(*painter, QRectF(x, y, wide, line), markOf(state), word, tokens);
        }
        x += wide + gap;
    }
    return states.empty() ? 0 : y + line - place.top();
}
