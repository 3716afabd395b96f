#include "model/store/images.h"

#include "model/domain/kpi.h"
#include "model/store/plainbytes.h"

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

namespace {

/// Writes canonical lines one behind the other.
class ReadingLines
{
public:
    void append(QByteArray &line, const ReadingRow &r)
    {
        const auto plain = [&line](QByteArrayView cell) { line.append(cell.data(), cell.size()).append('\t'); };
        const auto text = [&](const QString &v) {
            plain(v.isEmpty() ? QByteArray()
                              : v.toUtf8().replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n"));
        };
        const auto number = [&line](qint32 v) { line.append(QByteArray::number(v)).append('\t'); };
        number(r.key);
        text(r.code);
        plain(m_kpi.of(r.kpi.value));
        plain(m_day.of(r.periodEnd));
        for (const Decimal *decimal : {&r.value, &r.numerator, &r.denominator})
            plain(decimal->text().toLatin1());
        text(r.notAvailableReason);
        plain(m_day.of(r.recordedOn));
        plain(m_person.of(r.recordedBy.value));
        plain(m_person.of(r.verifiedBy.value));
        plain(m_day.of(r.verifiedOn));
        r.supersedes ? number(r.supersedes) : plain({});
        text(r.correctionReason);
        text(r.comment);
        plain(m_evidence.of(r.evidence.value));
        plain(keyOf(r.source).toLatin1());
        line.append(r.isVoid ? "void\n" : "\n");
    }

private:
    IdBytes m_kpi, m_person, m_evidence;
    DayBytes m_day;
};

} // namespace

QByteArray readingLine(const ReadingRow &row)
{
    QByteArray line;
    ReadingLines().append(line, row);
    return line;
}

struct ReadingDigest::State {
    QCryptographicHash hash {QCryptographicHash::Sha256};
    ReadingLines lines;
    QByteArray waiting;
    void flush()
    {
        hash.addData(waiting);
        waiting.resize(0); // keeps the memory
    }
};

ReadingDigest::ReadingDigest()
    : m_state(std::make_unique<State>())
{
}
ReadingDigest::~ReadingDigest() = default;
ReadingDigest::ReadingDigest(ReadingDigest &&) noexcept = default;
ReadingDigest &ReadingDigest::operator=(ReadingDigest &&) noexcept = default;

void ReadingDigest::add(const ReadingRow &row)
{
    m_state->lines.append(m_state->waiting, row);
    if (m_state->waiting.size() > 32'768)
        m_state->flush();
}
QString ReadingDigest::result() const
{
    m_state->flush();
    return QString::fromLatin1(m_state->hash.result().toHex());
}

QString readingDigest(const std::vector<ReadingRow> &rows)
{
    std::vector<const ReadingRow *> sorted;
    sorted.reserve(rows.size());
    for (const ReadingRow &r : rows)
        sorted.push_back(&r);
    const auto byKey = [](const ReadingRow *a, const ReadingRow *b) { return a->key < b->key; };
    if (!std::is_sorted(sorted.begin(), sorted.end(), byKey))
        std::sort(sorted.begin(), sorted.end(), byKey);
    ReadingDigest digest;
    for (const ReadingRow *r : sorted)
        digest.add(*r);
    return digest.result();
}
