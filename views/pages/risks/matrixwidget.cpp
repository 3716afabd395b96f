#include "views/pages/risks/matrixwidget.h"

#include "model/query/riskcards.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/pages/risks/matrixpainting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace {

/// Arrows begin and end at the right of a cell, where no chip stands; its lower half, because numbers stand above.
QPointF arrowPlace(const QRectF &cell)
{
    return {cell.right() - 7, cell.center().y() + 4};
}

constexpr double kLeastLeft = 56, kMostLeft = 150, kAxisGap = 12, kBottom = 58, kCellGap = 4;

} // namespace

MatrixWidget::MatrixWidget(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("matrix"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("innerFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Risk matrix"));
}

void MatrixWidget::setMatrix(RiskMatrix matrix)
{
    m_matrix = std::move(matrix);
    m_chosen = {std::min(m_chosen.x(), m_matrix.scale), std::min(m_chosen.y(), m_matrix.scale)};
    if (m_chosen.isNull()) {
        const MatrixCell *worst = &m_matrix.cells.back();
        for (const MatrixCell &cell : m_matrix.cells)
            if (!cell.risks.empty() && (worst->risks.empty() || cell.score >= worst->score))
                worst = &cell;
        m_chosen = {worst->impact, worst->likelihood};
    }
    speak();
    update();
    emit cellChosen();
}

void MatrixWidget::choose(int likelihood, int impact)
{
    m_chosen = {std::clamp(impact, 1, m_matrix.scale), std::clamp(likelihood, 1, m_matrix.scale)};
    speak();
    update();
    emit cellChosen();
}

void MatrixWidget::speak()
{
    const MatrixCell &cell = m_matrix.cell(m_chosen.y(), m_chosen.x());
    setAccessibleDescription(
        QStringLiteral("%1, %2").arg(cellTitle(m_matrix, cell, m_language), cellFacts(cell, m_language)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

double MatrixWidget::axisWidth() const
{
    const QFontMetricsF metrics(smallFont(font()));
    double width = kLeastLeft;
    for (const QString &word : m_matrix.likelihoods)
        width = std::max(width, std::ceil(metrics.horizontalAdvance(word)) + kAxisGap);
    return std::min(width, kMostLeft);
}

QRectF MatrixWidget::gridRect() const
{
    const double left = axisWidth();
    return QRectF(left, 0, width() - left, height() - kBottom);
}

QRect MatrixWidget::cellRect(int likelihood, int impact) const
{
    const QRectF grid = gridRect();
    const int n = m_matrix.scale;
    const double w = (grid.width() - kCellGap * (n - 1)) / n, h = (grid.height() - kCellGap * (n - 1)) / n;
    return QRectF(grid.left() + (impact - 1) * (w + kCellGap), grid.top() + (n - likelihood) * (h + kCellGap), w, h)
        .toRect();
}

void MatrixWidget::paintAxes(QPainter &painter) const
{
    const Tokens tokens = tokensFor(palette());
    const QFont strong = strongFont(font()), small = smallFont(font());
    const double line = QFontMetricsF(font()).height(), left = axisWidth(), room = left - kAxisGap;
    for (int step = 1; step <= m_matrix.scale; ++step) {
        const QRect row = cellRect(step, 1), column = cellRect(1, step);
        const QString number = QLocale().toString(step);
        painter.setPen(tokens.text);
        painter.setFont(strong);
        painter.drawText(QRectF(0, row.top() + 3, room, line), Qt::AlignRight, number);
        painter.setFont(small);
        painter.setPen(tokens.text2);
        const QString likely = m_matrix.likelihoods[step - 1];
        painter.drawText(QRectF(0, row.top() + 3 + line, room, line), Qt::AlignRight,
                         QFontMetricsF(small).elidedText(likely, Qt::ElideRight, room));
        const QString impact = QStringLiteral("%1 %2").arg(number, m_matrix.impacts[step - 1]);
        painter.drawText(QRectF(column.left(), column.bottom() + 5, column.width(), line), Qt::AlignHCenter,
                         QFontMetricsF(small).elidedText(impact, Qt::ElideRight, column.width()));
    }
    // Legend of the chips.
    painter.setFont(font());
    double x = left;
    const double y = height() - 22;
    const auto word = [&](const QString &text) {
        painter.setFont(small);
        painter.setPen(tokens.text2);
        const double width = QFontMetricsF(small).horizontalAdvance(text);
        painter.drawText(QRectF(x, y, width + 1, 20), Qt::AlignVCenter, text);
        painter.setFont(font());
        x += width + 18;
    };
    x += paintRiskChip(painter, {x, y}, QStringLiteral("06"), 1, false, palette(), tokens) + 6;
    word(tr("risk number, live objectives"));
    x += paintRiskChip(painter, {x, y}, QStringLiteral("24"), 0, true, palette(), tokens) + 6;
    word(tr("high or critical without objective"));
}

/// Only the arrows of the chosen cell: all together would be a ball of wool.
void MatrixWidget::paintMoves(QPainter &painter) const
{
    const Tokens tokens = tokensFor(palette());
    const MatrixCell &cell = m_matrix.cell(m_chosen.y(), m_chosen.x());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RiskMove &move : m_matrix.moves) {
        const bool own = std::any_of(cell.risks.begin(), cell.risks.end(),
                                     [&](const MatrixRisk &risk) { return risk.id == move.risk; });
        if (!own)
            continue;
        const QPointF from = arrowPlace(cellRect(move.fromLikelihood, move.fromImpact));
        const QPointF to = arrowPlace(cellRect(move.toLikelihood, move.toImpact));
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        const QPointF unit = way / length, side(-unit.y(), unit.x());
        const QPointF start = from + unit * 18, end = to - unit * 6;
        painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(start, end - unit * 6);
        QPainterPath head(end);
        head.lineTo(end - unit * 9 + side * 5);
        head.lineTo(end - unit * 9 - side * 5);
        head.closeSubpath();
        painter.fillPath(head, tokens.accent);
    }
    painter.restore();
}

void MatrixWidget::paintEvent(QPaintEvent *)
{
    if (m_matrix.cells.empty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    const Tokens tokens = tokensFor(palette());
    for (const MatrixCell &cell : m_matrix.cells)
        paintMatrixCell(painter, cellRect(cell.likelihood, cell.impact), cell, palette(), tokens);
    paintMoves(painter);
    const QRectF chosen(cellRect(m_chosen.y(), m_chosen.x()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chosen.adjusted(2, 2, -2, -2), 3, 3);
    painter.setPen(QPen(hasFocus() ? tokens.focus : tokens.accent, 2));
    painter.drawRoundedRect(chosen.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintLanding(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxes(painter);
}

void MatrixWidget::keyPressEvent(QKeyEvent *event)
{
    const int impact = m_chosen.x(), likelihood = m_chosen.y();
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(likelihood, impact - 1);
    case Qt::Key_Right:
        return choose(likelihood, impact + 1);
    case Qt::Key_Up:
        return choose(likelihood + 1, impact);
    case Qt::Key_Down:
        return choose(likelihood - 1, impact);
    case Qt::Key_Home:
        return choose(likelihood, 1);
    case Qt::Key_End:
        return choose(likelihood, m_matrix.scale);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit listWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MatrixWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MatrixWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const MatrixCell *cell = cellAt(help->pos()); cell && !cell->risks.empty()) {
        QStringList codes;
        for (const MatrixRisk &risk : cell->risks)
            codes += risk.code;
        text = codes.join(QStringLiteral(", "));
        if (m_editable && m_matrix.time == RiskTime::Current)
            text += u'\n' + tr("Drag a risk to another cell to assess it, an objective onto a risk to link them.");
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}
