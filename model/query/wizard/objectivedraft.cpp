#include "model/query/wizard/objectivedraft.h"

#include "model/domain/finding.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/lifecycle/versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace {

QJsonArray jsonOf(const auto &records)
{
    QJsonArray out;
    for (const auto &record : records)
        out.append(fieldsToJson(Record(record)));
    return out;
}

template <typename T> T read(const QJsonValue &value)
{
    return *recordFromJson(T::kind, value.toObject()).template as<T>();
}

template <typename T> std::vector<T> readAll(const QJsonValue &value)
{
    std::vector<T> out;
    for (const QJsonValue &row : value.toArray())
        out.push_back(read<T>(row));
    return out;
}

Decimal decimal(const QString &text)
{
    const auto parsed = parseNumber(text, DecimalMark::Either, Language());
    return parsed ? *parsed : Decimal();
}

} // namespace

ObjectiveDraft ObjectiveDraft::fresh(const Register &reg, QDate day, const std::function<QUuid()> &newId)
{
    constexpr int months = 12;
    ObjectiveDraft d;
    d.objective.id = {newId()};
    d.objective.code = reg.nextCode(Kind::Objective);
    d.objective.type = ObjectiveKind::Improve;
    d.objective.startDate = day;
    d.objective.reviewInterval
        = fromKey<Interval>(reg.setting(u"review.default_interval")).value_or(Interval::Quarterly);
    d.parts.date = QDate(day.addMonths(months).year(), day.addMonths(months).month(), 1).addMonths(1).addDays(-1);
    d.kpi.id = {newId()};
    d.kpi.code = reg.nextCode(Kind::Kpi);
    d.kpi.objective = d.objective.id;
    d.kpi.frequency = Frequency::Monthly;
    d.kpi.measureType = MeasureType::Effectiveness;
    d.parts.unit = QStringLiteral("%");
    for (const ResourceKind kind :
         {ResourceKind::People, ResourceKind::Technology, ResourceKind::Training, ResourceKind::Financial}) {
        Resource r;
        r.id = {newId()};
        r.objective = d.objective.id;
        r.type = kind;
        d.resources.push_back(r);
    }
    Action a;
    a.id = {newId()};
    a.objective = d.objective.id;
    a.startDate = day;
    d.actions.push_back(a);
    d.communication.id = {newId()};
    d.communication.objective = d.objective.id;
    d.communication.audience = keyOf(Audience::AllStaff);
    d.communication.channel = Channel::TeamMeeting;
    d.communication.frequency = CommunicationFrequency::Once;
    d.communication.purpose = CommunicationPurpose::Awareness;
    d.communication.nextDue = day.addMonths(1);
    return d;
}

void ObjectiveDraft::from(const Register &reg, const Record &record)
{
    QString words;
    if (const auto *r = record.as<Risk>()) {
        risk = r->id.value;
        words = r->title;
        objective.owner = objective.owner ? objective.owner : r->owner;
        objective.protects = r->affects;
        for (const RiskControl &link : reg.all<RiskControl>())
            if (link.risk == r->id)
                control = link.control.value;
    } else if (const auto *q = record.as<Requirement>()) {
        requirement = q->id.value;
        words = q->reference + (q->summary.isEmpty() ? QString() : QStringLiteral(": ") + q->summary);
        objective.owner = objective.owner ? objective.owner : q->owner;
    } else if (const auto *c = record.as<PolicyCommitment>()) {
        commitment = c->id.value;
        words = c->text;
    } else if (const auto *f = record.as<Finding>()) {
        words = f->description;
        objective.owner = objective.owner ? objective.owner : f->responsible;
    } else if (const auto *g = record.as<BusinessGoal>()) {
        objective.businessGoal = g->id;
        words = g->title;
        objective.owner = objective.owner ? objective.owner : g->owner;
    }
    source = QStringLiteral("%1 %2").arg(record.code(), words).trimmed();
    objective.rationale = source;
}

void ObjectiveDraft::compose(const Language &language)
{
    objective.type = parts.kind;
    objective.targetDate = parts.date;
    if (!freeText)
        objective.statement = objectiveSentence(parts, language);
    if (objective.title.isEmpty() || objective.title == kpi.name)
        objective.title = parts.what.left(120);
    kpi.name = parts.what.left(120);
    const bool wasJudged = kpi.direction == Direction::Qualitative;
    kpi.direction = objective.measurability == Measurability::NotPracticable ? Direction::Qualitative
        : ownDirection != Direction::Unset                                   ? ownDirection
                                                                             : directionOf(parts);
    kpi.target = {};
    kpi.lower = {};
    if (kpi.direction == Direction::Qualitative)
        return composeJudged();
    if (wasJudged)
        kpi.validMin = kpi.validMax = {};
    kpi.unit = kpi.direction == Direction::Binary ? QStringLiteral("yes/no") : parts.unit;
    kpi.baseline = decimal(parts.from);
    if (kpi.direction == Direction::Range)
        kpi.lower = decimal(parts.to);
    else if (kpi.direction != Direction::Binary && kpi.direction != Direction::Zero)
        kpi.target = decimal(parts.to);
    if (kpi.unit == QLatin1String("%") && kpi.validMax.isNull()) {
        kpi.validMin = Decimal::fromInt(0);
        kpi.validMax = Decimal::fromInt(100);
    }
}

/// Numbers of the sentence count where they are on the scale.
void ObjectiveDraft::composeJudged()
{
    constexpr int best = 3;
    const auto onScale = [](const QString &text) {
        const Decimal value = decimal(text);
        return !value.isNull() && value.number() >= 0 && value.number() <= best ? value : Decimal();
    };
    kpi.unit = QStringLiteral("rating 0-3");
    kpi.validMin = Decimal::fromInt(0);
    kpi.validMax = Decimal::fromInt(best);
    kpi.baseline = onScale(parts.from);
    kpi.target = onScale(parts.to);
    if (kpi.target.isNull())
        kpi.target = kpi.validMax;
}

std::vector<Record> ObjectiveDraft::records() const
{
    std::vector<Record> out {Record(objective), Record(kpi)};
    const std::pair<LinkKind, QUuid> targets[] = {{LinkKind::Commitment, commitment},
                                                  {LinkKind::Risk, risk},
                                                  {LinkKind::Requirement, requirement},
                                                  {LinkKind::Control, control}};
    for (const auto &[kind, target] : targets)
        if (!target.isNull()) {
            ObjectiveLink link;
            // The same id each time, so that the draft stays the same draft.
            link.id = {QUuid::createUuidV5(objective.id.value, keyOf(kind))};
            link.objective = objective.id;
            link.targetKind = kind;
            link.target = target;
            out.push_back(Record(link));
        }
    if (objective.owner) {
        Raci accountable; // the owner (2.5)
        accountable.id = {QUuid::createUuidV5(objective.id.value, QStringLiteral("accountable"))};
        accountable.objective = objective.id;
        accountable.person = objective.owner;
        accountable.role = RaciRole::Accountable;
        out.push_back(Record(accountable));
    }
    for (const Action &a : actions)
        if (!a.title.isEmpty())
            out.push_back(Record(a));
    for (const Resource &r : resources)
        if (r.noneNeeded || !r.description.isEmpty() || r.planned.minor)
            out.push_back(Record(r));
    if (!communication.message.isEmpty())
        out.push_back(Record(communication));
    return out;
}

Register ObjectiveDraft::upon(const Register &reg) const
{
    Register out = reg;
    for (const Record &record : records())
        out.put(record);
    return out;
}

QString ObjectiveDraft::toJson() const
{
    const auto id = [](const QUuid &value) { return value.toString(QUuid::WithoutBraces); };
    const QJsonObject all {
        {QStringLiteral("step"), step},
        {QStringLiteral("what"), parts.what},
        {QStringLiteral("from"), parts.from},
        {QStringLiteral("to"), parts.to},
        {QStringLiteral("unit"), parts.unit},
        {QStringLiteral("date"), parts.date.toString(Qt::ISODate)},
        {QStringLiteral("kind"), keyOf(parts.kind)},
        {QStringLiteral("freeText"), freeText},
        {QStringLiteral("direction"), ownDirection == Direction::Unset ? QString() : keyOf(ownDirection)},
        {QStringLiteral("source"), source},
        {QStringLiteral("weakForm"), weakForm},
        {QStringLiteral("commitment"), id(commitment)},
        {QStringLiteral("risk"), id(risk)},
        {QStringLiteral("requirement"), id(requirement)},
        {QStringLiteral("control"), id(control)},
        {QStringLiteral("objective"), fieldsToJson(Record(objective))},
        {QStringLiteral("kpi"), fieldsToJson(Record(kpi))},
        {QStringLiteral("communication"), fieldsToJson(Record(communication))},
        {QStringLiteral("actions"), jsonOf(actions)},
        {QStringLiteral("resources"), jsonOf(resources)},
    };
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ObjectiveDraft> ObjectiveDraft::fromJson(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!all.contains(QLatin1String("objective")))
        return std::nullopt;
    const auto words = [&](const char *key) { return all[QLatin1String(key)].toString(); };
    ObjectiveDraft d;
    d.step = all[QLatin1String("step")].toInt();
    d.parts = {fromKey<ObjectiveKind>(words("kind")).value_or(ObjectiveKind::Improve),
               words("what"),
               words("from"),
               words("to"),
               words("unit"),
               QDate::fromString(words("date"), Qt::ISODate)};
    d.freeText = all[QLatin1String("freeText")].toBool();
    d.ownDirection = fromKey<Direction>(words("direction")).value_or(Direction::Unset);
    d.source = words("source");
    d.weakForm = words("weakForm");
    d.commitment = QUuid(words("commitment"));
    d.risk = QUuid(words("risk"));
    d.requirement = QUuid(words("requirement"));
    d.control = QUuid(words("control"));
    d.objective = read<Objective>(all[QLatin1String("objective")]);
    d.kpi = read<Kpi>(all[QLatin1String("kpi")]);
    d.communication = read<CommunicationPlanItem>(all[QLatin1String("communication")]);
    d.actions = readAll<Action>(all[QLatin1String("actions")]);
    d.resources = readAll<Resource>(all[QLatin1String("resources")]);
    return d;
}
