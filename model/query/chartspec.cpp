#include "model/query/chartspec.h"

#include <algorithm>

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

QString plain(double value)
{
    return QString::number(value, 'g', 10);
}

class Lines
{
public:
    void add(const char *key, const QStringList &parts)
    {
        m_text += QLatin1String(key) + QLatin1String(": ") + parts.join(QLatin1String(" | ")) + QLatin1Char('\n');
    }
    void addFilled(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, {text});
    }
    void add(const char *key, const ChartPoint &p)
    {
        QStringList parts {iso(p.date), plain(p.value)};
        for (const QString &part : {p.text, p.note})
            if (!part.isEmpty())
                parts += part;
        add(key, parts);
    }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString ChartSpec::toText() const
{
    Lines out;
    out.add("title", {code, title});
    out.addFilled("unit", unit);
    out.addFilled("empty", emptyText);
    for (const ChartBlank &b : blanks)
        out.add("blank", {iso(b.date), b.label, b.reason});
    if (!emptyText.isEmpty())
        return out.text();
    out.add("x", {iso(from), iso(to)});
    for (const ChartTick &t : xTicks)
        out.add(t.major ? "x tick, year" : "x tick", {iso(QDate::fromJulianDay(qint64(t.position))), t.label});
    out.add("y", {plain(yMin), plain(yMax)});
    for (const ChartTick &t : yTicks)
        out.add("y tick", {plain(t.position), t.label});
    out.addFilled("axis note", axisNote);
    for (const auto &run : actual) {
        out.add("run", {QString::number(run.size())});
        for (const ChartPoint &p : run)
            out.add("  point", p);
    }
    if (!markers)
        out.add("markers", {QStringLiteral("none")});
    if (last)
        out.add("last", {iso(last->date), last->text, keyOf(lastState), lastStateText});
    for (const ChartLimit &limit : limits)
        out.add("limit",
                limit.from.isValid() ? QStringList {plain(limit.value), limit.label, iso(limit.from)}
                                     : QStringList {plain(limit.value), limit.label});
    for (const ChartLimit &limit : formerLimits)
        out.add("former limit", {plain(limit.value), limit.label, iso(limit.from), iso(limit.to)});
    for (const ChartBand &b : bands)
        out.add(b.tolerance ? "tolerance" : "band", {plain(b.from), plain(b.to), b.label});
    for (const ChartPoint &p : trajectory)
        out.add("trajectory", p);
    if (baseline) {
        out.add("baseline", *baseline);
        out.add("  label", {baselineText});
    }
    for (const ChartPoint &p : interims)
        out.add("interim", p);
    for (const ChartPoint &p : voided)
        out.add("void", p);
    for (const ChartEvent &e : events)
        out.add("event", {iso(e.date), e.words});
    for (const ChartMissing &m : missing)
        out.add(m.overdue ? "missing, overdue" : "missing, due", {iso(m.date), m.label});
    for (const ChartHold &h : holds)
        out.add("hold", {iso(h.from), iso(h.to), h.label});
    if (forecast) {
        out.add("forecast", forecast->words);
        out.add("  from", forecast->from);
        out.add("  to", forecast->to);
        for (const ChartPoint &p : forecast->area)
            out.add("  area", p);
    }
    out.add("today", {iso(today), todayText});
    out.add("target date", {iso(targetDate), targetDateText});
    return out.text();
}

std::vector<ChartRow> ChartSpec::rows() const
{
    std::vector<ChartRow> out;
    const auto add = [&](ChartRow::Type type, const ChartPoint &p) {
        out.push_back({type, p.date, p.text, p.note, p.value});
    };
    if (baseline)
        add(ChartRow::Type::Baseline, *baseline);
    for (const auto &run : actual)
        for (const ChartPoint &p : run)
            add(ChartRow::Type::Reading, p);
    for (const ChartBlank &b : blanks)
        out.push_back({ChartRow::Type::Blank, b.date, b.label, b.reason, std::nullopt});
    for (const ChartPoint &p : voided)
        add(ChartRow::Type::Void, p);
    for (const ChartPoint &p : interims)
        add(ChartRow::Type::Interim, p);
    for (const ChartEvent &e : events)
        out.push_back({ChartRow::Type::Event, e.date, {}, e.words, std::nullopt});
    for (const ChartLimit &limit : formerLimits)
        out.push_back({ChartRow::Type::FormerTarget, limit.to, {}, limit.label, limit.value});
    std::stable_sort(out.begin(), out.end(), [](const ChartRow &a, const ChartRow &b) { return a.date < b.date; });
    return out;
}
