#include "model/query/lifecycle/versions.h"

#include "model/domain/canonicaljson.h"
#include "model/domain/kpi.h"
#include "model/domain/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr Kind contentKinds[] = {Kind::Objective, Kind::ObjectiveLink,    Kind::Kpi,      Kind::InterimTarget,
                                 Kind::Action,    Kind::ActionDependency, Kind::Resource, Kind::Raci};

} // namespace

bool isArchived(const Record &record)
{
    const Field *field = kindInfo(record.kind()).field(u"archived_at");
    return field && record.value(*field).isValid();
}

QString nextMajor(const QString &version)
{
    return QStringLiteral("%1.0").arg(version.section(QLatin1Char('.'), 0, 0).toInt() + 1);
}

QString nextMinor(const QString &version)
{
    return QStringLiteral("%1.%2")
        .arg(version.section(QLatin1Char('.'), 0, 0).toInt())
        .arg(version.section(QLatin1Char('.'), 1, 1).toInt() + 1);
}

bool sameMajor(const QString &one, const QString &other)
{
    return one.section(QLatin1Char('.'), 0, 0) == other.section(QLatin1Char('.'), 0, 0);
}

Id<Objective> objectiveOf(const Register &reg, const Record &record)
{
    if (const auto *o = record.as<Objective>())
        return o->id;
    if (const auto *l = record.as<ObjectiveLink>())
        return l->objective;
    if (const auto *k = record.as<Kpi>())
        return k->objective;
    if (const auto *t = record.as<InterimTarget>()) {
        const Kpi *kpi = reg.find(t->kpi);
        return kpi ? kpi->objective : Id<Objective>();
    }
    if (const auto *a = record.as<Action>())
        return a->objective;
    if (const auto *d = record.as<ActionDependency>()) {
        const Action *action = reg.find(d->successor);
        return action ? action->objective : Id<Objective>();
    }
    if (const auto *r = record.as<Resource>())
        return r->objective;
    if (const auto *r = record.as<Raci>())
        return r->objective;
    return {};
}

std::vector<Record> approvedContent(const Register &reg, Id<Objective> objective)
{
    std::vector<Record> out;
    for (const Kind kind : contentKinds)
        for (const Record &record : reg.records(kind))
            if (!isArchived(record) && objectiveOf(reg, record) == objective)
                out.push_back(record);
    return out;
}

QJsonObject fieldsToJson(const Record &record)
{
    QJsonObject out;
    for (const Field &field : kindInfo(record.kind()).fields())
        if (const QVariant value = record.value(field); value.isValid())
            out.insert(QLatin1String(field.name),
                       field.type == FieldType::Bytes ? QJsonValue(QString::fromLatin1(value.toByteArray().toBase64()))
                                                      : QJsonValue::fromVariant(value));
    return out;
}

Record recordFromJson(Kind kind, const QJsonObject &fields)
{
    const KindInfo &info = kindInfo(kind);
    const auto record = info.make();
    for (const Field &field : info.fields()) {
        const QJsonValue value = fields.value(QLatin1String(field.name));
        QVariant stored;
        if (field.type == FieldType::Bytes && value.isString())
            stored = QByteArray::fromBase64(value.toString().toLatin1());
        else if (!value.isNull() && !value.isUndefined())
            stored = field.isInteger() ? QVariant(value.toInteger()) : value.toVariant();
        field.set(record.get(), stored);
    }
    return Record(kind, record);
}

QString objectiveSnapshot(const Register &reg, Id<Objective> objective)
{
    QJsonObject tables;
    for (const Record &record : approvedContent(reg, objective)) {
        const QString table = QLatin1String(kindInfo(record.kind()).table);
        QJsonArray rows = tables.value(table).toArray();
        rows.append(fieldsToJson(record));
        tables.insert(table, rows);
    }
    return QString::fromUtf8(canonicalJson(tables));
}

std::vector<Record> snapshotRecords(const QString &snapshot)
{
    std::vector<Record> out;
    const QJsonObject tables = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    for (const Kind kind : contentKinds)
        for (const QJsonValue &row : tables.value(QLatin1String(kindInfo(kind).table)).toArray())
            out.push_back(recordFromJson(kind, row.toObject()));
    return out;
}

std::vector<DifferenceLine> differenceOf(const std::vector<Record> &before, const std::vector<Record> &after)
{
    using Type = DifferenceLine::Type;
    const auto partner = [](const std::vector<Record> &in, const Record &record) {
        const auto it = std::find_if(in.begin(), in.end(), [&](const Record &other) {
            return other.kind() == record.kind() && other.id() == record.id();
        });
        return it == in.end() ? Record() : *it;
    };
    std::vector<DifferenceLine> out;
    for (const Kind kind : contentKinds) {
        for (const Record &record : before)
            if (record.kind() == kind && !partner(after, record))
                out.push_back({Type::Removed, record, {}, nullptr});
        for (const Record &record : after) {
            if (record.kind() != kind)
                continue;
            const Record old = partner(before, record);
            if (!old) {
                out.push_back({Type::Added, {}, record, nullptr});
                continue;
            }
            for (const Field *field : differences(old, record))
                out.push_back({Type::Changed, old, record, field});
        }
    }
    return out;
}
