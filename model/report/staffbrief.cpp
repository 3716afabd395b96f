#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/chartwords.h"
#include "model/query/figures.h"
#include "model/query/personnames.h"
#include "model/query/sentences.h"
#include "model/report/reportparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr size_t kMostObjectives = 5, kLeastObjectives = 3;
constexpr int kMostWords = 150, kLongSentence = 20;

const QRegularExpression &blank()
{
    static const QRegularExpression form(QStringLiteral("\\s+"));
    return form;
}

QStringList wordsOf(const QString &text)
{
    return text.split(blank(), Qt::SkipEmptyParts);
}

/// What the cutting leaves, step by step, until the page keeps its words (6 e): fewer pieces of advice, three
/// objectives, shorter texts, one objective. `most` words of one typed text.
struct Limits {
    size_t objectives;
    qsizetype advice;
    qsizetype most;
};
constexpr Limits kSteps[] = {{kMostObjectives, 3, 60},
                             {4, 3, 60},
                             {kLeastObjectives, 3, 60},
                             {kLeastObjectives, 1, 60},
                             {kLeastObjectives, 1, 20},
                             {kLeastObjectives, 1, 12},
                             {2, 1, 12},
                             {1, 1, 12},
                             {1, 0, 8}};

/// The brief names nothing that is late and no owner: only objectives that are on track or reached (6 e).
class Brief
{
public:
    Brief(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
    {
        for (const ObjectiveRow &o : ws.objectives)
            if (o.state == ObjectiveState::Active
                && (o.result == ResultState::OnTrack || o.result == ResultState::Achieved) && kpiOf(o))
                m_rows.push_back(&o);
        // Those with a text for staff come first, then those that staff is told about anyway.
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const ObjectiveRow *a, const ObjectiveRow *b) { return rank(*a) < rank(*b); });
        m_all = m_rows;
        m_supporter = supporter();
        m_names = personNames(ws.reg, m_supporter ? m_supporter->id : Id<Person>());
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }
    bool isEmpty() const { return m_rows.empty(); }

    /// Cut by rule until the words fit.
    std::vector<Block> blocks()
    {
        std::vector<Block> out;
        for (const Limits &limits : kSteps) {
            m_limits = limits;
            m_rows.assign(m_all.begin(), m_all.begin() + qsizetype(std::min(m_all.size(), limits.objectives)));
            out = make();
            if (countWords() <= kMostWords)
                break;
        }
        return out;
    }

    /// What whoever writes it should know before it is given out; after blocks().
    QStringList remarks() const
    {
        QStringList out = m_long;
        out.removeDuplicates();
        if (m_isCut)
            out += words(QT_TRANSLATE_NOOP("Report", "Texts were cut: the brief has at most %1 words."))
                       .arg(QString::number(kMostWords));
        if (m_hidName)
            out += words(QT_TRANSLATE_NOOP("Report", "A typed text names a person; the brief shows the role instead."));
        return out;
    }

private:
    const BriefText *textOf(const ObjectiveRow &o) const
    {
        for (const BriefText &t : m_ws.reg.all<BriefText>())
            if (t.objective == o.id && t.language == m_language.code() && !t.sentence.isEmpty())
                return &t;
        return nullptr;
    }

    static bool isForStaff(const CommunicationPlanItem &p)
    {
        return !p.archivedAt.isValid() && p.audience.contains(keyOf(Audience::AllStaff));
    }

    int rank(const ObjectiveRow &o) const
    {
        if (textOf(o))
            return 0;
        const auto &plans = m_ws.reg.all<CommunicationPlanItem>();
        return std::any_of(plans.begin(), plans.end(),
                           [&](const CommunicationPlanItem &p) { return p.objective == o.id && isForStaff(p); })
            ? 1
            : 2;
    }

    /// A measure with a way from start to target says most; else the one that is shown elsewhere.
    const KpiRow *kpiOf(const ObjectiveRow &o) const
    {
        const KpiRow *best = nullptr;
        for (const size_t i : o.kpis) {
            const KpiRow &k = m_ws.kpis[i];
            if (!k.result.value || !k.result.progress || !k.definition.baseline || !k.definition.target
                || (k.headline != ResultState::OnTrack && k.headline != ResultState::Achieved))
                continue;
            if (!best || *k.result.progress > *best->result.progress)
                best = &k;
        }
        return best;
    }

    /// A text that somebody typed: nobody is named but the supporter, and long ones are cut.
    QString typed(const QString &text)
    {
        static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+"));
        for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
            if (const QStringList said = wordsOf(sentence); said.size() > kLongSentence)
                m_long += words(QT_TRANSLATE_NOOP("Report", "A sentence of %1 words is hard to read: “%2…”"))
                              .arg(QString::number(said.size()), said.mid(0, 6).join(QLatin1Char(' ')));
        m_hidName = m_hidName || namesAnybody(text, m_names);
        const QStringList all = wordsOf(withoutNames(text, m_names));
        if (all.size() <= m_limits.most)
            return all.join(QLatin1Char(' '));
        m_isCut = true;
        return all.mid(0, m_limits.most).join(QLatin1Char(' ')) + QStringLiteral("…");
    }

    BriefBar bar(const ObjectiveRow &o)
    {
        const KpiRow &k = *kpiOf(o);
        const Kpi &kpi = *m_ws.reg.find(k.id);
        const ChartWords chart(kpi, k.definition, m_language);
        const BriefText *text = textOf(o);
        BriefBar out;
        out.sentence = typed(text ? text->sentence : QStringLiteral("%1: %2").arg(o.title, kpi.name));
        out.start = words(QT_TRANSLATE_NOOP("Report", "%1 at the start")).arg(chart.goal(kpi.baseline));
        out.now = words(QT_TRANSLATE_NOOP("Report", "%1 today")).arg(chart.value(*k.result.value));
        out.target = words(QT_TRANSLATE_NOOP("Report", "%1 by %2"))
                         .arg(chart.goal(kpi.target), monthText(k.definition.targetDate, true, m_language));
        out.way = *k.result.progress / 100;
        return out;
    }

    QString goal() const
    {
        for (const ObjectiveRow *o : m_rows)
            if (const BusinessGoal *g = m_ws.reg.find(m_ws.reg.find(o->id)->businessGoal))
                return g->description.isEmpty() ? g->title : g->description;
        return {};
    }

    Paragraph said(const QString &text)
    {
        m_texts += text;
        return {{Run::plain(text)}, TextStyle::Brief};
    }

    Paragraph head(const char *text)
    {
        m_texts += words(text);
        return {{Run::bold(words(text))}, TextStyle::Brief};
    }

    std::vector<Block> make()
    {
        m_texts.clear();
        m_long.clear();
        m_isCut = m_hidName = false;
        QDate latest;
        for (const ObjectiveRow *o : m_rows)
            latest = std::max(latest, m_ws.reg.find(o->id)->targetDate);
        const QString title = words(QT_TRANSLATE_NOOP("Report", "What we want to reach together by %1"))
                                  .arg(monthText(latest, true, m_language));
        m_texts += title;
        std::vector<Block> out {Paragraph {{Run::plain(title)}, TextStyle::BriefTitle}, Space {4}};
        if (const QString why = typed(goal()); !why.isEmpty()) {
            const bool ends = why.endsWith(QLatin1Char('.')) || why.endsWith(QStringLiteral("…"));
            out.push_back(head(QT_TRANSLATE_NOOP("Report", "Why it matters to us")));
            out.push_back(said(why + (ends ? QString() : QStringLiteral("."))));
        }
        for (const ObjectiveRow *o : m_rows) {
            const BriefBar one = bar(*o);
            m_texts += QStringList {one.sentence, one.start, one.now, one.target};
            out.push_back(one);
        }
        addWhatYouCanDo(out);
        addContacts(out);
        return out;
    }

    void addWhatYouCanDo(std::vector<Block> &out)
    {
        QStringList lines;
        for (const ObjectiveRow *o : m_rows)
            if (const BriefText *t = textOf(*o); t && !t->whatYouCanDo.isEmpty())
                lines += t->whatYouCanDo;
        if (lines.isEmpty())
            for (const CommunicationPlanItem &p : m_ws.reg.all<CommunicationPlanItem>())
                if (isForStaff(p) && !p.objective.isNull())
                    lines += p.message;
        if (lines.isEmpty() || !m_limits.advice)
            return;
        out.push_back(head(QT_TRANSLATE_NOOP("Report", "What you can do")));
        for (const QString &line : lines.mid(0, m_limits.advice))
            out.push_back(said(QStringLiteral("•  ") + typed(line)));
    }

    void addContacts(std::vector<Block> &out)
    {
        QString channel;
        for (const CommunicationPlanItem &p : m_ws.reg.all<CommunicationPlanItem>())
            if (isForStaff(p) && channel.isEmpty())
                channel = p.feedbackChannel;
        Columns columns;
        if (!channel.isEmpty())
            columns.parts.push_back({head(QT_TRANSLATE_NOOP("Report", "Questions or ideas?")),
                                     said(words(QT_TRANSLATE_NOOP("Report", "Tell us: %1.")).arg(typed(channel)))});
        if (m_supporter)
            columns.parts.push_back({head(QT_TRANSLATE_NOOP("Report", "These objectives are supported by")),
                                     said(m_supporter->name), said(m_supporter->role)});
        if (columns.parts.empty())
            return;
        out.push_back(Space {4});
        out.push_back(columns);
    }

    /// Only top management may endorse (6 e).
    const Person *supporter() const
    {
        for (const CommunicationPlanItem &p : m_ws.reg.all<CommunicationPlanItem>())
            if (const Person *person = isForStaff(p) ? m_ws.reg.find(p.endorsedBy) : nullptr;
                person && person->topManagement)
                return person;
        return nullptr;
    }

    int countWords() const { return int(wordsOf(m_texts.join(QLatin1Char(' '))).size()); }

    const WorkspaceState &m_ws;
    const Language &m_language;
    std::vector<const ObjectiveRow *> m_all, m_rows; ///< that could be shown, that are
    const Person *m_supporter = nullptr;
    PersonNames m_names;
    Limits m_limits = kSteps[0];
    QStringList m_texts, m_long; ///< all that is shown, remarks about long sentences
    bool m_isCut = false, m_hidName = false;
};

} // namespace

ReportDoc staffBrief(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    Brief brief(ws, options.language);
    ReportDoc doc = startReport(reg, options, brief.words(QT_TRANSLATE_NOOP("Report", "Our security objectives")));
    if (brief.isEmpty()) {
        doc.add(PageTitle {doc.title});
        doc.add(Paragraph {{Run::plain(brief.words(QT_TRANSLATE_NOOP(
            "Report", "There is no objective that can be shown to everybody: none is on track with figures.")))}});
        return doc;
    }
    for (Block &block : brief.blocks())
        doc.body.push_back(std::move(block));
    return doc;
}

QStringList staffBriefRemarks(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    Brief brief(ws, options.language);
    if (brief.isEmpty())
        return {};
    brief.blocks();
    return brief.remarks();
}
