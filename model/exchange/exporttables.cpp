#include "model/exchange/exporttables.h"

#include "model/domain/records.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

/// A column that stands for other records or is computed; read back by the row hooks of the import.
struct ExtraColumn {
    Kind kind;
    const char *name;
    QString (*text)(const Register &reg, const void *record);
    bool isNumber = false;
};

QString joinedCodes(QStringList codes)
{
    codes.sort();
    return codes.join(QLatin1Char(' '));
}

QString controlsOf(const Register &reg, const void *record)
{
    QStringList codes;
    for (const RiskControl &link : reg.all<RiskControl>())
        if (link.risk == static_cast<const Risk *>(record)->id)
            codes += reg.codeOf(Kind::Control, link.control.value);
    return joinedCodes(codes);
}

QString predecessorsOf(const Register &reg, const void *record)
{
    QStringList codes;
    for (const ActionDependency &d : reg.all<ActionDependency>())
        if (d.successor == static_cast<const Action *>(record)->id)
            codes += reg.codeOf(Kind::Action, d.predecessor.value);
    return joinedCodes(codes);
}

QString objectivesOf(const Register &reg, const void *record)
{
    QStringList codes;
    for (const TriggerObjective &t : reg.all<TriggerObjective>())
        if (t.trigger == static_cast<const Trigger *>(record)->id)
            codes += reg.codeOf(Kind::Objective, t.objective.value);
    return joinedCodes(codes);
}

QString titleOfPolicy(const Register &reg, const void *record)
{
    const PolicyDocument *document = reg.find(static_cast<const PolicyCommitment *>(record)->document);
    return document ? document->title : QString();
}

QString modeOf(const Register &reg, const void *record)
{
    const Kpi *kpi = reg.find(static_cast<const InterimTarget *>(record)->kpi);
    return kpi ? keyOf(kpi->interimMode) : QString();
}

template <auto Likelihood, auto Impact> QString scoreOf(const Register &, const void *record)
{
    const Risk &risk = *static_cast<const Risk *>(record);
    const auto score = riskScore(risk.*Likelihood, risk.*Impact);
    return score ? QString::number(*score) : QString();
}

template <auto Likelihood, auto Impact> QString levelOf(const Register &reg, const void *record)
{
    const Risk &risk = *static_cast<const Risk *>(record);
    const auto score = riskScore(risk.*Likelihood, risk.*Impact);
    return score ? keyOf(riskLevel(reg, *score)) : QString();
}

const ExtraColumn extraColumns[] = {
    {Kind::PolicyCommitment, "policy_title", &titleOfPolicy},
    {Kind::Risk, "inherent_score", &scoreOf<&Risk::inherentLikelihood, &Risk::inherentImpact>, true},
    {Kind::Risk, "inherent_level", &levelOf<&Risk::inherentLikelihood, &Risk::inherentImpact>},
    {Kind::Risk, "current_score", &scoreOf<&Risk::currentLikelihood, &Risk::currentImpact>, true},
    {Kind::Risk, "current_level", &levelOf<&Risk::currentLikelihood, &Risk::currentImpact>},
    {Kind::Risk, "target_score", &scoreOf<&Risk::targetLikelihood, &Risk::targetImpact>, true},
    {Kind::Risk, "target_level", &levelOf<&Risk::targetLikelihood, &Risk::targetImpact>},
    {Kind::Risk, "controls", &controlsOf},
    {Kind::InterimTarget, "mode", &modeOf},
    {Kind::Action, "depends_on", &predecessorsOf},
    {Kind::Trigger, "objectives_reviewed", &objectivesOf},
};

QString moneyText(qint64 minor)
{
    const QString sign = minor < 0 ? QStringLiteral("-") : QString();
    const qint64 value = std::abs(minor);
    return value % 100 ? QStringLiteral("%1%2.%3").arg(sign).arg(value / 100).arg(value % 100, 2, 10, QLatin1Char('0'))
                       : sign + QString::number(value / 100);
}

void writeCell(TableSink &out, const Register &reg, const Field &field, const QVariant &stored)
{
    if (!stored.isValid()) {
        out.plain(QString());
        return;
    }
    switch (field.type) {
    case FieldType::Ref:
        out.text(reg.codeOf(field.target, QUuid(stored.toString())));
        break;
    case FieldType::AnyRef: {
        const QUuid id(stored.toString());
        out.text(reg.codeOf(reg.kindOf(id), id));
        break;
    }
    case FieldType::Money:
        out.number(moneyText(stored.toLongLong()));
        break;
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Flag:
        out.number(stored.toString());
        break;
    case FieldType::Date:
        out.date(stored.toString());
        break;
    case FieldType::Bytes:
        out.plain(QString::fromLatin1(stored.toByteArray().toBase64()));
        break;
    case FieldType::List:
        out.text(stored.toString().replace(QLatin1Char('\n'), QLatin1Char(';')));
        break;
    case FieldType::Text:
    case FieldType::Json:
        out.text(stored.toString());
        break;
    default:
        out.plain(stored.toString());
        break;
    }
}

/// What a row is sorted by: its code, or for links the codes that it joins. The order in the workspace does not
/// matter, so equal contents give equal files.
QString orderKey(const Register &reg, const Record &row)
{
    if (kindInfo(row.kind()).hasCode())
        return row.code();
    QStringList parts;
    for (const Field &f : kindInfo(row.kind()).fields()) {
        const QVariant v = row.value(f);
        if (f.type == FieldType::Ref)
            parts += reg.codeOf(f.target, QUuid(v.toString()));
        else if (f.type == FieldType::AnyRef)
            parts += reg.codeOf(reg.kindOf(QUuid(v.toString())), QUuid(v.toString()));
        else if (f.type != FieldType::Id)
            parts += v.toString();
    }
    return parts.join(QLatin1Char('\t'));
}

std::vector<Record> ordered(const Register &reg, Kind kind)
{
    std::vector<std::pair<QString, Record>> rows;
    for (Record &row : reg.records(kind))
        rows.emplace_back(orderKey(reg, row), std::move(row));
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Record> out;
    for (auto &row : rows)
        out.push_back(std::move(row.second));
    return out;
}

void writeOrganisation(TableSink &out, const Register &reg)
{
    out.plain(QStringLiteral("key"));
    out.plain(QStringLiteral("value"));
    out.endRow();
    const Organisation &organisation = reg.organisation();
    for (const Field &f : fieldsOf<Organisation>()) {
        const QVariant value = f.get(&organisation);
        if (f.type == FieldType::Id || !value.isValid())
            continue;
        out.plain(QLatin1String(f.name));
        writeCell(out, reg, f, value);
        out.endRow();
    }
}

void writeRecords(TableSink &out, const Register &reg, Kind kind)
{
    const KindInfo &info = kindInfo(kind);
    std::vector<const ExtraColumn *> extra;
    for (const ExtraColumn &c : extraColumns)
        if (c.kind == kind)
            extra.push_back(&c);
    for (const Field &f : info.fields())
        if (f.type != FieldType::Id)
            out.plain(QLatin1String(f.csvName));
    for (const ExtraColumn *c : extra)
        out.plain(QLatin1String(c->name));
    out.endRow();
    for (const Record &row : ordered(reg, kind)) {
        for (const Field &f : info.fields())
            if (f.type != FieldType::Id)
                writeCell(out, reg, f, row.value(f));
        for (const ExtraColumn *c : extra)
            c->isNumber ? out.number(c->text(reg, row.data())) : out.text(c->text(reg, row.data()));
        out.endRow();
    }
}

void writeReadings(TableSink &out, const Register &reg, const std::vector<ReadingRow> &rows,
                   const QHash<qint32, QString> &voidReasons)
{
    for (const char *name : {"id", "kpi_id", "period_end", "value", "numerator", "denominator", "status",
                             "not_available_reason", "recorded_on", "recorded_by", "supersedes", "evidence_id",
                             "comment", "correction_reason", "verified_by", "verified_on", "source"})
        out.plain(QLatin1String(name));
    out.endRow();
    QHash<qint32, QString> codes;
    for (const ReadingRow &r : rows)
        codes.insert(r.key, r.displayCode());
    for (const ReadingRow &r : rows) {
        out.text(r.displayCode());
        out.text(reg.codeOf(Kind::Kpi, r.kpi.value));
        out.date(dateText(r.periodEnd));
        out.number(r.value.text());
        out.number(r.numerator.text());
        out.number(r.denominator.text());
        out.plain(r.voidedBy ? QStringLiteral("void") : QStringLiteral("valid"));
        out.text(r.notAvailableReason);
        out.date(dateText(r.recordedOn));
        out.text(reg.codeOf(Kind::Person, r.recordedBy.value));
        out.text(codes.value(r.supersedes));
        out.text(reg.codeOf(Kind::Evidence, r.evidence.value));
        out.text(r.comment);
        out.text(reasonOf(r, voidReasons));
        out.text(reg.codeOf(Kind::Person, r.verifiedBy.value));
        out.date(dateText(r.verifiedOn));
        out.plain(keyOf(r.source));
        out.endRow();
    }
}

} // namespace

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString reasonOf(const ReadingRow &r, const QHash<qint32, QString> &voidReasons)
{
    return r.correctionReason.isEmpty() ? voidReasons.value(r.key) : r.correctionReason;
}

void exportTables(const Register &reg, const std::vector<ReadingRow> &readings,
                  const QHash<qint32, QString> &voidReasons, const std::function<TableSink &(const QString &)> &sinkFor)
{
    if (reg.count(Kind::Organisation) > 0)
        writeOrganisation(sinkFor(QStringLiteral("organisation")), reg);
    for (int k = 0; k < kindCount; ++k)
        if (Kind(k) != Kind::Organisation && reg.count(Kind(k)) > 0)
            writeRecords(sinkFor(QLatin1String(kindInfo(Kind(k)).file)), reg, Kind(k));
    if (!readings.empty())
        writeReadings(sinkFor(QStringLiteral("measurements")), reg, readings, voidReasons);
}
