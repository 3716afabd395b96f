#pragma once
#include "model/report/reportdoc.h"

#include <array>

// A report with every kind of block, made of figures of the sample; no register behind it.

inline QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

inline ReportDoc emptySpecimen()
{
    ReportDoc doc;
    doc.organisation = QStringLiteral("Lindental Medical Devices GmbH");
    doc.title = QStringLiteral("Management review of information security objectives");
    doc.classification = QStringLiteral("Internal");
    doc.asOf = day("2026-07-15");
    doc.printed = QDateTime(day("2026-07-16"), QTime(9, 12));
    doc.version = QStringLiteral("0.1");
    doc.chainHead = QStringLiteral("eaf17e4391eb0749") + QString(48, QLatin1Char('0'));
    return doc;
}

/// KPI-006 of the sample: correction, interim targets, forecast, events.
inline ChartSpec patchDays()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Median days to patch critical vulnerabilities, days");
    spec.unit = QStringLiteral("days");
    spec.from = day("2025-01-01");
    spec.to = day("2026-11-30");
    spec.yMax = 25;
    for (int v = 0; v <= 25; v += 5)
        spec.yTicks.push_back({double(v), QString::number(v)});
    const std::array names {"Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr", "Jul", "Oct"};
    for (int i = 0; i < 8; ++i)
        spec.xTicks.push_back(
            {double(day("2025-01-01").addMonths(3 * i).toJulianDay()), QLatin1String(names[size_t(i)]), i % 4 == 0});
    const std::array values {21., 20.,  19.,  17.,  16., 24.,  23.,  21., 19.,
                             18., 16.5, 15.5, 14.5, 14., 13.5, 12.5, 12., 11.5};
    spec.actual.emplace_back();
    for (size_t i = 0; i < values.size(); ++i)
        spec.actual[0].push_back({day("2025-01-31").addMonths(int(i)), values[i], {}, i == 9});
    spec.last = spec.actual[0].back();
    spec.last->text = QStringLiteral("11.5 days");
    spec.limits = {{7, QStringLiteral("target 7 days")}};
    spec.trajectory = {{spec.from, 21, QStringLiteral("start 21 days")},
                       {day("2025-12-31"), 15, {}},
                       {day("2026-03-31"), 12, {}},
                       {day("2026-09-30"), 7, {}}};
    spec.interims = {{day("2025-12-31"), 15, QStringLiteral("15 by 31 Dec 2025")},
                     {day("2026-03-31"), 12, QStringLiteral("12 by 31 Mar 2026")}};
    spec.voided = {{day("2025-10-31"), 13, QStringLiteral("13 replaced")}};
    spec.events = {{day("2025-06-02"), QStringLiteral("Brno site acquired")},
                   {day("2025-07-10"), QStringLiteral("target date moved, interim targets agreed")}};
    spec.today = day("2026-07-15");
    spec.targetDate = day("2026-09-30");
    ChartForecast forecast;
    forecast.from = {day("2026-06-30"), 10.4};
    forecast.to = {day("2026-10-17"), 7};
    forecast.meetsTarget = true;
    forecast.area = {forecast.from, {day("2026-11-06"), 7}, {day("2026-10-05"), 7}};
    forecast.words
        = QStringList {QStringLiteral("if the trend continues:"), QStringLiteral("target reached 17 Oct 2026"),
                       QStringLiteral("17 days late"), QStringLiteral("confidence: high")};
    spec.forecast = forecast;
    return spec;
}

/// KPI-014 and more: gaps, 0/0, a value outside, a figure missing, a cut axis, a tolerance band.
inline ChartSpec leavers()
{
    ChartSpec spec = patchDays();
    spec.title = QStringLiteral("Leaver accounts closed within 24 hours");
    spec.unit = QStringLiteral("%");
    spec.yMin = 75;
    spec.yMax = 100;
    spec.to = day("2027-02-28");
    spec.targetDate = day("2026-12-31");
    spec.yTicks.clear();
    for (int v = 75; v <= 100; v += 5)
        spec.yTicks.push_back({double(v), QString::number(v) + (v == 100 ? QStringLiteral(" %") : QString())});
    spec.actual = {{{day("2025-01-31"), 100}, {day("2025-02-28"), 100}, {day("2025-05-31"), 100}},
                   {{day("2025-07-31"), 100}, {day("2025-08-31"), 83}, {day("2025-09-30"), 100}},
                   {{day("2025-12-31"), 100}, {day("2026-05-31"), 100}}};
    spec.actual[1][1].outside = true;
    spec.last = ChartPoint {day("2026-05-31"), 100, QStringLiteral("100.0 %")};
    spec.limits = {{98, QStringLiteral("at least 98 %")}};
    spec.bands = {{98, 100, false, {}}, {96, 98, true, QStringLiteral("tolerance 96 %")}};
    spec.blanks = {{day("2025-06-30"), QStringLiteral("0/0"), {}}, {day("2025-11-30"), QStringLiteral("n/a"), {}}};
    spec.missing = {{day("2026-06-30"), true, QStringLiteral("figure missing")}};
    spec.holds = {{day("2026-01-20"), day("2026-03-10"), QStringLiteral("on hold")}};
    spec.trajectory.clear();
    spec.interims.clear();
    spec.voided.clear();
    spec.events.clear();
    spec.forecast.reset();
    spec.axisNote = QStringLiteral("Axis starts at 75 %, not at zero");
    return spec;
}

inline StateColumns stateHistory()
{
    StateColumns history;
    history.title = QStringLiteral("States of the live objectives on the 15th of each month");
    for (int i = 0; i < 24; ++i) {
        StateColumns::Month month {day("2024-08-15").addMonths(i), {}};
        month.counts[ResultState::OnTrack] = 3 + i % 4;
        month.counts[ResultState::AtRisk] = i < 3 ? 0 : 1 + i % 3;
        month.counts[ResultState::OffTrack] = i > 8 ? 1 + i % 2 : 0;
        if (i == 5 || i == 6)
            month.counts[ResultState::NotStarted] = 3;
        if (i > 20) {
            month.counts[ResultState::Stale] = 1;
            month.counts[ResultState::NoData] = 1;
            month.counts[ResultState::NotStarted] = 1;
            month.counts[ResultState::Paused] = 1;
        }
        history.months.push_back(month);
    }
    history.closed = {{day("2025-01-10"), QStringLiteral("OBJ-006"), ResultState::Achieved},
                      {day("2026-02-05"), QStringLiteral("OBJ-001"), ResultState::Achieved},
                      {day("2026-05-02"), QStringLiteral("OBJ-004"), ResultState::Missed}};
    history.reviews = {day("2024-10-01"), day("2025-05-20"), day("2026-05-21")};
    history.events = {{day("2025-06-02"), QStringLiteral("Brno site acquired")},
                      {day("2026-03-02"), QStringLiteral("budget freeze")}};
    return history;
}

inline Spark spark()
{
    Spark small;
    small.spec.from = day("2025-01-01");
    small.spec.to = day("2026-07-15");
    small.spec.yMin = 4;
    small.spec.yMax = 14.6;
    small.spec.target = 4;
    small.spec.runs = {{}, {}};
    for (int i = 0; i < 11; ++i)
        small.spec.runs[0].push_back({day("2025-01-31").addMonths(i), 14.6 - 0.5 * i});
    for (int i = 12; i < 18; ++i)
        small.spec.runs[1].push_back({day("2025-01-31").addMonths(i), 14.6 - 0.5 * i});
    small.spec.blanks = {day("2025-12-31")};
    return small;
}

inline Table decisions()
{
    Table table;
    table.style = TableStyle::Decisions;
    table.columns
        = {Column::fixed({}, 4.5), Column::flex(QStringLiteral("Question and reason"), 1.6),
           Column::flex(QStringLiteral("If yes: cost and effect")),
           Column::flex(QStringLiteral("If nothing is decided")), Column::fixed(QStringLiteral("Responsible"), 25)};
    const auto question = [](const char *ask, const char *why) {
        return Cell(std::vector<Runs> {{Run::bold(QString::fromUtf8(ask))}, {Run::plain(QString::fromUtf8(why))}});
    };
    table.row({Run::bold(QStringLiteral("1")),
               question("Release 120,000 EUR for laboratory devices?",
                        "OBJ-005 is off track: 71.1 % of systems encrypted; 100 % is due 31 Dec 2026."),
               QStringLiteral("Plan of 205,000 EUR fully funded, 14 devices."),
               QStringLiteral("If the trend continues, 100 % only in May 2028."),
               Cell(std::vector<Runs> {{Run::plain(QStringLiteral("Jonas Albrecht"))},
                                       {Run::late(QStringLiteral("15 days overdue"))}})});
    table.row({Run::bold(QStringLiteral("2")),
               question("Release the monitoring contract?",
                        "OBJ-018 is paused since 24 February 2026 at 20 of 60 log sources."),
               QStringLiteral("96,000 EUR; connecting goes on to 60 by 31 Dec 2026."),
               QStringLiteral("Risk of unseen attacks stays critical (16)."),
               Cell(std::vector<Runs> {{Run::plain(QStringLiteral("Sofia Marques"))},
                                       {Run::faint(QStringLiteral("by 15 Sep 2026"))}})});
    return table;
}

inline Table objectives(const Language &language)
{
    Table table;
    table.style = TableStyle::Close;
    table.columns = {Column::fit(QStringLiteral("State")),
                     Column::flex(QStringLiteral("Objective")),
                     Column::fit(QStringLiteral("Owner")),
                     Column::fixed({}, 29).headed({Run::plain(QStringLiteral("Way covered, ")),
                                                   Run::state(Sign::Expected, QStringLiteral("\nexpected"))}),
                     Column::fit(QStringLiteral("Trend")),
                     Column::fit(QStringLiteral("If the trend\ncontinues")),
                     Column::fit(QStringLiteral("Target date")).right()};
    const auto line = [&](ResultState state, const char *title, const char *owner, ProgressBar bar, const char *trend,
                          const char *forecast) {
        table.row({Run::state(state, language), QString::fromUtf8(title), QString::fromUtf8(owner), bar,
                   QString::fromUtf8(trend), QString::fromUtf8(forecast), QStringLiteral("31 Dec 2026")});
    };
    using Look = ProgressBar::Look;
    const auto number
        = [](int percent) { return QStringLiteral("%1\u202f%").arg(percent).replace(QLatin1Char('-'), QChar(0x2212)); };
    line(ResultState::OffTrack, "Sensitive data encrypted", "Pokorný", {0.37, 0.74, number(37)}, "better",
         "17 months late");
    line(ResultState::Stale, "Critical suppliers under review", "Thaler", {0.37, 0.41, number(37), Look::Stale},
         "few readings", "too early");
    line(ResultState::AtRisk, "Critical weaknesses closed within a week", "Pokorný", {0.67, 0.83, number(67)}, "better",
         "22 days late");
    line(ResultState::OffTrack, "Worse than the start", "Groß", {-0.21, 0.2, number(-21)}, "worse", "no forecast");
    line(ResultState::Achieved, "Beyond the target", "Zieliński", {1.18, 0.6, number(118)}, "better", "on time");
    line(ResultState::NoData, "Backups that really restore", "Zieliński", {{}, {}, QStringLiteral("not measured yet")},
         "–", "–");
    line(ResultState::OnTrack, "Right access, right time", "Pokorný", {0.97, 1, number(97)}, "14 of 15 kept",
         "no forecast");
    line(ResultState::NotStarted, "Two-factor entry to server rooms", "Vogl", {{}, {}, QStringLiteral("not started")},
         "–", "–");
    line(ResultState::Paused, "Attacks are seen", "Marques", {0.33, {}, number(33), Look::Paused}, "–", "–");
    line(ResultState::Missed, "Incidents contained within eight hours", "Marques", {0.6, {}, number(60)}, "better",
         "not reached");
    table.note = QStringLiteral(
        "Way covered: from starting value to target; for objectives that keep a level, the share of periods kept. "
        "Expected: the planned way at the date of the last figure. Hatched: figures of September 2025.");
    return table;
}

inline Table measures(const Language &language)
{
    Table table;
    table.style = TableStyle::Measures;
    table.columns = {Column::fit(QStringLiteral("State")),
                     Column::flex(QStringLiteral("Measure")),
                     Column::fit(QStringLiteral("From → target")),
                     Column::fixed(QStringLiteral("Since January 2025"), 31),
                     Column::fit(QStringLiteral("Last value")).right(),
                     Column::fit(QStringLiteral("Trend, and if it continues"))};
    table.row({Run::state(ResultState::OnTrack, language), QStringLiteral("Phishing click rate"),
               QStringLiteral("14.2 → 4 %"), spark(), Run::bold(QStringLiteral("5.8 %")),
               QStringLiteral("better, on time (Sep 2026)")});
    table.row({Run::state(ResultState::AtRisk, language),
               Runs {Run::plain(QStringLiteral("Leaver accounts closed within 24 hours ")),
                     Run::framed(QStringLiteral("overdue since 10 Jul 2026"))},
               QStringLiteral("at least 98 %"), spark(), Run::bold(QStringLiteral("11.5 days")),
               QStringLiteral("14 of 15 months kept")});
    table.row(
        {Run::state(ResultState::NoData, language),
         Runs {Run::plain(QStringLiteral("Restore tests that succeed ")), Run::framed(QStringLiteral("due today"))},
         QStringLiteral("at least 98 %"), Spark {{}, QStringLiteral("no reading yet")}, Run::bold(QStringLiteral("–")),
         QStringLiteral("–")});
    return table;
}

/// `perGroup` rows under each of two bands, one of them long.
inline Table registerTable(const Language &language, int perGroup)
{
    Table table;
    table.style = TableStyle::Register;
    table.columns = {Column::fixed(QStringLiteral("Code"), 14),
                     Column::flex(QStringLiteral("Objective and statement"), 2),
                     Column::fixed(QStringLiteral("Policy\nsection"), 14),
                     Column::flex(QStringLiteral("Measures, start → target"), 2),
                     Column::fixed(QStringLiteral("EUR planned\nperson-days"), 18).right(),
                     Column::fixed(QStringLiteral("Result\nlife cycle"), 22)};
    int number = 1;
    for (const QString &level : {QStringLiteral("Strategic objectives"), QStringLiteral("Tactical objectives")}) {
        table.group(level);
        for (int i = 0; i < perGroup; ++i, ++number) {
            table.row({Run::bold(QStringLiteral("OBJ-%1").arg(number, 3, 10, QLatin1Char('0'))),
                       Cell(std::vector<Runs> {
                           {Run::bold(QStringLiteral("People recognise and report phishing"))},
                           {Run::plain(QStringLiteral("The phishing click rate falls from 14.2 % to 4 % and the report "
                                                      "rate rises from 22 % to 60 % by 2026-12-31 (row %1 ends)")
                                           .arg(number))}}),
                       QStringLiteral("3.7"),
                       QStringLiteral("Phishing click rate: 14.2 → 4 %\nPhishing report rate: 22 → 60 %"),
                       Cell(std::vector<Runs> {{Run::plain(QStringLiteral("32,000"))},
                                               {Run::faint(QStringLiteral("166 days"))}}),
                       Cell(std::vector<Runs> {{Run::state(ResultState::OnTrack, language)},
                                               {Run::faint(QStringLiteral("active"))}})});
        }
    }
    return table;
}

/// Every block once or more.
inline ReportDoc specimen()
{
    ReportDoc doc = emptySpecimen();
    const Language &l = doc.language;
    doc.add(PageTitle {
        doc.title,
        {},
        {Run::plain(QStringLiteral(
            "For top management  ·  state on 15 July 2026, compared with the last review on 21 May 2026"))}});
    doc.add(Headline {QStringLiteral(
        "10 active objectives: 5 on track, 2 at risk, 1 off track, 1 without current figures, 1 not measured yet. "
        "Three decisions are overdue: two of May 2026, one of October 2025.")});
    CountStrip strip;
    for (const ResultState state :
         {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack, ResultState::Stale, ResultState::NoData,
          ResultState::NotStarted, ResultState::Paused})
        strip.counts.push_back({Run::state(state, l), int(state) + 3, {QStringLiteral("as in May")}});
    strip.counts[3].notes = QStringList {QStringLiteral("no current figures"), QStringLiteral("none in May")};
    doc.add(strip);
    doc.add(Heading {QStringLiteral("Decisions wanted"), QStringLiteral("five, overdue ones first")});
    doc.add(decisions());
    doc.add(Heading {QStringLiteral("Objectives"), QStringLiteral("12 live objectives, most urgent first")});
    doc.add(objectives(l));
    doc.add(Columns {
        {{Heading {QStringLiteral("Since the last review")},
          Paragraph {{Run::plain(QStringLiteral("Started: ")), Run::bold(QStringLiteral("Backups that really restore")),
                      Run::plain(QStringLiteral(" on 1 June 2026. Achieved, missed, changed, withdrawn: none."))},
                     TextStyle::Table}},
         {Heading {QStringLiteral("Data behind this page")},
          Paragraph {{Run::plain(QStringLiteral(
                          "18 figures in use: 14 current, 2 due, 1 overdue, 1 silent since September 2025. ")),
                      Run::faint(QStringLiteral("States are computed from them; none was set by a person."))},
                     TextStyle::Table}}}});
    doc.add(PageBreak {});
    doc.add(PageTitle {QStringLiteral("Fulfilment and trends")});
    doc.add(Heading {QStringLiteral("States of the live objectives on the 15th of each month")});
    doc.add(HistoryFigure {
        stateHistory(),
        50,
        {Run::plain(QStringLiteral(
             "As known at the time, with the targets then in force. Number inside: objectives. Above: ")),
         Run::state(Sign::Achieved, QStringLiteral("achieved")), Run::plain(QStringLiteral(", ")),
         Run::state(Sign::Missed, QStringLiteral("missed")), Run::plain(QStringLiteral("."))}});
    doc.add(
        Columns {{{Paragraph {{Run::bold(QStringLiteral("Reached in the last twelve months")),
                               Run::plain(QStringLiteral(": 1 of 2 objectives whose target date fell in the period (")),
                               Run::state(Sign::Achieved, QStringLiteral("OBJ-001 achieved")),
                               Run::plain(QStringLiteral(")."))}}},
                  {Paragraph {{Run::bold(QStringLiteral("On plan today")),
                               Run::plain(QStringLiteral(": 5 of 9 active objectives with figures are on track."))}}},
                  {Paragraph {{Run::bold(QStringLiteral("Direction")),
                               Run::plain(QStringLiteral(
                                   ": of 9 measures with enough readings, 9 are getting better, none worse."))}}}}});
    doc.add(Heading {QStringLiteral("Measures of the active objectives"),
                     QStringLiteral("own scale each; line: target, grey: allowed range, tick below: no value")});
    doc.add(measures(l));
    doc.add(Together {{Heading {QStringLiteral("Improvements and approval")},
                       Paragraph {{Run::plain(QStringLiteral("Proposed by the ISMS manager."))}},
                       Signatures {{{QStringLiteral("Sofia Marques"), QStringLiteral("Managing director")},
                                    {QStringLiteral("Jonas Albrecht"), QStringLiteral("Finance")}}}}});
    doc.add(PageBreak {});
    doc.add(PageTitle {QStringLiteral("Critical weaknesses closed within a week"),
                       {Run::plain(QStringLiteral("OBJ-003  ·  tactical  ·  IT Operations"))},
                       {},
                       {Run::state(ResultState::AtRisk, l)},
                       QStringLiteral("result, from the measures")});
    doc.add(Headline {
        QStringLiteral("The median time to patch critical vulnerabilities falls from 21 days to 7 days by 2026-09-30."),
        false});
    doc.add(Heading {QStringLiteral("Measured by"), {}, 3, QStringLiteral("b")});
    doc.add(
        Figure {patchDays(),
                70,
                {},
                {QStringLiteral("Solid line with dots: readings. Dashed: planned way; diamonds: interim targets.")}});
    doc.add(Figure {leavers(), 58, QStringLiteral("0/0 months, missing figure, cut axis named")});
    ChartSpec empty;
    empty.title = QStringLiteral("Restore tests that succeed");
    empty.emptyText = QStringLiteral("No reading yet. First figure: quarter 3 of 2026, due 10 Oct 2026");
    doc.add(Figure {empty, 20});
    Table boxes;
    boxes.columns = {Column::flex(QStringLiteral("Figure")), Column::fixed(QStringLiteral("To fill in"), 50)};
    boxes.row({QStringLiteral("Leaver accounts closed, June 2026"),
               WriteBoxes {{QStringLiteral("closed in time"), QStringLiteral("leavers")}}});
    doc.add(boxes);
    return doc;
}
