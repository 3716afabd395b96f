#include "model/report/historychart.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/report/canvas.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// From below (PRINT.md 5).
constexpr std::array kOrder {ResultState::OnTrack, ResultState::AtRisk,     ResultState::OffTrack, ResultState::Stale,
                             ResultState::NoData,  ResultState::NotStarted, ResultState::Paused};

int countOf(const StateColumns::Month &month, ResultState state)
{
    const auto found = month.counts.find(state);
    return found == month.counts.end() ? 0 : found->second;
}

class HistoryPainter
{
public:
    HistoryPainter(Canvas &canvas, const StateColumns &history, QSizeF size, const Language &language);
    void paint();

private:
    double y(double count) const { return m_field.bottom() - m_field.height() * count / m_top; }
    double slot(size_t month) const { return m_field.left() + m_step * double(month); }
    /// Position of a day between the columns: a column stands for its own day.
    double x(QDate day) const;
    void paintAxis();
    void paintMonth(size_t index);
    void paintPart(const QRectF &rect, ResultState state, int count);
    void paintMonthNames();
    void paintAbove();
    void paintEvents(double from);
    void paintLabels();

    Canvas &m_canvas;
    const StateColumns &m_history;
    const Language &m_language;
    QRectF m_field;
    double m_step = 1, m_top = 1, m_tick = 1;
};

HistoryPainter::HistoryPainter(Canvas &canvas, const StateColumns &history, QSizeF size, const Language &language)
    : m_canvas(canvas)
    , m_history(history)
    , m_language(language)
    , m_field(QPointF(7, 12), QPointF(size.width() - 30, size.height() - 7.5))
{
    int most = 1;
    for (const StateColumns::Month &month : history.months) {
        int total = 0;
        for (const ResultState state : kOrder)
            total += countOf(month, state);
        most = std::max(most, total);
    }
    for (const double step : {1., 2., 3., 5., 10., 20., 25., 50., 100., 200., 500., 1000.}) {
        m_tick = step;
        if (most <= 4 * step)
            break;
    }
    m_top = std::ceil(most / m_tick) * m_tick;
    m_step = m_field.width() / double(std::max<size_t>(1, history.months.size()));
}

double HistoryPainter::x(QDate day) const
{
    const std::vector<StateColumns::Month> &months = m_history.months;
    for (size_t i = 0; i + 1 < months.size(); ++i) {
        if (day <= months[i + 1].day) {
            const double part = double(months[i].day.daysTo(day))
                / std::max<double>(1, double(months[i].day.daysTo(months[i + 1].day)));
            return slot(i) + m_step * (0.5 + std::max(-0.5, part));
        }
    }
    return slot(months.size()) - m_step / 2;
}

void HistoryPainter::paintAxis()
{
    for (double value = 0; value <= m_top; value += m_tick) {
        const QPen pen = value > 0 ? penOf(PaperInk::rule, 0.12) : penOf(PaperInk::ink, 0.2);
        m_canvas.line({m_field.left(), y(value)}, {m_field.right(), y(value)}, pen);
        m_canvas.label({m_field.left() - 1.2, y(value) + 0.85}, m_language.locale().toString(int(value)),
                       {7, 400, PaperInk::soft, Qt::AlignRight});
    }
}

void HistoryPainter::paintPart(const QRectF &rect, ResultState state, int count)
{
    QRgb ink = PaperInk::ink;
    bool pale = false;
    const QRectF inner = rect.adjusted(0.1, 0.1, -0.1, -0.1);
    switch (state) {
    case ResultState::OnTrack:
        m_canvas.fill(rect, 0xff5db1a4);
        break;
    case ResultState::AtRisk:
        m_canvas.fill(rect, 0xfff2c55c);
        break;
    case ResultState::OffTrack:
        m_canvas.fill(rect, PaperInk::late);
        ink = PaperInk::paper;
        break;
    case ResultState::Stale:
        paintHatch(m_canvas.painter(), rect, PaperInk::stale, 0.9, 0.22);
        pale = true;
        break;
    case ResultState::NotStarted:
        m_canvas.frame(inner, dashedPen(PaperInk::outline, 0.2, {0.6, 0.5}), Qt::white);
        pale = true;
        break;
    case ResultState::Paused:
        m_canvas.fill(rect, 0xffd7dce1);
        pale = true;
        break;
    default:
        m_canvas.frame(inner, penOf(PaperInk::outline, 0.2), Qt::white);
        pale = true;
    }
    // Single units of the pale states stay without a number, and so does what is too low for 7 pt.
    if ((pale && count < 2) || rect.height() < 2)
        return;
    LabelLook look {7, 500, ink, Qt::AlignHCenter};
    look.halo = state == ResultState::Stale;
    m_canvas.label({rect.center().x(), rect.center().y() + 0.88}, m_language.locale().toString(count), look);
}

void HistoryPainter::paintMonth(size_t index)
{
    const double gap = 0.2 * m_step;
    int below = 0;
    for (const ResultState state : kOrder) {
        const int count = countOf(m_history.months[index], state);
        if (count == 0)
            continue;
        const double bottom = y(below) - 0.12, top = y(below + count) + 0.12;
        paintPart(QRectF(slot(index) + gap / 2, top, m_step - gap, std::max(0.2, bottom - top)), state, count);
        below += count;
    }
}

void HistoryPainter::paintMonthNames()
{
    const bool narrow = m_step < 8;
    int year = 0;
    for (size_t i = 0; i < m_history.months.size(); ++i) {
        const QDate day = m_history.months[i].day;
        const QString name = shortMonth(day.month(), m_language);
        m_canvas.label({slot(i) + m_step / 2, m_field.bottom() + 3.1}, narrow ? name.left(1) : name,
                       {7, 400, PaperInk::soft, Qt::AlignHCenter});
        if (day.year() != year)
            m_canvas.label({slot(i) + std::max(0.6, m_step / 2 - 1), m_field.bottom() + 6.3},
                           QString::number(day.year()), {7, 500, PaperInk::ink});
        year = day.year();
    }
}

void HistoryPainter::paintAbove()
{
    // The captions stand left of the field, so that marks of the first months keep their place.
    const LabelLook caption {7, 400, PaperInk::faint};
    double captions = 0;
    const auto addCaption = [&](bool wanted, double base, const QString &text) {
        if (!wanted)
            return;
        m_canvas.label({0, base}, text, caption);
        captions = std::max(captions, m_canvas.labelWidth(text, caption));
    };
    addCaption(!m_history.closed.empty(), 3.05, m_language.translate("Report", "closed"));
    addCaption(!m_history.reviews.empty(), 6.5, m_language.translate("Report", "review"));
    addCaption(!m_history.events.empty(), 9.9, m_language.translate("Report", "event"));
    const double words = std::max(m_field.left(), captions + 1);
    double free = words;
    for (const StateColumns::Closed &closed : m_history.closed) {
        const Sign sign = closed.state == ResultState::Missed ? Sign::Missed : Sign::Achieved;
        LabelLook look {7, 500, inkOf(sign).rgba()};
        const double width = 2.4 + m_canvas.labelWidth(closed.code, look);
        const double left = std::max(free, x(closed.day) - 1.2);
        paintSign(m_canvas.painter(), {left + 0.95, 2.2}, sign, 0.9);
        m_canvas.label({left + 2.4, 3.05}, closed.code, look);
        free = left + width + 2;
    }
    for (const QDate &review : m_history.reviews)
        paintSign(m_canvas.painter(), {std::max(words, x(review)), 5.75}, Sign::Review);
    paintEvents(words);
}

/// A tick stands at its day. Its words stand right of it, else left, where nothing else does; without room for them
/// the event is left out rather than shown at another day.
void HistoryPainter::paintEvents(double from)
{
    const size_t count = std::min<size_t>(m_history.events.size(), 3);
    double free = from;
    for (size_t i = 0; i < count; ++i) {
        const StateColumns::Event &event = m_history.events[i];
        const double at = x(event.day), width = m_canvas.labelWidth(event.words);
        const double next = i + 1 < count ? x(m_history.events[i + 1].day) - 1 : m_field.right() + 5;
        const bool right = at + 0.8 + width <= next, left = at - 0.8 - width >= free;
        if (at < free || (!right && !left))
            continue;
        m_canvas.line({at, 7.8}, {at, 11.4}, penOf(PaperInk::ink, 0.2));
        m_canvas.label({right ? at + 0.8 : at - 0.8 - width, 9.9}, event.words);
        free = at + 0.8 + (right ? width + 1.2 : 0);
    }
}

void HistoryPainter::paintLabels()
{
    const StateColumns::Month &last = m_history.months.back();
    double lowest = m_field.bottom() + 3.4, below = 0;
    for (const ResultState state : kOrder) {
        const int count = countOf(last, state);
        if (count == 0)
            continue;
        const double centre = y(below + count / 2.0);
        below += count;
        // At least one line of type apart, else from below upwards.
        const double base = std::min(centre + 0.9, lowest - 3.4);
        lowest = base;
        const Sign sign = signOf(state);
        paintSign(m_canvas.painter(), {m_field.right() + 3.2, base - 0.9}, sign, 0.95);
        m_canvas.label({m_field.right() + 5.4, base},
                       m_language.translate("Report", "%1 %2", "count, state")
                           .arg(m_language.locale().toString(count), labelOf(state, m_language)),
                       {7.5, 500, inkOf(sign).rgba()});
    }
}

void HistoryPainter::paint()
{
    if (m_history.months.empty())
        return;
    paintAxis();
    for (size_t i = 0; i < m_history.months.size(); ++i)
        paintMonth(i);
    paintMonthNames();
    paintAbove();
    paintLabels();
}

} // namespace

void paintStateHistory(Canvas &canvas, const StateColumns &history, QSizeF size, const Language &language)
{
    HistoryPainter(canvas, history, size, language).paint();
}
