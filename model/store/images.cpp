#include "model/store/images.h"

#include "model/domain/kpi.h"

#include <QCryptographicHash>

#include <algorithm>

QJsonValue storedToJson(const Field &field, const QVariant &stored)
{
    if (!stored.isValid())
        return QJsonValue(QJsonValue::Null);
    if (field.type == FieldType::Bytes)
        return QString::fromLatin1(stored.toByteArray().toBase64());
    return stored.toString();
}

QVariant storedFromJson(const Field &field, const QJsonValue &json)
{
    if (!json.isString())
        return {};
    if (field.type == FieldType::Bytes)
        return QByteArray::fromBase64(json.toString().toLatin1());
    if (field.isInteger())
        return QVariant(json.toString().toLongLong());
    return json.toString();
}

QJsonObject changeToJson(const Change &change)
{
    const Record &some = change.after ? change.after : change.before;
    const KindInfo &info = kindInfo(change.kind());
    QJsonObject before, after;
    for (const Field &field : info.fields()) {
        const QVariant a = change.before ? change.before.value(field) : QVariant();
        const QVariant b = change.after ? change.after.value(field) : QVariant();
        if (change.before && change.after) {
            if (a.isValid() == b.isValid() && a == b)
                continue;
            before.insert(QLatin1String(field.name), storedToJson(field, a));
            after.insert(QLatin1String(field.name), storedToJson(field, b));
        } else {
            if (a.isValid())
                before.insert(QLatin1String(field.name), storedToJson(field, a));
            if (b.isValid())
                after.insert(QLatin1String(field.name), storedToJson(field, b));
        }
    }
    return {{"table", QLatin1String(info.table)},
            {"id", some.id().toString(QUuid::WithoutBraces)},
            {"code", some.code()},
            {"before", change.before ? QJsonValue(before) : QJsonValue(QJsonValue::Null)},
            {"after", change.after ? QJsonValue(after) : QJsonValue(QJsonValue::Null)}};
}

static QString escaped(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('\t'), QLatin1String("\\t"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

QByteArray readingLine(const ReadingRow &r)
{
    const auto id = [](const QUuid &v) { return v.isNull() ? QString() : v.toString(QUuid::WithoutBraces); };
    const auto date = [](QDate d) { return d.isValid() ? d.toString(Qt::ISODate) : QString(); };
    const QStringList columns {QString::number(r.key),
                               escaped(r.code),
                               id(r.kpi.value),
                               date(r.periodEnd),
                               r.value.text(),
                               r.numerator.text(),
                               r.denominator.text(),
                               escaped(r.notAvailableReason),
                               date(r.recordedOn),
                               id(r.recordedBy.value),
                               id(r.verifiedBy.value),
                               date(r.verifiedOn),
                               r.supersedes ? QString::number(r.supersedes) : QString(),
                               escaped(r.correctionReason),
                               escaped(r.comment),
                               id(r.evidence.value),
                               keyOf(r.source)};
    return columns.join(QLatin1Char('\t')).toUtf8() + '\n';
}

QString readingDigest(std::vector<ReadingRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const ReadingRow &a, const ReadingRow &b) { return a.key < b.key; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ReadingRow &r : rows)
        hash.addData(readingLine(r));
    return QString::fromLatin1(hash.result().toHex());
}
