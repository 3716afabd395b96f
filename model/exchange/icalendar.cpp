#include "model/exchange/icalendar.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/agenda.h"

namespace {

constexpr int kDaysAhead = 366;
constexpr qsizetype kLineOctets = 75;

struct CalendarEvent {
    QString uid, category, summary, details;
    QDate day;
    bool cancelled = false;
    bool isTask = false; ///< somebody has to do it; else a day to know
};

class Collector
{
public:
    Collector(const WorkspaceState &ws, const CalendarOptions &options, const Language &language)
        : m_ws(ws)
        , m_options(options)
        , m_language(language)
    {
    }

    void add(const QString &kind, const QUuid &record, const QString &category, const QString &code,
             const QString &title, QDate day, Id<Person> responsible, bool cancelled = false, bool isTask = true)
    {
        if (!day.isValid())
            return;
        CalendarEvent e;
        e.uid = QStringLiteral("%1-%2@%3").arg(kind, record.toString(QUuid::WithoutBraces), m_options.workspace);
        e.category = category;
        e.summary = QStringLiteral("%1: %2 %3").arg(category, code, title).simplified();
        const Person *person = m_options.withNames ? m_ws.reg.find(responsible) : nullptr;
        if (person)
            e.details = m_language.translate("Calendar", "Responsible: %1").arg(person->name);
        e.day = day;
        e.cancelled = cancelled;
        e.isTask = isTask;
        m_events.push_back(std::move(e));
    }

    std::vector<CalendarEvent> events()
    {
        for (const AgendaItem &item : agenda(m_ws, kDaysAhead))
            fromAgenda(item);
        addComingFigures();
        addTargetDates();
        addCancelled();
        std::stable_sort(m_events.begin(), m_events.end(), [](const CalendarEvent &a, const CalendarEvent &b) {
            return std::tie(a.day, a.uid) < std::tie(b.day, b.uid);
        });
        return std::move(m_events);
    }

private:
    QString word(AgendaItem::Type type) const { return agendaTypeLabel(type, m_language); }
    QString milestoneOrAction(const Action &a) const
    {
        return a.type == ActionKind::Milestone ? m_language.translate("Calendar", "Milestone")
                                               : word(AgendaItem::Type::Action);
    }

    void fromAgenda(const AgendaItem &item)
    {
        QString kind = agendaTypeKey(item.type);
        if (item.type == AgendaItem::Type::Figure)
            kind += QLatin1Char('-') + item.periodEnd.toString(Qt::ISODate);
        const Action *action = m_ws.reg.find(Id<Action> {item.record});
        const bool isTask = item.type != AgendaItem::Type::Review && !(action && action->type == ActionKind::Milestone);
        add(kind, item.record, action ? milestoneOrAction(*action) : word(item.type), item.code, item.title, item.due,
            item.responsible, false, isTask);
    }

    /// Periods that have not ended yet; those that wait for a figure are on the agenda.
    void addComingFigures()
    {
        for (const KpiRow &row : m_ws.kpis) {
            const ObjectiveRow *objective = m_ws.objective(row.objective);
            if (!objective
                || (objective->state != ObjectiveState::Approved && objective->state != ObjectiveState::Active)
                || !row.result.data)
                continue;
            const int grace = row.definition.graceDays.value_or(defaultGrace(row.definition.frequency));
            for (const Period &p : askedPeriods(row.definition, m_ws.asOf.addDays(kDaysAhead)))
                if (p.last > m_ws.asOf && p.last.addDays(grace) <= m_ws.asOf.addDays(kDaysAhead))
                    add(QStringLiteral("figure-%1").arg(p.last.toString(Qt::ISODate)), row.id.value,
                        word(AgendaItem::Type::Figure), row.code, row.name, p.last.addDays(grace),
                        m_ws.reg.find(row.id)->collector);
        }
    }

    void addTargetDates()
    {
        for (const Objective &o : m_ws.reg.all<Objective>())
            if (isLive(o.state) && !o.archivedAt.isValid() && o.targetDate >= m_ws.asOf)
                add(QStringLiteral("target"), o.id.value, m_language.translate("Calendar", "Target date"), o.code,
                    o.title, o.targetDate, o.owner, false, false);
    }

    /// What stood in an earlier export and is not asked for any more.
    void addCancelled()
    {
        for (const Action &a : m_ws.reg.all<Action>())
            if (a.status == ActionStatus::Cancelled && a.type != ActionKind::Phase)
                add(agendaTypeKey(AgendaItem::Type::Action), a.id.value, milestoneOrAction(a), a.code, a.title,
                    a.dueDate, a.responsible, true, a.type != ActionKind::Milestone);
        for (const Decision &d : m_ws.reg.all<Decision>())
            if (d.status == DecisionStatus::Dropped)
                add(agendaTypeKey(AgendaItem::Type::Decision), d.id.value, word(AgendaItem::Type::Decision), d.code,
                    d.text, d.dueDate, d.responsible, true);
    }

    const WorkspaceState &m_ws;
    const CalendarOptions &m_options;
    const Language &m_language;
    std::vector<CalendarEvent> m_events;
};

QByteArray access(Classification classification)
{
    switch (classification) {
    case Classification::Public:
        return "PUBLIC";
    case Classification::Internal:
    case Classification::Unset:
        return "PRIVATE";
    default:
        return "CONFIDENTIAL";
    }
}

} // namespace

QByteArray calendarText(const QString &text)
{
    QString out, lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar c : std::as_const(lines)) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            out += QLatin1String("\\n");
        else if (c == QLatin1Char('\\') || c == QLatin1Char(';') || c == QLatin1Char(','))
            out += QLatin1Char('\\') + QString(c);
        else if (c >= QLatin1Char(' ') && c != QChar(0x7f))
            out += c;
    }
    return out.toUtf8();
}

QByteArray calendarLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype next = i + 1;
        while (next < line.size() && (uchar(line[next]) & 0xC0) == 0x80)
            ++next;
        if (inLine + next - i > kLineOctets) {
            out += "\r\n ";
            inLine = 1; // the blank counts
        }
        out += line.mid(i, next - i);
        inLine += next - i;
        i = next;
    }
    return out + "\r\n";
}

QByteArray calendarIcs(const WorkspaceState &ws, const CalendarOptions &options, const Language &language)
{
    const Organisation &organisation = ws.reg.organisation();
    const QByteArray stamp = options.stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const auto date = [](QDate day) { return day.toString(QStringLiteral("yyyyMMdd")).toLatin1(); };
    QByteArray out;
    const auto line = [&out](const QByteArray &text) { out += calendarLine(text); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Waymark//Waymark//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line("X-WR-CALNAME:"
         + calendarText(language.translate("Calendar", "Security objectives %1").arg(organisation.name).trimmed()));
    for (const CalendarEvent &e : Collector(ws, options, language).events()) {
        const bool isTask = options.asTasks && e.isTask;
        line(isTask ? "BEGIN:VTODO" : "BEGIN:VEVENT");
        line("UID:" + e.uid.toUtf8());
        line("DTSTAMP:" + stamp);
        line("SEQUENCE:" + QByteArray::number(options.sequence));
        if (isTask) {
            line("DUE;VALUE=DATE:" + date(e.day));
        } else {
            line("DTSTART;VALUE=DATE:" + date(e.day));
            line("DTEND;VALUE=DATE:" + date(e.day.addDays(1)));
        }
        line("SUMMARY:" + calendarText(e.summary));
        if (!e.details.isEmpty())
            line("DESCRIPTION:" + calendarText(e.details));
        line("CATEGORIES:" + calendarText(e.category));
        line(QByteArray("STATUS:") + (e.cancelled ? "CANCELLED" : isTask ? "NEEDS-ACTION" : "CONFIRMED"));
        if (!isTask)
            line("TRANSP:TRANSPARENT");
        line("CLASS:" + access(organisation.classification));
        line(isTask ? "END:VTODO" : "END:VEVENT");
    }
    line("END:VCALENDAR");
    return out;
}
