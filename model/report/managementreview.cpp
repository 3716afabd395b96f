#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/sentences.h"
#include "model/query/wanted.h"
#include "model/report/managementparts.h"
#include "model/report/paperlayout.h"
#include "model/report/reportparts.h"

#include <algorithm>
#include <array>
#include <functional>

namespace {

constexpr size_t mostDecisions = 5;
constexpr size_t mostObjectives = 15;

/// The summary page; what may be shortened to keep it on one page (PRINT.md 6) is a member.
class SummaryPage
{
public:
    SummaryPage(const WorkspaceState &ws, const WorkspaceState *before, const Review *last, const Language &language)
        : m_ws(ws)
        , m_before(before)
        , m_last(last)
        , m_language(language)
    {
    }

    QString ownHeadline; ///< stands first; what is counted stays below it
    bool countsInStrip = false; ///< below an own headline the strip alone says what is counted
    bool shortSince = false; ///< "since the last review" in one line
    bool shortDecisions = false; ///< decisions in two lines each
    size_t onTrackShown = 1000; ///< on-track rows beyond go into one
    bool lateOnly = false; ///< achieved, paused and not started ones go into one row, too; late ones never
    bool shortData = false; ///< the counts of figures alone
    bool withNote = true; ///< how to read the bars; else at the end of page 2, if it has room

    std::vector<Block> blocks() const
    {
        std::vector<Block> out;
        Runs below {Run::plain(words(QT_TRANSLATE_NOOP("Report", "For top management")))};
        below.push_back(
            Run::soft(m_last ? words(QT_TRANSLATE_NOOP("Report", " · state on %1, compared with the last review on %2"))
                                   .arg(longDate(m_ws.asOf, m_language), longDate(m_last->date, m_language))
                             : words(QT_TRANSLATE_NOOP("Report", " · state on %1, no review held before"))
                                   .arg(longDate(m_ws.asOf, m_language))));
        out.push_back(PageTitle {
            words(QT_TRANSLATE_NOOP("Report", "Management review of information security objectives")), {}, below});
        // A person may say what matters, the counts are never typed (PRINT.md 1).
        out.push_back(Headline {ownHeadline.isEmpty() ? headline(m_ws, m_language) : ownHeadline});
        if (!ownHeadline.isEmpty() && !countsInStrip)
            out.push_back(Paragraph {{Run::soft(headline(m_ws, m_language))}});
        out.push_back(strip());
        addDecisions(out);
        addObjectives(out);
        out.push_back(feet());
        return out;
    }

    Paragraph note() const
    {
        return {
            {Run::plain(words(QT_TRANSLATE_NOOP(
                "Report",
                "Way covered: from starting value to target; for objectives that keep a level, the share of periods "
                "kept. Expected: the planned way at the date of the last figure. Hatched: figures that are not "
                "current.")))},
            TextStyle::Note};
    }

private:
    QString words(const char *text) const { return m_language.translate("Report", text); }

    static QMap<ResultState, int> liveCounts(const WorkspaceState &ws)
    {
        QMap<ResultState, int> out;
        for (const ObjectiveRow &o : ws.objectives)
            if (isLive(o.state))
                ++out[o.result];
        return out;
    }

    /// "as in May", "2 in May", "none in May"
    QString sinceText(int now, int then) const
    {
        if (!m_last)
            return {};
        const QString month = monthText(m_last->date, m_last->date.year() != m_ws.asOf.year(), m_language);
        if (now == then)
            return words(QT_TRANSLATE_NOOP("Report", "as in %1")).arg(month);
        return then ? words(QT_TRANSLATE_NOOP("Report", "%1 in %2")).arg(then).arg(month)
                    : words(QT_TRANSLATE_NOOP("Report", "none in %1")).arg(month);
    }

    CountStrip strip() const
    {
        struct Part {
            ResultState state;
            const char *note;
        };
        static constexpr Part parts[] = {{ResultState::Achieved, ""},
                                         {ResultState::OnTrack, ""},
                                         {ResultState::AtRisk, ""},
                                         {ResultState::OffTrack, ""},
                                         {ResultState::Missed, ""},
                                         {ResultState::Stale, QT_TRANSLATE_NOOP("Report", "no current figures")},
                                         {ResultState::NoData, QT_TRANSLATE_NOOP("Report", "not measured yet")},
                                         {ResultState::NotStarted, QT_TRANSLATE_NOOP("Report", "begins later")},
                                         {ResultState::Paused, QT_TRANSLATE_NOOP("Report", "by decision")}};
        const auto now = liveCounts(m_ws);
        const auto then = m_before ? liveCounts(*m_before) : QMap<ResultState, int> {};
        CountStrip out;
        for (const Part &p : parts) {
            const bool rare = p.state == ResultState::Achieved || p.state == ResultState::Missed;
            if (rare && !now.value(p.state) && !then.value(p.state))
                continue;
            CountStrip::Count count {Run::state(p.state, m_language), now.value(p.state), {}};
            if (qstrlen(p.note))
                count.notes += words(p.note);
            if (const QString since = sinceText(now.value(p.state), then.value(p.state)); !since.isEmpty())
                count.notes += since;
            out.counts.push_back(count);
        }
        return out;
    }

    Runs whoAndWhen(const WantedDecision &d) const
    {
        Runs out;
        if (!d.daysOverdue.empty()) {
            QStringList days;
            for (const int n : d.daysOverdue)
                days += QString::number(n);
            out.push_back(Run::late(
                days.size() == 1 ? m_language.translate("Report", "%n days overdue", nullptr, d.daysOverdue.front())
                                 : words(QT_TRANSLATE_NOOP("Report", "%1 days overdue"))
                                       .arg(days.mid(0, days.size() - 1).join(QStringLiteral(", "))
                                            + words(QT_TRANSLATE_NOOP("Report", " and ")) + days.last())));
        } else if (d.due.isValid()) {
            out.push_back(Run::faint(words(QT_TRANSLATE_NOOP("Report", "by %1")).arg(shortDate(d.due, m_language))));
        }
        return out;
    }

    void addDecisions(std::vector<Block> &out) const
    {
        const auto all = wantedDecisions(m_ws, m_language);
        if (all.empty()) {
            out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Decisions wanted"))});
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No decision is wanted.")))}});
            return;
        }
        const auto shown = std::min(all.size(), mostDecisions);
        QString note = words(QT_TRANSLATE_NOOP("Report", "%1, overdue ones first"))
                           .arg(numberWord(int(shown), m_language, false));
        if (all.size() > shown)
            note += words(QT_TRANSLATE_NOOP("Report", "; %1 more are open")).arg(all.size() - shown);
        out.push_back(Heading {words(QT_TRANSLATE_NOOP("Report", "Decisions wanted")), note});
        Table table;
        table.style = TableStyle::Decisions;
        table.columns = {Column::fixed(QString(), 4.4),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Question and reason")), 1.5),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "If yes: cost and effect")), 0.9),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "If nothing is decided")), 0.95),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Responsible")), 27)};
        for (size_t i = 0; i < shown; ++i) {
            const WantedDecision &d = all[i];
            std::vector<Runs> question {{Run::bold(d.question + QLatin1Char('?'))}};
            if (!shortDecisions && !d.reason.isEmpty())
                question.push_back({Run::plain(d.reason)});
            std::vector<Runs> who {{Run::plain(fullName(m_ws.reg, d.responsible))}};
            if (const Runs when = whoAndWhen(d); !when.empty())
                who.push_back(when);
            table.row({Cell(Run::bold(QString::number(i + 1))), Cell(question), Cell(d.ifYes),
                       Cell(shortDecisions ? d.ifNothingBrief : d.ifNothing), Cell(who)});
        }
        out.push_back(table);
    }

    Table::Row objectiveRow(const ObjectiveRow &o) const
    {
        const Objective *record = m_ws.reg.find(o.id);
        const QString forecast = forecastOnPaper(m_ws, o, m_language);
        return {stateCell(m_ws, o, m_language),
                Cell(o.title),
                Cell(shortName(m_ws.reg, record->owner)),
                Cell(progressBar(o, m_language)),
                Cell(trendText(m_ws, o, m_language)),
                Cell(forecast),
                Cell(shortDate(record->targetDate, m_language))};
    }

    void addObjectives(std::vector<Block> &out) const
    {
        const auto rows = byUrgency(m_ws, &isLive);
        out.push_back(Heading {
            words(QT_TRANSLATE_NOOP("Report", "Objectives")),
            rows.size() == 1
                ? words(QT_TRANSLATE_NOOP("Report", "one live objective"))
                : words(QT_TRANSLATE_NOOP("Report", "%1 live objectives, most urgent first")).arg(rows.size())});
        if (rows.empty()) {
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "There is no live objective.")))}});
            return;
        }
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Owned by"))),
                         Column::fixed(QString(), 28)
                             .headed({Run::plain(words(QT_TRANSLATE_NOOP("Report", "Way covered, "))),
                                      Run::state(Sign::Expected, QString()),
                                      Run::plain(QLatin1Char('\n') + words(QT_TRANSLATE_NOOP("Report", "expected")))}),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Trend"))).upTo(19.5),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "If the trend\ncontinues"))).upTo(20.5),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Target date"))).right()};
        size_t onTrack = 0, hidden = 0, calm = 0;
        for (const ObjectiveRow *o : rows) {
            if (o->result == ResultState::OnTrack && ++onTrack > onTrackShown) {
                ++hidden;
                continue;
            }
            if (lateOnly
                && (o->result == ResultState::Achieved || o->result == ResultState::NotStarted
                    || o->result == ResultState::Paused)) {
                ++calm;
                continue;
            }
            table.row(objectiveRow(*o));
        }
        if (hidden)
            table.row({Cell(Run::state(ResultState::OnTrack, m_language)),
                       Cell(words(QT_TRANSLATE_NOOP("Report", "and %1 more on track, see page 2")).arg(hidden)),
                       Cell(QString()), Cell(QString()), Cell(QString()), Cell(QString()), Cell(QString())});
        if (calm)
            table.row({Cell(QString()),
                       Cell(words(QT_TRANSLATE_NOOP("Report", "and %1 achieved, paused or not started")).arg(calm)),
                       Cell(QString()), Cell(QString()), Cell(QString()), Cell(QString()), Cell(QString())});
        out.push_back(table);
        if (withNote)
            out.push_back(note());
    }

    Columns feet() const
    {
        Columns columns;
        columns.gapMm = 6;
        columns.parts = {{Heading {words(QT_TRANSLATE_NOOP("Report", "Since the last review"))},
                          Paragraph {sinceRuns(), TextStyle::Table}},
                         {Heading {words(QT_TRANSLATE_NOOP("Report", "Data behind this page"))},
                          Paragraph {dataRuns(), TextStyle::Table}}};
        return columns;
    }

    Runs sinceRuns() const { return sinceLastReview(m_ws, m_before, m_last, m_language, shortSince); }

    Runs dataRuns() const
    {
        QDate recorded;
        for (const KpiRow &k : m_ws.kpis)
            for (const Reading &r : m_ws.reg.readings.of(k.id))
                if (!r.isVoid() && r.recordedDay && r.recordedOn() <= m_ws.asOf)
                    recorded = std::max(recorded, r.recordedOn());
        Runs out {Run::plain(dataLine(m_ws, m_language))};
        if (shortData)
            return out;
        if (recorded.isValid())
            out.push_back(Run::plain(QLatin1Char(' ')
                                     + words(QT_TRANSLATE_NOOP("Report", "Last figure recorded on %1."))
                                           .arg(longDate(recorded, m_language))));
        const auto set = std::count_if(m_ws.reg.all<StatusOverride>().begin(), m_ws.reg.all<StatusOverride>().end(),
                                       [&](const StatusOverride &s) { return s.validUntil >= m_ws.asOf; });
        out.push_back(Run::faint(
            QLatin1Char(' ')
            + (set ? words(QT_TRANSLATE_NOOP("Report", "States are computed from them; %1 were set by a person."))
                         .arg(set)
                   : words(QT_TRANSLATE_NOOP("Report", "States are computed from them; none was set by a person.")))));
        return out;
    }

    const WorkspaceState &m_ws;
    const WorkspaceState *m_before;
    const Review *m_last;
    const Language &m_language;
};

} // namespace

static void addAll(ReportDoc &doc, std::vector<Block> blocks)
{
    for (Block &block : blocks)
        doc.body.push_back(std::move(block));
}

ReportDoc managementReview(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const Review *last = lastManagementReview(ws.reg, options.asOf);
    std::optional<WorkspaceState> before;
    if (last)
        before = evaluateWorkspace(reg, last->date, last->date);
    ReportDoc doc = startReport(
        reg, options, options.language.translate("Report", "Management review of information security objectives"));
    SummaryPage page(ws, before ? &*before : nullptr, last, options.language);
    page.ownHeadline = options.headline.simplified().left(mostOfHeadline);
    if (byUrgency(ws, &isLive).size() > mostObjectives)
        page.onTrackShown = 3;
    // Page 1 is one page, always: shortened by the rules of PRINT.md 6, in their order, never by smaller type.
    const std::function<void()> rules[] = {[] {},
                                           [&] { page.shortSince = true; },
                                           [&] { page.shortDecisions = true; },
                                           [&] { page.withNote = false; },
                                           [&] { page.onTrackShown = 3; },
                                           [&] { page.onTrackShown = 0; },
                                           [&] { page.lateOnly = true; },
                                           [&] { page.shortData = true; },
                                           [&] { page.countsInStrip = true; }};
    for (const auto &rule : rules) {
        rule();
        doc.body = page.blocks();
        if (fitsOnePage(doc))
            break;
    }
    doc.add(PageBreak {});
    const size_t first = doc.body.size();
    const StateHistory history = stateHistory(reg, options.asOf);
    addAll(doc, trendBlocks(ws, history, options.language));
    if (!page.withNote) {
        doc.add(page.note());
        // Page 1 ends with a break, so what is behind it can be laid out by itself.
        ReportDoc behind = doc;
        behind.body.erase(behind.body.begin(), behind.body.begin() + ptrdiff_t(first));
        if (lastTakesAPage(behind))
            doc.body.pop_back();
    }
    for (std::vector<Block> &part :
         std::array {reactionBlocks(ws, history, options.language), relationBlocks(ws, last, options.language),
                     resourceBlocks(ws, options.language), proposalBlocks(ws, last, options.language),
                     annexBlocks(ws, options.language)}) {
        if (part.empty())
            continue;
        doc.add(PageBreak {});
        addAll(doc, std::move(part));
    }
    return doc;
}
