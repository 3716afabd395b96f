#include "views/forms/draftkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

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

void DraftKeeper::keep()
{
    m_place.put({m_form, m_record, m_body(), m_place.now()});
}

void DraftKeeper::forget()
{
    m_timer.stop();
    if (m_place.remove)
        m_place.remove(m_form, m_record);
}

QString draftBody(const DraftedRecord &drafted)
{
    const KindInfo &info = kindInfo(drafted.edited.kind());
    QJsonObject fields;
    const auto add = [&](const Field &f) {
        if (f.type != FieldType::Bytes)
            fields.insert(QLatin1String(f.name), QJsonValue::fromVariant(drafted.edited.value(f)));
    };
    if (drafted.isNew)
        for (const Field &f : info.fields())
            add(f);
    else
        for (const Field *f : differences(drafted.before, drafted.edited))
            add(*f);
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
    const auto copy = out.isNew ? info->make() : info->copy(out.before.data());
    const QJsonObject fields = body.value(QStringLiteral("fields")).toObject();
    for (const Field &f : info->fields())
        if (fields.contains(QLatin1String(f.name))) {
            const QJsonValue value = fields.value(QLatin1String(f.name));
            f.set(copy.get(), value.isNull() ? QVariant() : value.toVariant());
        }
    out.edited = Record(info->kind, copy);
    if (out.isNew)
        out.before = out.edited;
    return out;
}
