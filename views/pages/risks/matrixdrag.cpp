#include "views/look/marks.h"
#include "views/pages/risks/draggedrecord.h"
#include "views/pages/risks/matrixpainting.h"
#include "views/pages/risks/matrixwidget.h"

#include <QApplication>
#include <QDropEvent>
#include <QMouseEvent>
#include <QPainter>

// A risk is dragged to another cell: it is assessed anew. An objective is dragged onto a risk: they are linked (7.2).

const MatrixCell *MatrixWidget::cellAt(const QPoint &point) const
{
    for (const MatrixCell &cell : m_matrix.cells)
        if (cellRect(cell.likelihood, cell.impact).contains(point))
            return &cell;
    return nullptr;
}

const MatrixRisk *MatrixWidget::riskAt(const QPoint &point) const
{
    const MatrixCell *cell = cellAt(point);
    if (!cell)
        return nullptr;
    const CellLayout layout = cellLayout(cellRect(cell->likelihood, cell->impact), *cell, font());
    for (const auto &[risk, place] : layout.chips)
        if (place.contains(point))
            for (const MatrixRisk &found : cell->risks)
                if (found.id == risk.id)
                    return &found;
    return nullptr;
}

QRect MatrixWidget::chipRect(Id<Risk> risk) const
{
    for (const MatrixCell &cell : m_matrix.cells)
        for (const auto &[found, place] : cellLayout(cellRect(cell.likelihood, cell.impact), cell, font()).chips)
            if (found.id == risk)
                return place.toRect();
    return {};
}

void MatrixWidget::setEditable(bool editable)
{
    m_editable = editable;
    setAcceptDrops(editable);
}

void MatrixWidget::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    const MatrixRisk *risk = event->button() == Qt::LeftButton && m_editable ? riskAt(event->pos()) : nullptr;
    m_pressed = risk ? std::optional(*risk) : std::nullopt;
    if (const MatrixCell *cell = cellAt(event->pos()))
        choose(cell->likelihood, cell->impact);
}

void MatrixWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton)
        || (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const MatrixRisk risk = *std::exchange(m_pressed, std::nullopt);
    dragRecord(*this, {Kind::Risk, risk.id.value}, risk.code);
}

MatrixWidget::Landing MatrixWidget::landing(const QDropEvent &event) const
{
    const auto record = draggedRecord(event.mimeData());
    const QPoint point = event.position().toPoint();
    const MatrixCell *cell = cellAt(point);
    if (!record || !cell)
        return {};
    if (record->kind == Kind::Risk) {
        const bool isThere = std::any_of(cell->risks.begin(), cell->risks.end(),
                                         [&](const MatrixRisk &risk) { return risk.id.value == record->id; });
        // Only the present is assessed; where a risk was or shall be is said in its form.
        return {m_matrix.time == RiskTime::Current && !isThere ? cell : nullptr, {}, record->id};
    }
    const MatrixRisk *risk = riskAt(point);
    if (!risk && cell->risks.size() == 1)
        risk = &cell->risks.front();
    return {risk ? cell : nullptr, record->id, risk ? risk->id.value : QUuid()};
}

void MatrixWidget::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedRecord(event->mimeData()))
        event->accept();
}

void MatrixWidget::dragMoveEvent(QDragMoveEvent *event)
{
    const Landing place = landing(*event);
    m_landing = place.cell ? QPoint(place.cell->impact, place.cell->likelihood) : QPoint();
    m_landingRisk = place.objective.isNull() ? QUuid() : place.risk;
    update();
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(place.cell);
}

void MatrixWidget::dragLeaveEvent(QDragLeaveEvent *)
{
    m_landing = {};
    update();
}

void MatrixWidget::dropEvent(QDropEvent *event)
{
    m_landing = {};
    update();
    const Landing place = landing(*event);
    event->setDropAction(Qt::LinkAction);
    event->setAccepted(place.cell);
    if (!place.cell)
        return;
    if (place.objective.isNull())
        emit riskDropped(place.risk, place.cell->likelihood, place.cell->impact);
    else
        emit objectiveDropped(place.risk, place.objective);
}

void MatrixWidget::paintLanding(QPainter &painter) const
{
    if (m_landing.isNull())
        return;
    // The risk that would be linked, not its neighbours; else the cell.
    const QRect chip = m_landingRisk.isNull() ? QRect() : chipRect({m_landingRisk});
    const QRectF place(chip.isValid() ? chip.adjusted(-3, -3, 3, 3) : cellRect(m_landing.y(), m_landing.x()));
    const Tokens tokens = tokensFor(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Base), 3)); // seen on the dark cells as well
    painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}
