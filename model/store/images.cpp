#include "model/store/images.h"

#include "model/domain/kpi.h"

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

static QByteArray escaped(const QString &text)
{
    return text.toUtf8().replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n");
}

QByteArray readingLine(const ReadingRow &r)
{
    QByteArray line;
    line.reserve(256);
    const auto plain = [&](const QByteArray &cell) { line.append(cell).append('\t'); };
    const auto text = [&](const QString &v) { plain(v.isEmpty() ? QByteArray() : escaped(v)); };
    const auto id = [&](const QUuid &v) { plain(v.isNull() ? QByteArray() : v.toByteArray(QUuid::WithoutBraces)); };
    const auto date = [&](QDate d) { plain(d.isValid() ? d.toString(Qt::ISODate).toLatin1() : QByteArray()); };
    plain(QByteArray::number(r.key));
    text(r.code);
    id(r.kpi.value);
    date(r.periodEnd);
    for (const Decimal *number : {&r.value, &r.numerator, &r.denominator})
        plain(number->text().toLatin1());
    text(r.notAvailableReason);
    date(r.recordedOn);
    id(r.recordedBy.value);
    id(r.verifiedBy.value);
    date(r.verifiedOn);
    plain(r.supersedes ? QByteArray::number(r.supersedes) : QByteArray());
    text(r.correctionReason);
    text(r.comment);
    id(r.evidence.value);
    plain(keyOf(r.source).toLatin1());
    return line.append(r.isVoid ? "void\n" : "\n");
}

ReadingDigest::ReadingDigest()
    : m_hash(std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256))
{
}
void ReadingDigest::add(const ReadingRow &row)
{
    m_hash->addData(readingLine(row));
}
QString ReadingDigest::result() const
{
    return QString::fromLatin1(m_hash->result().toHex());
}

QString readingDigest(const std::vector<ReadingRow> &rows)
{
    std::vector<const ReadingRow *> sorted;
    sorted.reserve(rows.size());
    for (const ReadingRow &r : rows)
        sorted.push_back(&r);
    std::sort(sorted.begin(), sorted.end(), [](const ReadingRow *a, const ReadingRow *b) { return a->key < b->key; });
    ReadingDigest digest;
    for (const ReadingRow *r : sorted)
        digest.add(*r);
    return digest.result();
}
