#include "views/look/stateicon.h"

#include <QPainter>

#include <array>

namespace {

QPainterPath stroked(const QPainterPath &line, double pen, const QList<qreal> &dashes = {})
{
    QPainterPathStroker stroker;
    stroker.setWidth(pen);
    stroker.setCapStyle(dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    if (!dashes.isEmpty())
        stroker.setDashPattern(dashes); // in units of the pen
    return stroker.createStroke(line).simplified();
}

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes) {
        path.moveTo(*stroke.begin());
        for (const QPointF *point = stroke.begin() + 1; point != stroke.end(); ++point)
            path.lineTo(*point);
    }
    return path;
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(6, 6), radius, radius);
    return path;
}

QPainterPath pathOf(StateMark mark)
{
    QPainterPath path;
    switch (mark) {
    case StateMark::OnTrack:
        return circle(4.5);
    case StateMark::AtRisk:
        path.addPolygon(QPolygonF({{6, 1.2}, {11.4, 10.8}, {0.6, 10.8}, {6, 1.2}}));
        return path;
    case StateMark::OffTrack:
        path.addRoundedRect(QRectF(1.5, 1.5, 9, 9), 1, 1);
        return path;
    case StateMark::Achieved:
        return stroked(lines({{{1.6, 6.6}, {4.7, 9.7}, {10.6, 2.6}}}), 2.2);
    case StateMark::Missed:
        return stroked(lines({{{2.2, 2.2}, {9.8, 9.8}}, {{9.8, 2.2}, {2.2, 9.8}}}), 2.2);
    case StateMark::Stale:
        return stroked(circle(4.3), 1.8, {2.4 / 1.8, 2.1 / 1.8});
    case StateMark::NoData:
        return stroked(lines({{{2, 6}, {10, 6}}}), 2);
    case StateMark::Paused:
        return stroked(lines({{{4, 2.2}, {4, 9.8}}, {{8, 2.2}, {8, 9.8}}}), 2.2);
    case StateMark::LifeCycle:
        return stroked(circle(4.2), 1.4);
    }
    return path;
}

} // namespace

StateMark markOf(ResultState state)
{
    switch (state) {
    case ResultState::Achieved:
        return StateMark::Achieved;
    case ResultState::Missed:
        return StateMark::Missed;
    case ResultState::OnTrack:
        return StateMark::OnTrack;
    case ResultState::AtRisk:
        return StateMark::AtRisk;
    case ResultState::OffTrack:
        return StateMark::OffTrack;
    case ResultState::Stale:
        return StateMark::Stale;
    case ResultState::NoData:
        return StateMark::NoData;
    case ResultState::Paused:
        return StateMark::Paused;
    case ResultState::Unset:
    case ResultState::NotStarted:
    case ResultState::Invalid:
    case ResultState::NotEvaluated:
        break;
    }
    return StateMark::LifeCycle;
}

StateMark markOf(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::Achieved:
        return StateMark::Achieved;
    case ObjectiveState::Missed:
        return StateMark::Missed;
    case ObjectiveState::OnHold:
        return StateMark::Paused;
    default:
        return StateMark::LifeCycle;
    }
}

StateMark markOf(PlanState state)
{
    switch (state) {
    case PlanState::Done:
        return StateMark::Achieved;
    case PlanState::OnTrack:
        return StateMark::OnTrack;
    case PlanState::AtRisk:
        return StateMark::AtRisk;
    case PlanState::OffTrack:
        return StateMark::OffTrack;
    default:
        return StateMark::LifeCycle;
    }
}

const QPainterPath &stateIconPath(StateMark mark)
{
    static const auto paths = [] {
        std::array<QPainterPath, kStateMarks> all;
        for (int i = 0; i < kStateMarks; ++i)
            all[size_t(i)] = pathOf(StateMark(i));
        return all;
    }();
    return paths[size_t(mark)];
}

void paintStateIcon(QPainter &painter, const QRectF &rect, StateMark mark, const Tokens &tokens)
{
    const double scale = std::min(rect.width(), rect.height()) / 12.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(6, 6) * scale);
    painter.scale(scale, scale);
    painter.fillPath(stateIconPath(mark), tokens.state(mark).mark);
    painter.restore();
}

void paintStateIcon(QPainter &painter, const QRectF &rect, ResultState state, const Tokens &tokens)
{
    paintStateIcon(painter, rect, markOf(state), tokens);
}

void paintStateIcon(QPainter &painter, const QRectF &rect, ObjectiveState state, const Tokens &tokens)
{
    paintStateIcon(painter, rect, markOf(state), tokens);
}

int stateOrder(ResultState state)
{
    constexpr ResultState order[]
        = {ResultState::OffTrack, ResultState::Stale,  ResultState::AtRisk,    ResultState::NoData,
           ResultState::OnTrack,  ResultState::Paused, ResultState::NotStarted};
    return int(std::find(std::begin(order), std::end(order), state) - std::begin(order));
}
