#include "model/report/planfigure.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

#include <algorithm>

namespace {

constexpr double kHead = 5.4, kRow = 6.2, kBar = 2.5, kWords = 36.5, kGap = 2; // mm
constexpr QRgb kPlanned = 0xffdde2e7;

/// Where days lie between the names and the words.
struct Axis {
    QDate from, to;
    double left = 0, right = 1;
    double x(QDate day) const
    {
        const double share = double(from.daysTo(day)) / double(std::max<qint64>(1, from.daysTo(to)));
        return left + (right - left) * std::clamp(share, 0.0, 1.0);
    }
};

/// Whole quarters around everything that is shown.
Axis axisOf(const PlanFigure &figure, double width)
{
    Axis axis;
    axis.from = axis.to = figure.asOf;
    for (const PlanFigure::Row &row : figure.rows) {
        for (const QDate &day : {row.plan.start, row.plan.due, row.plan.originalDue, row.plan.completedOn}) {
            if (!day.isValid())
                continue;
            axis.from = std::min(axis.from, day);
            axis.to = std::max(axis.to, day);
        }
    }
    axis.from = QDate(axis.from.year(), (axis.from.month() - 1) / 3 * 3 + 1, 1);
    axis.to = QDate(axis.to.year(), (axis.to.month() - 1) / 3 * 3 + 1, 1).addMonths(3);
    axis.left = figure.nameMm + kGap;
    axis.right = width - kWords - kGap;
    return axis;
}

void paintGrid(Canvas &canvas, const Axis &axis, double top, double bottom)
{
    for (QDate day = axis.from; day <= axis.to; day = day.addMonths(3))
        canvas.line({axis.x(day), top}, {axis.x(day), bottom},
                    penOf(day.month() == 1 ? PaperInk::rule : PaperInk::barGround, 0.12));
}

void paintBar(Canvas &canvas, const Axis &axis, const PaperPlanRow &row, QDate asOf, double middle)
{
    const double top = middle - kBar / 2;
    if (row.milestone || !row.start.isValid() || row.start >= row.due) {
        if (row.due.isValid())
            canvas.diamond({axis.x(row.due), middle}, 1.4,
                           penOf(row.isOverdue() ? PaperInk::late : PaperInk::ink, 0.3));
    } else {
        const double from = axis.x(row.start), to = axis.x(row.due);
        canvas.fill(QRectF(from, top, to - from, kBar), kPlanned);
        canvas.fill(QRectF(from, top, (to - from) * row.percent / 100, kBar), PaperInk::bar);
    }
    if (row.isOverdue())
        paintHatch(canvas.painter(), QRectF(axis.x(row.due), top, axis.x(asOf) - axis.x(row.due), kBar), PaperInk::late,
                   0.8, 0.22);
    if (row.originalDue.isValid())
        canvas.line({axis.x(row.originalDue), middle - 2.1}, {axis.x(row.originalDue), middle + 2.1},
                    penOf(PaperInk::ink, 0.4));
}

} // namespace

Pieces makePieces(const PlanFigure &figure, const PieceSetting &setting)
{
    if (figure.rows.empty())
        return {};
    const Axis axis = axisOf(figure, setting.width);
    Piece head;
    head.height = kHead;
    head.keepWithNext = true;
    head.paint = [axis, asOf = figure.asOf, language = setting.language](Canvas &canvas) {
        const double today = axis.x(asOf);
        const QString day = shortDate(asOf, language);
        const LabelLook strong {7, 500, PaperInk::ink};
        const double width = canvas.labelWidth(day, strong);
        for (QDate first = axis.from; first < axis.to; first = first.addMonths(3)) {
            const double x = axis.x(first);
            if (first != axis.from && first.month() != 1)
                continue;
            const QString year = QString::number(first.year());
            const double end = x + 0.5 + canvas.labelWidth(year);
            if (end < today - 0.5 || x > today + width + 1.5)
                canvas.label({x + 0.5, 3.8}, year);
        }
        canvas.label({today + 0.6, 3.8}, day, strong);
        paintGrid(canvas, axis, 5, kHead);
        canvas.line({today, 1.6}, {today, kHead}, penOf(PaperInk::ink, 0.25));
    };
    Pieces pieces {head};
    for (size_t i = 0; i < figure.rows.size(); ++i) {
        const PlanFigure::Row &row = figure.rows[i];
        const TypeStyle type {8, 10.5};
        const auto name = std::make_shared<TextBlock>(setting.type, row.name, type, figure.nameMm);
        Runs words {row.plan.isOverdue()                              ? Run::late(row.words)
                        : row.plan.status == ActionStatus::InProgress ? Run::bold(row.words)
                                                                      : Run::soft(row.words)};
        const auto said = std::make_shared<TextBlock>(setting.type, words, type, kWords);
        Piece piece;
        piece.height = std::max({kRow, name->height() + 1.6, said->height() + 1.6});
        piece.repeated = {head};
        piece.keepWithNext = i == 0 && figure.rows.size() > 1;
        piece.paint
            = [=, plan = row.plan, asOf = figure.asOf, height = piece.height, width = setting.width](Canvas &canvas) {
                  paintGrid(canvas, axis, 0, height);
                  canvas.line({0, height}, {width, height}, penOf(PaperInk::barGround, 0.12));
                  name->paint(canvas.painter(), {0, (height - name->height()) / 2});
                  paintBar(canvas, axis, plan, asOf, height / 2);
                  canvas.line({axis.x(asOf), 0}, {axis.x(asOf), height}, penOf(PaperInk::ink, 0.25));
                  said->paint(canvas.painter(), {width - kWords, (height - said->height()) / 2});
              };
        pieces.push_back(std::move(piece));
    }
    pieces.back().below = 1.5;
    if (!figure.note.isEmpty()) {
        pieces.back().keepWithNext = true;
        Pieces note = makePieces(Paragraph {{Run::plain(figure.note)}, TextStyle::Note}, setting);
        std::move(note.begin(), note.end(), std::back_inserter(pieces));
    }
    return pieces;
}
