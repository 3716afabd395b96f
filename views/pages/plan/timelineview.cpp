#include "views/pages/plan/timelineview.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

namespace {

constexpr int barHeight = 11, originalHeight = 3, edge = 6;
constexpr double pixelsPerDay[] = {4.0, 0.88, 0.3};

} // namespace

TimelineView::TimelineView(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setObjectName(QStringLiteral("timeline"));
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(240);
}

void TimelineView::setRows(const std::vector<PlanRow> &rows, QDate today, int rowHeight, int headerHeight)
{
    m_rows = rows;
    m_rowHeight = rowHeight;
    m_headerHeight = headerHeight;
    if (m_today != today) {
        m_today = today;
        m_first = {};
    }
    if (!m_first.isValid())
        setFirstDay(today.addDays(-int(width() * 0.58 / dayWidth())));
    update();
}

double TimelineView::dayWidth() const
{
    return pixelsPerDay[size_t(m_zoom)];
}

void TimelineView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    setFirstDay(m_today.addDays(-int(width() * 0.58 / dayWidth())));
}

void TimelineView::setOffset(int pixels)
{
    m_offset = pixels;
    update();
}

void TimelineView::setFirstDay(QDate day)
{
    m_first = day;
    update();
}

QDate TimelineView::dayAt(int x) const
{
    return m_first.addDays(int(x / dayWidth()));
}

int TimelineView::xOf(QDate day) const
{
    return int(double(m_first.daysTo(day)) * dayWidth());
}

QRect TimelineView::rowRect(int row) const
{
    return {0, m_headerHeight + row * m_rowHeight - m_offset, width(), m_rowHeight};
}

int TimelineView::rowAt(int y) const
{
    const int row = (y - m_headerHeight + m_offset) / m_rowHeight;
    return y >= m_headerHeight && row >= 0 && row < int(m_rows.size()) ? row : -1;
}

QRect TimelineView::barOf(int row) const
{
    const PlanRow &r = m_rows[size_t(row)];
    // The dates of a phase are those of its actions: there is nothing to drag.
    if (r.isHeading() || r.phase || !r.start.isValid() || !r.due.isValid())
        return {};
    const QRect line = rowRect(row);
    int from = xOf(r.start), to = xOf(r.due.addDays(1));
    if (row == m_dragRow) {
        const int moved = int(m_dragDays * dayWidth());
        from += m_dragEnd ? 0 : moved;
        to += moved;
    }
    return {from, line.top() + (line.height() - barHeight) / 2 - 1, std::max(4, to - from), barHeight};
}

QString TimelineView::periodWords(QDate day, bool withYear) const
{
    const QString year = QString::number(day.year());
    if (m_zoom == Zoom::Year)
        return year;
    const QString part = m_zoom == Zoom::Month ? shortMonth(day.month(), m_language)
                                               : QStringLiteral("Q%1").arg((day.month() + 2) / 3);
    return withYear ? QStringLiteral("%1 %2").arg(part, year) : part;
}

void TimelineView::paintGrid(QPainter &painter) const
{
    const Tokens tokens = tokensFor(palette());
    painter.setFont(smallFont(font()));
    // Months when there is room, else quarters, else years.
    const int months = m_zoom == Zoom::Month ? 1 : m_zoom == Zoom::Quarter ? 3 : 12;
    QDate day(m_first.year(), 1, 1);
    const int todayX = xOf(m_today);
    const QString today = shortDate(m_today, m_language);
    const int todayWidth = painter.fontMetrics().horizontalAdvance(today) + 16;
    bool first = true;
    for (; xOf(day) < width(); day = day.addMonths(months)) {
        const int x = xOf(day), next = xOf(day.addMonths(months));
        painter.setPen(tokens.chartGrid);
        painter.drawLine(x, m_headerHeight, x, height());
        if (next <= 0)
            continue;
        // The period at the left edge keeps its name there, with its year, as long as the name fits.
        const QString words = periodWords(day, first || day.month() == 1);
        const int wide = painter.fontMetrics().horizontalAdvance(words) + 10;
        const int at = std::max(x, std::min(0, next - wide)) + 5;
        first = first && at + wide > next;
        if (at + wide > next + 5 || (at + wide > todayX - todayWidth / 2 && at < todayX + todayWidth / 2))
            continue;
        painter.setPen(tokens.text2);
        painter.drawText(QRect(at, 0, wide, m_headerHeight), Qt::AlignVCenter | Qt::AlignLeft, words);
    }
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawLine(todayX, m_headerHeight, todayX, height());
    painter.setFont(strongFont(smallFont(font())));
    painter.drawText(QRect(todayX - 80, 0, 160, m_headerHeight), Qt::AlignCenter, today);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, m_headerHeight - 1, width(), m_headerHeight - 1);
}

void TimelineView::paintRow(QPainter &painter, int row) const
{
    const Tokens tokens = tokensFor(palette());
    const PlanRow &r = m_rows[size_t(row)];
    const QRect line = rowRect(row);
    const int middle = line.center().y();
    if (r.isHeading()) {
        painter.fillRect(line, palette().color(QPalette::AlternateBase));
        if (r.start.isValid() && r.due.isValid()) {
            painter.setPen(QPen(tokens.planDone, 1.5));
            painter.drawLine(xOf(r.start), middle, xOf(r.due), middle);
            painter.setPen(QPen(tokens.text, 2));
            painter.drawLine(xOf(r.due), middle - 5, xOf(r.due), middle + 5);
        }
        return;
    }
    if (r.phase && r.start.isValid() && r.due.isValid()) {
        painter.setPen(QPen(tokens.text2, 2));
        const int from = xOf(r.start), to = xOf(r.due.addDays(1));
        painter.drawLine(from, middle - 3, to, middle - 3);
        for (const int x : {from, to})
            painter.drawLine(x, middle - 3, x, middle + 4);
        return;
    }
    const QRect bar = barOf(row);
    if (bar.isNull())
        return;
    if (r.type == ActionKind::Milestone) {
        QPolygon diamond;
        const QPoint at(bar.center().x(), middle);
        diamond << at + QPoint(0, -6) << at + QPoint(6, 0) << at + QPoint(0, 6) << at + QPoint(-6, 0);
        QPainterPath path;
        path.addPolygon(diamond);
        painter.fillPath(path, r.status == ActionStatus::Done ? tokens.planDone : tokens.plan);
    } else {
        const bool cancelled = r.status == ActionStatus::Cancelled;
        painter.fillRect(bar, cancelled ? tokens.track : tokens.plan);
        painter.fillRect(QRect(bar.topLeft(), QSize(bar.width() * r.percent / 100, bar.height())), tokens.planDone);
    }
    if (r.originalDue.isValid())
        painter.fillRect(QRect(bar.left(), bar.bottom() + 2, std::max(4, xOf(r.originalDue.addDays(1)) - xOf(r.start)),
                               originalHeight),
                         tokens.planOriginal);
    int words = bar.right() + 8;
    if (r.overdue > 0) {
        painter.setPen(QPen(tokens.state(r.mandatory ? StateMark::OffTrack : StateMark::AtRisk).mark, 2));
        painter.drawLine(bar.right() + 1, bar.center().y(), xOf(m_today), bar.center().y());
        words = xOf(m_today) + 7;
    }
    if (const QString text = planWords(r, m_language); !text.isEmpty()) {
        painter.setFont(captionFont(font()));
        const int wide = painter.fontMetrics().horizontalAdvance(text), high = painter.fontMetrics().height();
        // The arrow to what waits may pass here.
        painter.fillRect(words - 2, middle - high / 2, wide + 4, high, palette().color(QPalette::Base));
        painter.setPen(r.isCritical() ? tokens.error : tokens.text2);
        painter.drawText(QRect(words, line.top(), width() - words, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         text);
    }
}

/// From the end of an action to the start of what waits for it.
void TimelineView::paintArrows(QPainter &painter) const
{
    const Tokens tokens = tokensFor(palette());
    QHash<Id<Action>, int> rows;
    for (size_t i = 0; i < m_rows.size(); ++i)
        rows.insert(m_rows[i].action, int(i));
    painter.setPen(QPen(tokens.text2, 1));
    for (size_t i = 0; i < m_rows.size(); ++i)
        for (const Id<Action> before : m_rows[i].before) {
            const int from = rows.value(before, -1);
            if (from < 0)
                continue;
            const QRect a = barOf(from), b = barOf(int(i));
            if (a.isNull() || b.isNull() || std::max(a.bottom(), b.bottom()) < 0
                || std::min(a.top(), b.top()) > height())
                continue;
            const int turn = std::max(a.right() + 4, b.left() - 6);
            const int y = b.top() > a.top() ? b.top() - 6 : b.bottom() + 6;
            const QPoint points[]
                = {{a.right(), a.center().y()}, {turn, a.center().y()},         {turn, y},
                   {b.left() - 6, y},           {b.left() - 6, b.center().y()}, {b.left() - 1, b.center().y()}};
            painter.drawPolyline(points, int(std::size(points)));
            painter.drawLine(b.left() - 1, b.center().y(), b.left() - 4, b.center().y() - 3);
            painter.drawLine(b.left() - 1, b.center().y(), b.left() - 4, b.center().y() + 3);
        }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(0, m_headerHeight, 0, 0));
    const int first = std::max(0, m_offset / m_rowHeight);
    const int last = std::min(int(m_rows.size()), (m_offset + height()) / m_rowHeight + 1);
    for (int row = first; row < last; ++row)
        if (m_rows[size_t(row)].isHeading())
            paintRow(painter, row);
    painter.setClipping(false);
    paintGrid(painter);
    painter.setClipRect(rect().adjusted(0, m_headerHeight, 0, 0));
    paintArrows(painter);
    for (int row = first; row < last; ++row)
        if (!m_rows[size_t(row)].isHeading())
            paintRow(painter, row);
}

void TimelineView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly) {
        m_dragRow = -1;
        setCursor(Qt::ArrowCursor);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    emit chosen(row);
    const QRect bar = barOf(row);
    if (!bar.adjusted(-edge, -edge, edge, edge).contains(event->pos()))
        return;
    if (m_readOnly) {
        m_refuses = true;
        return;
    }
    m_dragRow = row;
    m_dragEnd = std::abs(event->pos().x() - bar.right()) <= edge;
    m_dragFrom = event->pos().x();
    m_dragDays = 0;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_readOnly) {
        if (std::exchange(m_refuses, false))
            emit refused();
        return;
    }
    if (m_dragRow < 0) {
        const int row = rowAt(event->pos().y());
        const QRect bar = row < 0 ? QRect() : barOf(row);
        const bool end = std::abs(event->pos().x() - bar.right()) <= edge;
        setCursor(bar.adjusted(-edge, -edge, edge, edge).contains(event->pos())
                      ? (end ? Qt::SizeHorCursor : Qt::OpenHandCursor)
                      : Qt::ArrowCursor);
        return;
    }
    m_dragDays = int(std::lround((event->pos().x() - m_dragFrom) / dayWidth()));
    if (m_dragEnd) {
        const PlanRow &r = m_rows[size_t(m_dragRow)];
        m_dragDays = std::max(m_dragDays, -int(r.start.daysTo(r.due)));
    }
    update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    m_refuses = false;
    if (m_dragRow < 0)
        return;
    const PlanRow r = m_rows[size_t(m_dragRow)];
    const int days = m_dragDays;
    m_dragRow = -1;
    m_dragDays = 0;
    update();
    if (days != 0)
        emit dragged(r.action, m_dragEnd ? r.start : r.start.addDays(days), r.due.addDays(days));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    // Sideways only: up and down belongs to the table.
    if (const int pixels = event->angleDelta().x(); pixels != 0)
        setFirstDay(m_first.addDays(-int(pixels / 2 / dayWidth())));
    else
        event->ignore();
}
