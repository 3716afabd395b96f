#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/sentences.h"
#include "model/report/managementparts.h"

#include <algorithm>

namespace {

void addGroup(Runs &out, const Language &language, const char *label,
              const std::vector<std::pair<QString, QDate>> &items)
{
    if (items.empty())
        return;
    out.push_back(Run::plain(language.translate("Report", label) + QLatin1Char(' ')));
    for (size_t i = 0; i < items.size(); ++i) {
        out.push_back(Run::bold(items[i].first));
        out.push_back(Run::plain(QLatin1Char(' ')
                                 + language.translate("Report", "on %1").arg(longDate(items[i].second, language))
                                 + (i + 1 < items.size() ? QStringLiteral(", ") : QStringLiteral(". "))));
    }
}

} // namespace

Runs sinceLastReview(const WorkspaceState &ws, const WorkspaceState *before, const Review *last,
                     const Language &language, bool brief)
{
    const auto words = [&](const char *text) { return language.translate("Report", text); };
    if (!last)
        return {Run::plain(words(QT_TRANSLATE_NOOP("Report", "No management review was held before.")))};
    const auto since = [&](QDate day) { return day > last->date && day <= ws.asOf; };
    std::vector<std::pair<QString, QDate>> started, proposed, achieved, missed, withdrawn, changed;
    for (const Objective &o : ws.reg.all<Objective>())
        if (o.state == ObjectiveState::Active && since(o.startDate))
            started.emplace_back(o.title, o.startDate);
    for (const ObjectiveVersion &v : ws.reg.all<ObjectiveVersion>()) {
        const Objective *o = ws.reg.find(v.objective);
        if (o && since(v.date) && o->state == ObjectiveState::Proposed)
            proposed.emplace_back(o->title, v.date);
    }
    for (const ChangeRecord &c : ws.reg.all<ChangeRecord>()) {
        const Objective *o = ws.reg.find(c.objective);
        if (!o || !since(c.date))
            continue;
        if (c.field != QLatin1String("state"))
            changed.emplace_back(o->title, c.date);
        else if (c.newValue == QLatin1String("achieved"))
            achieved.emplace_back(o->title, c.date);
        else if (c.newValue == QLatin1String("missed"))
            missed.emplace_back(o->title, c.date);
        else if (c.newValue == QLatin1String("withdrawn") || c.newValue == QLatin1String("superseded"))
            withdrawn.emplace_back(o->title, c.date);
    }
    if (brief) {
        QStringList counts;
        const auto count = [&](const auto &list, const char *text) {
            if (!list.empty())
                counts += words(text).arg(list.size());
        };
        count(started, QT_TRANSLATE_NOOP("Report", "%1 started"));
        count(proposed, QT_TRANSLATE_NOOP("Report", "%1 proposed"));
        count(achieved, QT_TRANSLATE_NOOP("Report", "%1 achieved"));
        count(missed, QT_TRANSLATE_NOOP("Report", "%1 missed"));
        count(changed, QT_TRANSLATE_NOOP("Report", "%1 changed"));
        count(withdrawn, QT_TRANSLATE_NOOP("Report", "%1 withdrawn"));
        return {Run::plain(counts.isEmpty()
                               ? words(QT_TRANSLATE_NOOP("Report", "No objective started, ended or was changed."))
                               : joined(counts) + QLatin1Char('.'))};
    }
    Runs out;
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Started:"), started);
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Proposed:"), proposed);
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Achieved:"), achieved);
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Missed:"), missed);
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Changed:"), changed);
    addGroup(out, language, QT_TRANSLATE_NOOP("Report", "Withdrawn or superseded:"), withdrawn);
    QStringList none;
    const auto missing = [&](const auto &list, const char *word) {
        if (list.empty())
            none += words(word);
    };
    missing(achieved, QT_TRANSLATE_NOOP("Report", "achieved"));
    missing(missed, QT_TRANSLATE_NOOP("Report", "missed"));
    missing(changed, QT_TRANSLATE_NOOP("Report", "changed"));
    missing(withdrawn, QT_TRANSLATE_NOOP("Report", "withdrawn"));
    if (!none.isEmpty())
        out.push_back(Run::plain(words(QT_TRANSLATE_NOOP("Report", "None %1.")).arg(none.join(QStringLiteral(", ")))
                                 + QLatin1Char(' ')));
    QStringList moved;
    for (const ObjectiveRow &o : ws.objectives) {
        const ObjectiveRow *then = before ? before->objective(o.id) : nullptr;
        const auto judged = [](ResultState s) {
            return s == ResultState::OnTrack || s == ResultState::AtRisk || s == ResultState::OffTrack
                || s == ResultState::Stale;
        };
        if (then && then->result != o.result && judged(then->result) && judged(o.result))
            moved += words(QT_TRANSLATE_NOOP("Report", "%1 from %2 to %3"))
                         .arg(o.code, labelOf(then->result, language), labelOf(o.result, language));
    }
    out.push_back(Run::plain(
        moved.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Report", "No objective changed between on track, at risk and off track."))
            : words(QT_TRANSLATE_NOOP("Report", "Moved: %1.")).arg(moved.join(QStringLiteral(", ")))));
    return out;
}
