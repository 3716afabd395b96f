#include "model/exchange/exporter.h"

#include "model/domain/canonicaljson.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporttables.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>

std::vector<ExportedFile> exportCsv(const Register &reg, const std::vector<ReadingRow> &readings,
                                    const QHash<qint32, QString> &voidReasons)
{
    std::deque<CsvWriter> writers; // a deque: the places must stay where they are
    QStringList names;
    exportTables(reg, readings, voidReasons, [&](const QString &table) -> TableSink & {
        names += table + QStringLiteral(".csv");
        return writers.emplace_back();
    });
    std::vector<ExportedFile> out;
    for (size_t i = 0; i < writers.size(); ++i)
        out.push_back({names[qsizetype(i)], writers[i].bytes()});
    return out;
}

QByteArray exportJson(const Register &reg, const std::vector<ReadingRow> &readings,
                      const QHash<qint32, QString> &voidReasons, const QDateTime &exportedAt)
{
    QJsonObject tables;
    for (int k = 0; k < kindCount; ++k) {
        const KindInfo &info = kindInfo(Kind(k));
        std::vector<Record> rows = reg.records(Kind(k));
        std::sort(rows.begin(), rows.end(), [](const Record &a, const Record &b) { return a.id() < b.id(); });
        QJsonArray array;
        for (const Record &row : rows) {
            QJsonObject object;
            for (const Field &f : info.fields()) {
                const QVariant v = row.value(f);
                if (v.isValid())
                    object.insert(QLatin1String(f.name),
                                  f.type == FieldType::Bytes
                                      ? QJsonValue(QString::fromLatin1(v.toByteArray().toBase64()))
                                      : f.isInteger() ? QJsonValue(v.toLongLong())
                                                      : QJsonValue(v.toString()));
            }
            array.append(object);
        }
        tables.insert(QLatin1String(info.file), array);
    }
    QJsonArray rows;
    for (const ReadingRow &r : readings) {
        QJsonObject o {{"id", r.displayCode()},
                       {"kpi", r.kpi.value.toString(QUuid::WithoutBraces)},
                       {"period_end", dateText(r.periodEnd)},
                       {"status", r.voidedBy ? "void" : "valid"},
                       {"source", keyOf(r.source)}};
        const auto put = [&](const char *name, const QString &value) {
            if (!value.isEmpty())
                o.insert(QLatin1String(name), value);
        };
        const auto id = [](const QUuid &v) { return v.isNull() ? QString() : v.toString(QUuid::WithoutBraces); };
        if (!r.code.isEmpty()) // else the code tells the number
            o.insert(QStringLiteral("key"), r.key);
        put("value", r.value.text());
        put("numerator", r.numerator.text());
        put("denominator", r.denominator.text());
        put("not_available_reason", r.notAvailableReason);
        put("recorded_on", dateText(r.recordedOn));
        put("recorded_by", id(r.recordedBy.value));
        put("verified_by", id(r.verifiedBy.value));
        put("verified_on", dateText(r.verifiedOn));
        put("supersedes", r.supersedes ? QString::number(r.supersedes) : QString());
        put("correction_reason", reasonOf(r, voidReasons));
        put("comment", r.comment);
        put("evidence", id(r.evidence.value));
        rows.append(o);
    }
    tables.insert(QStringLiteral("measurements"), rows);
    return canonicalJson({{"format", "waymark"},
                          {"schema", 1},
                          {"exported_at", exportedAt.toUTC().toString(Qt::ISODate)},
                          {"tables", tables}})
        + '\n';
}
