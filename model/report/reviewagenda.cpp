#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/gaps.h"
#include "model/query/sentences.h"
#include "model/query/wanted.h"
#include "model/report/reportparts.h"
#include "model/report/reviewpapers.h"

#include <algorithm>

const std::vector<ReviewLetter> &reviewLetters()
{
    static const std::vector<ReviewLetter> letters {
        {"a", QT_TRANSLATE_NOOP("Report", "Decisions of earlier reviews")},
        {"b", QT_TRANSLATE_NOOP("Report", "Changes around us")},
        {"c", QT_TRANSLATE_NOOP("Report", "Changes in what interested parties need")},
        {"d", QT_TRANSLATE_NOOP("Report", "Performance: findings, measurements, audits, objectives")},
        {"e", QT_TRANSLATE_NOOP("Report", "Feedback of interested parties")},
        {"f", QT_TRANSLATE_NOOP("Report", "Risks and the state of their treatment")},
        {"g", QT_TRANSLATE_NOOP("Report", "Opportunities to improve")}};
    return letters;
}

namespace {

class Agenda
{
public:
    Agenda(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
        , m_last(lastManagementReview(ws.reg, ws.asOf))
    {
        for (const Review &r : ws.reg.all<Review>())
            if (r.type == ReviewKind::ManagementReview && r.state == ReviewState::Planned && r.date >= ws.asOf
                && (!m_next || r.date < m_next->date))
                m_next = &r;
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    Runs below() const
    {
        const QDate day = m_next ? m_next->date : m_last ? m_last->nextPlanned : QDate();
        const Id<Person> chair = m_next ? m_next->chair : m_last ? m_last->chair : Id<Person>();
        const QString people = m_next && !m_next->participants.isEmpty() ? m_next->participants
            : m_last                                                     ? m_last->participants
                                                                         : QString();
        QStringList names;
        for (const QString &code : people.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const Person *person = m_ws.reg.byCode<Person>(code);
            names += person ? person->name : code;
        }
        QString text = day.isValid() ? words(QT_TRANSLATE_NOOP("Report", "Planned for %1 · chair: %2"))
                                           .arg(longDate(day, m_language), fullName(m_ws.reg, chair))
                                     : words(QT_TRANSLATE_NOOP("Report", "No date is planned yet"));
        if (!names.isEmpty())
            text += words(QT_TRANSLATE_NOOP("Report", " · invited: %1")).arg(names.join(QStringLiteral(", ")));
        return {Run::plain(text)};
    }

    Table inputs() const
    {
        Table table;
        table.columns
            = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Input"))),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "Subject"))),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "What the file holds since the last review")), 1.6)};
        for (const ReviewLetter &one : reviewLetters())
            table.row({Cell(Run::bold(QLatin1String(one.letter))), Cell(words(one.asks)), Cell(holds(one.letter[0]))});
        return table;
    }

    std::vector<Block> decisions() const
    {
        const auto wanted = wantedDecisions(m_ws, m_language);
        if (wanted.empty())
            return {Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No decision is wanted.")))}}};
        Table table;
        table.columns
            = {Column::fit(QString()), Column::flex(words(QT_TRANSLATE_NOOP("Report", "Question and reason")), 1.3),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "If nothing is decided"))),
               Column::fit(words(QT_TRANSLATE_NOOP("Report", "Responsible"))),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Decided")), 34)};
        int number = 0;
        for (const WantedDecision &d : wanted)
            table.row({Cell(Run::bold(QString::number(++number))),
                       Cell(std::vector<Runs> {{Run::bold(d.question + QLatin1Char('?'))}, {Run::plain(d.reason)}}),
                       Cell(d.ifNothing), Cell(fullName(m_ws.reg, d.responsible)), Cell(QString())});
        return {table};
    }

    std::vector<Block> objectives() const
    {
        const auto rows = byUrgency(m_ws, &isLive);
        if (rows.empty())
            return {Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "There is no live objective.")))}}};
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Code"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective")), 1.4),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Presented by"))),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Outcome, note")), 48)};
        for (const ObjectiveRow *o : rows)
            table.row({Cell(Run::state(o->result, m_language)), Cell(o->code), Cell(o->title),
                       Cell(fullName(m_ws.reg, m_ws.reg.find(o->id)->owner)), Cell(QString())});
        return {table};
    }

private:
    template <typename T> int countSince() const
    {
        const auto &all = m_ws.reg.all<T>();
        return int(std::count_if(all.begin(), all.end(), [&](const T &r) {
            return r.date <= m_ws.asOf && (!m_last || r.date > m_last->date);
        }));
    }

    QString holds(char letter) const
    {
        switch (letter) {
        case 'a': {
            int open = 0, overdue = 0;
            for (const Decision &d : m_ws.reg.all<Decision>()) {
                open += d.status == DecisionStatus::Open ? 1 : 0;
                overdue += d.status == DecisionStatus::Open && d.dueDate < m_ws.asOf ? 1 : 0;
            }
            return words(QT_TRANSLATE_NOOP("Report", "Open decisions: %1, overdue: %2.")).arg(open).arg(overdue);
        }
        case 'b':
            return words(QT_TRANSLATE_NOOP("Report", "Trigger events: %1.")).arg(countSince<Trigger>());
        case 'c': {
            const auto &all = m_ws.reg.all<Requirement>();
            return words(QT_TRANSLATE_NOOP("Report", "Requirements: %1, upcoming: %2."))
                .arg(all.size())
                .arg(std::count_if(all.begin(), all.end(),
                                   [](const Requirement &r) { return r.status == RequirementStatus::Upcoming; }));
        }
        case 'd':
            return headline(m_ws, m_language) + QLatin1Char(' ') + dataLine(m_ws, m_language);
        case 'e':
            return words(QT_TRANSLATE_NOOP("Report", "Feedback: %1.")).arg(countSince<Feedback>());
        case 'f': {
            const QString gaps = gapSentence(gapsOf(m_ws), m_language);
            return gaps.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "There is no open gap.")) : gaps;
        }
        default: {
            const auto &all = m_ws.reg.all<Objective>();
            return words(QT_TRANSLATE_NOOP("Report", "Proposed objectives: %1, drafts: %2."))
                .arg(std::count_if(all.begin(), all.end(),
                                   [](const Objective &o) { return o.state == ObjectiveState::Proposed; }))
                .arg(std::count_if(all.begin(), all.end(),
                                   [](const Objective &o) { return o.state == ObjectiveState::Draft; }));
        }
        }
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
    const Review *m_last, *m_next = nullptr;
};

} // namespace

ReportDoc reviewAgenda(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const Agenda agenda(ws, options.language);
    ReportDoc doc
        = startReport(reg, options, agenda.words(QT_TRANSLATE_NOOP("Report", "Agenda of the management review")));
    doc.add(PageTitle {doc.title, {}, agenda.below()});
    doc.add(Heading {agenda.words(QT_TRANSLATE_NOOP("Report", "Inputs")),
                     agenda.words(QT_TRANSLATE_NOOP("Report", "9.3.2 a to g"))});
    doc.add(agenda.inputs());
    doc.add(Heading {agenda.words(QT_TRANSLATE_NOOP("Report", "Decisions wanted"))});
    for (Block &block : agenda.decisions())
        doc.body.push_back(std::move(block));
    doc.add(Heading {agenda.words(QT_TRANSLATE_NOOP("Report", "Objectives, one after the other")),
                     agenda.words(QT_TRANSLATE_NOOP("Report", "most urgent first"))});
    for (Block &block : agenda.objectives())
        doc.body.push_back(std::move(block));
    return doc;
}
