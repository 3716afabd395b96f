#include "model/domain/dates.h"
#include "model/report/historychart.h"
#include "model/report/kpichart.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

Pieces makePieces(const Figure &figure, const PieceSetting &setting)
{
    Runs title {Run::bold(figure.chart.title)};
    if (!figure.note.isEmpty())
        title.push_back({QLatin1Char(' ') + figure.note, InkTone::Soft, false, true});
    const auto head = std::make_shared<TextBlock>(setting.type, title, PaperType::subsection, setting.width);
    std::vector<std::shared_ptr<const TextBlock>> legend;
    double legendHeight = 0;
    const auto addLegend = [&](const Runs &runs) {
        legend.push_back(std::make_shared<TextBlock>(setting.type, runs, PaperType::small, setting.width));
        legendHeight += legend.back()->height();
    };
    for (const QString &line : figure.legend)
        addLegend({Run::plain(line)});
    Runs events;
    for (size_t i = 0; i < figure.chart.events.size(); ++i) {
        const ChartEvent &event = figure.chart.events[i];
        events.push_back(Run::bold(QString::number(i + 1)));
        const QString words = setting.language.translate("Report", "%1 (%2)", "event, date")
                                  .arg(event.words, shortDate(event.date, setting.language));
        events.push_back(Run::plain(QLatin1Char(' ') + words + QStringLiteral("   ")));
    }
    if (!events.empty())
        addLegend(events);

    const double chartTop = head->height() + 0.5;
    Piece piece;
    piece.above = 2.4;
    piece.below = 1.5;
    piece.height = chartTop + figure.heightMm + legendHeight;
    piece.marks = {{figure.chart.title, 3}};
    piece.paint = [=, chart = figure.chart, size = QSizeF(setting.width, figure.heightMm),
                   language = setting.language](Canvas &canvas) {
        head->paint(canvas.painter(), {});
        canvas.painter().save();
        canvas.painter().translate(0, chartTop);
        paintKpiChart(canvas, chart, size, language);
        canvas.painter().restore();
        double y = chartTop + size.height();
        for (const auto &line : legend) {
            line->paint(canvas.painter(), {0, y});
            y += line->height();
        }
    };
    return {piece};
}

Pieces makePieces(const HistoryFigure &figure, const PieceSetting &setting)
{
    const auto note = std::make_shared<TextBlock>(setting.type, figure.note, PaperType::small, setting.width);
    const double noteHeight = figure.note.empty() ? 0 : note->height() + 1.2;
    Piece piece;
    piece.height = figure.heightMm + noteHeight;
    piece.below = 1.5;
    piece.paint = [=, history = figure.history, size = QSizeF(setting.width, figure.heightMm),
                   language = setting.language](Canvas &canvas) {
        paintStateHistory(canvas, history, size, language);
        if (noteHeight > 0)
            note->paint(canvas.painter(), {0, size.height() + 1.2});
    };
    return {piece};
}
