#include "model/query/changessince.h"

#include "model/domain/dates.h"
#include "model/domain/dictionary.h"
#include "model/domain/language.h"
#include "model/domain/review.h"
#include "model/query/retention.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace {

/// A change record names a field of the objective, or of one of its measures.
const Field *fieldNamed(const QString &name)
{
    const Field *known = kindInfo(Kind::Objective).field(name);
    return known ? known : kindInfo(Kind::Kpi).field(name);
}

} // namespace

QString changedFieldText(const QString &field, const Language &language)
{
    if (field == disposalField)
        return language.translate("Retention", "Disposal");
    const Field *known = fieldNamed(field);
    if (known)
        return known->displayLabel(language);
    // An imported record may name a kind instead: "interim_targets", "kpi".
    if (const KindInfo *table = kindByFile(field))
        return table->displayPlural(language);
    const KindInfo *kind = kindByTable(field);
    return kind ? kind->displayLabel(language) : field;
}

QString changedValueText(const QString &field, const QString &value, const Language &language)
{
    if (const Field *known = fieldNamed(field); known && known->type == FieldType::Enum)
        if (const int at = enumFromKey(known->entries(), value); at >= 0)
            return enumLabel(known->entries(), at, language);
    // A date alone or in a sentence: "15 days by 2025-12-31".
    static const QRegularExpression date(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    QString text = value;
    for (auto at = date.match(text); at.hasMatch();) {
        const QDate day = QDate::fromString(at.captured(), Qt::ISODate);
        const QString words = day.isValid() ? shortDate(day, language) : at.captured();
        text.replace(at.capturedStart(), at.capturedLength(), words);
        at = date.match(text, at.capturedStart() + words.size());
    }
    return text;
}

std::vector<ChangeOfObjective> changesSince(const Register &reg, QDate since, QDate until, const Language &language)
{
    std::vector<ChangeOfObjective> out;
    QSet<QString> versions; ///< objective and version that a change record names
    const auto inside = [&](QDate day) { return day > since && day <= until; };
    for (const ChangeRecord &c : reg.all<ChangeRecord>()) {
        const Objective *o = reg.find(c.objective);
        if (!o)
            continue;
        if (!c.versionTo.isEmpty())
            versions += o->code + QLatin1Char(' ') + c.versionTo;
        if (c.archivedAt.isValid() || !inside(c.date))
            continue;
        ChangeOfObjective change {c.id.value, o->id, o->code,     o->title, c.date, changedFieldText(c.field, language),
                                  {},         {},    c.rationale, {}};
        change.before = changedValueText(c.field, c.oldValue, language);
        change.after = changedValueText(c.field, c.newValue, language);
        if (!c.versionTo.isEmpty() && c.versionTo != c.versionFrom)
            change.version = QStringLiteral("%1 → %2").arg(c.versionFrom, c.versionTo);
        out.push_back(std::move(change));
    }
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>()) {
        const Objective *o = reg.find(v.objective);
        if (!o || !inside(v.date) || versions.contains(o->code + QLatin1Char(' ') + v.version))
            continue;
        out.push_back({v.id.value,
                       o->id,
                       o->code,
                       o->title,
                       v.date,
                       language.translate("ChangesSince", "Version"),
                       {},
                       v.version,
                       v.summary,
                       {}});
    }
    std::stable_sort(out.begin(), out.end(), [](const ChangeOfObjective &a, const ChangeOfObjective &b) {
        return std::tuple(b.date, a.code) < std::tuple(a.date, b.code);
    });
    return out;
}

QDate usualSince(const Register &reg, QDate day)
{
    QDate last;
    for (const Review &review : reg.all<Review>())
        if (review.type == ReviewKind::ManagementReview && review.state != ReviewState::Planned && review.date < day
            && (!last.isValid() || review.date > last))
            last = review.date;
    return last.isValid() ? last : day.addYears(-1);
}
