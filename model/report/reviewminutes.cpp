#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/reviewmeeting.h"
#include "model/query/sentences.h"
#include "model/report/reportparts.h"
#include "model/report/reviewpapers.h"

namespace {

class Minutes
{
public:
    Minutes(const WorkspaceState &now, const WorkspaceState &then, const Review &review, const Language &language)
        : m_now(now)
        , m_then(then)
        , m_review(review)
        , m_language(language)
        , m_frozen(frozenReview(review.snapshot, language))
    {
    }
    /// The sentence of that day: as it was frozen when the review was closed, else from the figures known then.
    QString dayHeadline() const
    {
        return m_frozen && !m_frozen->headline.isEmpty() ? m_frozen->headline : headline(m_then, m_language);
    }
    bool isFrozen() const { return m_frozen.has_value(); }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    Table facts() const
    {
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fit(QString()), Column::flex(QString())};
        const auto add = [&](const char *label, const QString &text) {
            table.row({Cell(Run::soft(words(label))), Cell(text.isEmpty() ? QStringLiteral("–") : text)});
        };
        QStringList names;
        for (const QString &code : m_review.participants.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const Person *person = m_now.reg.byCode<Person>(code);
            names += person ? person->name : code;
        }
        add(QT_TRANSLATE_NOOP("Report", "Date"), longDate(m_review.date, m_language));
        add(QT_TRANSLATE_NOOP("Report", "Chair"), fullName(m_now.reg, m_review.chair));
        add(QT_TRANSLATE_NOOP("Report", "Present"), names.join(QStringLiteral(", ")));
        add(QT_TRANSLATE_NOOP("Report", "Subject"), m_review.scope);
        add(QT_TRANSLATE_NOOP("Report", "Minutes"), m_review.minutesReference);
        add(QT_TRANSLATE_NOOP("Report", "Next review"),
            m_review.nextPlanned.isValid() ? longDate(m_review.nextPlanned, m_language) : QString());
        return table;
    }

    std::vector<Block> inputs() const
    {
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Input"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Subject"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "What was presented")), 1.6)};
        bool any = false;
        for (const ReviewLetter &one : reviewLetters()) {
            QString text;
            for (const ReviewInput &input : m_now.reg.all<ReviewInput>())
                if (input.review == m_review.id && input.letter == QLatin1String(one.letter))
                    text = input.text.isEmpty()
                        ? words(QT_TRANSLATE_NOOP("Report", "Nothing, because: %1")).arg(input.nothingReason)
                        : input.text;
            any = any || !text.isEmpty();
            table.row({Cell(Run::bold(QLatin1String(one.letter))), Cell(words(one.asks)),
                       Cell(text.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "not recorded in the file")) : text)});
        }
        if (any)
            return {table};
        return {Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP(
            "Report", "The inputs were not recorded letter by letter; see the minutes named above.")))}}};
    }

    std::vector<Block> items() const
    {
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Code"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "State on that day"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Outcome"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Discussion")))};
        for (const ReviewItem &item : m_now.reg.all<ReviewItem>()) {
            const ObjectiveRow *o = item.review == m_review.id ? m_then.objective(item.objective) : nullptr;
            if (!o)
                continue;
            const FrozenObjective *kept = m_frozen ? m_frozen->objective(o->code) : nullptr;
            const ResultState result = kept ? kept->result : o->result;
            table.row({Cell(o->code), Cell(kept ? kept->title : o->title),
                       Cell(result == ResultState::NotEvaluated ? Run::state(kept ? kept->state : o->state, m_language)
                                                                : Run::state(result, m_language)),
                       Cell(labelOf(item.outcome, m_language)),
                       Cell(item.discussion.isEmpty() ? QStringLiteral("–") : item.discussion)});
        }
        if (!table.empty())
            return {table};
        return {Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No objective was discussed.")))}}};
    }

    std::vector<Block> decisions() const
    {
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "No."))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Decision"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Responsible"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Due"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "State today")))};
        for (const Decision &d : m_now.reg.all<Decision>()) {
            if (d.review != m_review.id)
                continue;
            const ObjectiveRow *o = m_now.objective(d.objective);
            const int late = d.status == DecisionStatus::Open ? int(d.dueDate.daysTo(m_now.asOf)) : 0;
            const Run state = late > 0
                ? Run::state(Sign::OffTrack, m_language.translate("Report", "%n days overdue", nullptr, late))
                : d.status == DecisionStatus::Done
                ? Run::state(Sign::Achieved,
                             words(QT_TRANSLATE_NOOP("Report", "%1 %2"))
                                 .arg(labelOf(d.status, m_language), shortDate(d.closedOn, m_language)))
                : Run::state(Sign::NotStarted, labelOf(d.status, m_language));
            table.row({Cell(Run::bold(d.code)), Cell(d.text), Cell(o ? o->code : QStringLiteral("–")),
                       Cell(fullName(m_now.reg, d.responsible)), Cell(shortDate(d.dueDate, m_language)), Cell(state)});
        }
        if (!table.empty())
            return {table};
        return {Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No decision was taken.")))}}};
    }

    Signatures signatures() const
    {
        return {{{fullName(m_now.reg, m_review.chair), words(QT_TRANSLATE_NOOP("Report", "chair, date"))},
                 {words(QT_TRANSLATE_NOOP("Report", "minutes taken by, date"))}}};
    }

private:
    const WorkspaceState &m_now, &m_then;
    const Review &m_review;
    const Language &m_language;
    const std::optional<FrozenReview> m_frozen;
};

} // namespace

ReportDoc reviewMinutes(const Register &reg, const ReportOptions &options)
{
    const Language &l = options.language;
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const Review *review = options.review ? ws.reg.find(options.review) : lastManagementReview(ws.reg, options.asOf);
    ReportDoc doc = startReport(reg, options,
                                review && review->type != ReviewKind::ManagementReview
                                    ? l.translate("Report", "Minutes of the review")
                                    : l.translate("Report", "Minutes of the management review"));
    if (!review) {
        doc.add(PageTitle {doc.title});
        doc.add(Paragraph {{Run::plain(l.translate("Report", "No management review was held before."))}});
        return doc;
    }
    const WorkspaceState then = evaluateWorkspace(reg, review->date, review->date);
    const Minutes minutes(ws, then, *review, l);
    doc.add(PageTitle {
        doc.title,
        {},
        {Run::soft((minutes.isFrozen() ? l.translate("Report", "%1 · figures frozen when the review was closed")
                                       : l.translate("Report", "%1 · figures as known on that day"))
                       .arg(longDate(review->date, l)))}});
    doc.add(Headline {minutes.dayHeadline()});
    doc.add(minutes.facts());
    struct Part {
        const char *title;
        std::vector<Block> (Minutes::*blocks)() const;
    };
    static constexpr Part parts[] = {{QT_TRANSLATE_NOOP("Report", "Inputs"), &Minutes::inputs},
                                     {QT_TRANSLATE_NOOP("Report", "Objectives"), &Minutes::items},
                                     {QT_TRANSLATE_NOOP("Report", "Decisions"), &Minutes::decisions}};
    for (const Part &part : parts) {
        // 9.3.2 asks for the inputs of management reviews only.
        if (part.blocks == &Minutes::inputs && review->type != ReviewKind::ManagementReview)
            continue;
        doc.add(Heading {l.translate("Report", part.title)});
        for (Block &block : (minutes.*part.blocks)())
            doc.body.push_back(std::move(block));
    }
    doc.add(Space {6});
    doc.add(minutes.signatures());
    return doc;
}
