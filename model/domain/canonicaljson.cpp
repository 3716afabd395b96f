#include "model/domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

static QJsonValue normalised(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().normalized(QString::NormalizationForm_C);
    case QJsonValue::Array: {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(normalised(item));
        return out;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QJsonObject out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), normalised(it.value()));
        return out;
    }
    default:
        return value;
    }
}

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted, and Compact escapes in one fixed way.
    return QJsonDocument(normalised(object).toObject()).toJson(QJsonDocument::Compact);
}
