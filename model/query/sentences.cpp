#include "model/query/sentences.h"

#include "model/domain/language.h"
#include "model/domain/review.h"

#include <QMap>

#include <algorithm>

namespace {

struct StateWords {
    std::vector<ResultState> states;
    const char *words;
};

/// In the order of the sentence; states do not inflect in German, so one form serves both sentences.
const StateWords stateWords[] = {
    {{ResultState::Achieved}, QT_TRANSLATE_NOOP("Headline", "achieved")},
    {{ResultState::OnTrack}, QT_TRANSLATE_NOOP("Headline", "on track")},
    {{ResultState::AtRisk}, QT_TRANSLATE_NOOP("Headline", "at risk")},
    {{ResultState::OffTrack}, QT_TRANSLATE_NOOP("Headline", "off track")},
    {{ResultState::Missed}, QT_TRANSLATE_NOOP("Headline", "missed")},
    {{ResultState::Stale}, QT_TRANSLATE_NOOP("Headline", "without current figures")},
    {{ResultState::NoData, ResultState::NotStarted, ResultState::Invalid},
     QT_TRANSLATE_NOOP("Headline", "not measured yet")},
};

constexpr const char *upperWords[]
    = {QT_TRANSLATE_NOOP("NumberWord", "One"),    QT_TRANSLATE_NOOP("NumberWord", "Two"),
       QT_TRANSLATE_NOOP("NumberWord", "Three"),  QT_TRANSLATE_NOOP("NumberWord", "Four"),
       QT_TRANSLATE_NOOP("NumberWord", "Five"),   QT_TRANSLATE_NOOP("NumberWord", "Six"),
       QT_TRANSLATE_NOOP("NumberWord", "Seven"),  QT_TRANSLATE_NOOP("NumberWord", "Eight"),
       QT_TRANSLATE_NOOP("NumberWord", "Nine"),   QT_TRANSLATE_NOOP("NumberWord", "Ten"),
       QT_TRANSLATE_NOOP("NumberWord", "Eleven"), QT_TRANSLATE_NOOP("NumberWord", "Twelve")};
constexpr const char *lowerWords[]
    = {QT_TRANSLATE_NOOP("NumberWord", "one"),    QT_TRANSLATE_NOOP("NumberWord", "two"),
       QT_TRANSLATE_NOOP("NumberWord", "three"),  QT_TRANSLATE_NOOP("NumberWord", "four"),
       QT_TRANSLATE_NOOP("NumberWord", "five"),   QT_TRANSLATE_NOOP("NumberWord", "six"),
       QT_TRANSLATE_NOOP("NumberWord", "seven"),  QT_TRANSLATE_NOOP("NumberWord", "eight"),
       QT_TRANSLATE_NOOP("NumberWord", "nine"),   QT_TRANSLATE_NOOP("NumberWord", "ten"),
       QT_TRANSLATE_NOOP("NumberWord", "eleven"), QT_TRANSLATE_NOOP("NumberWord", "twelve")};

QString objectivesSentence(const WorkspaceState &ws, const Language &language)
{
    const QMap<ResultState, int> counts = ws.activeCounts();
    int total = 0;
    QStringList parts;
    QString only;
    for (const StateWords &s : stateWords) {
        int n = 0;
        for (const ResultState state : s.states)
            n += counts.value(state);
        if (!n)
            continue;
        total += n;
        only = language.translate("Headline", s.words);
        parts += language.translate("Headline", "%1 %2", "count, state").arg(n).arg(only);
    }
    if (total == 0) {
        QString text = language.translate("Headline", "There is no active objective.");
        const auto later = std::count_if(ws.objectives.begin(), ws.objectives.end(),
                                         [](const ObjectiveRow &o) { return o.state == ObjectiveState::Approved; });
        if (later == 1)
            text += QLatin1Char(' ') + language.translate("Headline", "One approved objective starts later.");
        else if (later > 1)
            text += QLatin1Char(' ') + language.translate("Headline", "%1 approved objectives start later.").arg(later);
        return text;
    }
    if (total == 1)
        return language.translate("Headline", "The one active objective is %1.").arg(only);
    if (parts.size() == 1)
        return language.translate("Headline", "All %1 active objectives are %2.").arg(total).arg(only);
    return language.translate("Headline", "%1 active objectives: %2.").arg(total).arg(joined(parts));
}

QString decisionsSentence(const WorkspaceState &ws, const Language &language)
{
    QMap<QDate, int> perMonth; // first of the month of the review
    for (const Decision &d : ws.reg.all<Decision>()) {
        const Review *review = ws.reg.find(d.review);
        if (d.status == DecisionStatus::Open && d.dueDate < ws.asOf && review)
            ++perMonth[QDate(review->date.year(), review->date.month(), 1)];
    }
    if (perMonth.isEmpty())
        return {};
    const auto months = perMonth.keys();
    const bool withYear
        = std::any_of(months.begin(), months.end(), [&](QDate m) { return m.year() != ws.asOf.year(); });
    int total = 0;
    for (const int n : std::as_const(perMonth))
        total += n;
    if (perMonth.size() == 1) {
        const QString month = monthText(months.first(), withYear, language);
        if (total == 1)
            return language.translate("Headline", "One decision of %1 is overdue.").arg(month);
        return language.translate("Headline", "%1 decisions of %2 are overdue.")
            .arg(numberWord(total, language, true), month);
    }
    QStringList parts;
    for (auto it = months.crbegin(); it != months.crend(); ++it)
        parts += language.translate("Headline", "%1 of %2", "number word, month")
                     .arg(numberWord(perMonth.value(*it), language, false), monthText(*it, withYear, language));
    return language.translate("Headline", "%1 decisions are overdue: %2.")
        .arg(numberWord(total, language, true), joined(parts));
}

} // namespace

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString numberWord(int number, const Language &language, bool startsSentence)
{
    if (number < 1 || number > int(std::size(upperWords)))
        return language.locale().toString(number);
    return language.translate("NumberWord", (startsSentence ? upperWords : lowerWords)[number - 1]);
}

QString monthText(QDate month, bool withYear, const Language &language)
{
    return language.locale().toString(month, withYear ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMMM"));
}

QString headline(const WorkspaceState &ws, const Language &language)
{
    const QString decisions = decisionsSentence(ws, language);
    const QString objectives = objectivesSentence(ws, language);
    return decisions.isEmpty() ? objectives : objectives + QLatin1Char(' ') + decisions;
}

QString dataLine(const WorkspaceState &ws, const Language &language)
{
    int total = 0, current = 0, due = 0, overdue = 0, silent = 0, none = 0;
    QDate silentSince;
    for (const KpiRow &k : ws.kpis) {
        const ObjectiveRow *o = ws.objective(k.objective);
        if (!o || o->state != ObjectiveState::Active || !k.result.data)
            continue;
        ++total;
        switch (*k.result.data) {
        case DataState::Fresh:
            ++current;
            break;
        case DataState::Due:
            ++due;
            break;
        case DataState::Overdue:
            ++overdue;
            break;
        case DataState::Stale:
            ++silent;
            silentSince = k.result.referenceDate;
            break;
        case DataState::None:
        case DataState::Unset:
            ++none;
            break;
        }
    }
    if (total == 0)
        return language.translate("Headline", "No figures are in use.");
    QStringList parts;
    const auto add = [&](int n, const char *words) {
        if (n)
            parts += language.translate("Headline", words).arg(n);
    };
    add(current, QT_TRANSLATE_NOOP("Headline", "%1 current"));
    add(due, QT_TRANSLATE_NOOP("Headline", "%1 due"));
    add(overdue, QT_TRANSLATE_NOOP("Headline", "%1 overdue"));
    if (silent == 1 && silentSince.isValid())
        parts += language.translate("Headline", "1 silent since %1").arg(monthText(silentSince, true, language));
    else
        add(silent, QT_TRANSLATE_NOOP("Headline", "%1 silent"));
    add(none, QT_TRANSLATE_NOOP("Headline", "%1 not asked yet"));
    return language.translate("Headline", "%n figures in use: %1.", nullptr, total).arg(joined(parts));
}

QString notCountedLine(const WorkspaceState &ws, const Language &language)
{
    QStringList parts;
    const auto add = [&](qsizetype n, const char *words) {
        if (n)
            parts += language.translate("Headline", words).arg(n);
    };
    const auto count = [&](auto holds) { return std::count_if(ws.objectives.begin(), ws.objectives.end(), holds); };
    add(count([](const ObjectiveRow &o) { return o.state == ObjectiveState::OnHold; }),
        QT_TRANSLATE_NOOP("Headline", "%1 paused"));
    add(count([](const ObjectiveRow &o) { return o.state == ObjectiveState::Approved; }),
        QT_TRANSLATE_NOOP("Headline", "%1 not started"));
    add(count([](const ObjectiveRow &o) { return o.state == ObjectiveState::Proposed; }),
        QT_TRANSLATE_NOOP("Headline", "%1 proposed"));
    add(count([](const ObjectiveRow &o) { return o.state == ObjectiveState::Draft; }),
        QT_TRANSLATE_NOOP("Headline", "%1 draft"));
    return parts.isEmpty() ? QString() : language.translate("Headline", "Not counted: %1").arg(joined(parts));
}
