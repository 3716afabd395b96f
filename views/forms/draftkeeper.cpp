#include "views/forms/draftkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

DraftKeeper::DraftKeeper(DraftPlace place, QString form, QString record, std::function<QString()> body, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_form(std::move(form))
    , m_record(std::move(record))
    , m_body(std::move(body))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    // Not started anew by each key: who types without a pause is kept as well.
    if (m_place.put && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keepNow()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    keep();
}

void DraftKeeper::keep()
{
    const QString body = m_body();
    if (body.isEmpty())
        return forget();
    const auto kept = m_place.put({m_form, m_record, body, m_place.now()});
    if (kept && std::exchange(m_hasFailed, false))
        emit recovered();
    if (!kept && !std::exchange(m_hasFailed, true))
        emit failed(kept.error());
}

void DraftKeeper::forget()
{
    m_timer.stop();
    if (m_place.remove)
        (void)m_place.remove(m_form, m_record); // whoever gave the place hears of a failure
    if (std::exchange(m_hasFailed, false))
        emit recovered();
}

static void addField(QJsonObject &fields, const Record &record, const Field &f)
{
    if (f.type != FieldType::Bytes)
        fields.insert(QLatin1String(f.name), QJsonValue::fromVariant(record.value(f)));
}

QJsonObject fieldsJson(const Record &record)
{
    QJsonObject fields;
    for (const Field &f : kindInfo(record.kind()).fields())
        addField(fields, record, f);
    return fields;
}

Record withFieldsJson(const Record &record, const QJsonObject &fields)
{
    const KindInfo &info = kindInfo(record.kind());
    const auto copy = info.copy(record.data());
    for (const Field &f : info.fields())
        if (fields.contains(QLatin1String(f.name))) {
            const QJsonValue value = fields.value(QLatin1String(f.name));
            f.set(copy.get(), value.isNull() ? QVariant() : value.toVariant());
        }
    return {info.kind, copy};
}

QString draftBody(const DraftedRecord &drafted)
{
    QJsonObject fields;
    if (drafted.isNew)
        fields = fieldsJson(drafted.edited);
    else
        for (const Field *f : differences(drafted.before, drafted.edited))
            addField(fields, drafted.edited, *f);
    return QString::fromUtf8(
        QJsonDocument(QJsonObject {{"new", drafted.isNew}, {"fields", fields}}).toJson(QJsonDocument::Compact));
}

std::optional<DraftedRecord> draftedRecord(const Draft &draft, const Register &reg)
{
    const KindInfo *info = kindByTable(draft.form);
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    if (!info || body.isEmpty())
        return std::nullopt;
    DraftedRecord out;
    out.isNew = body.value(QStringLiteral("new")).toBool();
    out.before = reg.record(info->kind, QUuid(draft.record));
    if (out.isNew == bool(out.before)) // saved or removed since then
        return std::nullopt;
    out.edited = withFieldsJson(out.isNew ? Record(info->kind, info->make()) : out.before,
                                body.value(QStringLiteral("fields")).toObject());
    if (out.isNew)
        out.before = out.edited;
    return out;
}
