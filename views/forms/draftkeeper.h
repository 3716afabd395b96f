#pragma once
#include "model/domain/change.h"
#include "views/forms/formservices.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// Keeps what stands in an open form: within two seconds after somebody typed, until it is saved or thrown away.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int delayMs = 2000;
    /// `body` gives what stands in the form, nothing when there is nothing to keep; `form` and `record` name it.
    DraftKeeper(DraftPlace place, QString form, QString record, std::function<QString()> body, QObject *parent);
    void touch();
    /// At once, if something was typed since the last time.
    void keepNow();
    /// Saved or thrown away: nothing is offered again.
    void forget();

signals:
    /// A draft could not be kept; said once, until one is kept again.
    void failed(const Error &error);
    /// After a failure: kept again, or no longer needed.
    void recovered();

private:
    void keep();
    DraftPlace m_place;
    QString m_form, m_record;
    std::function<QString()> m_body;
    QTimer m_timer;
    bool m_hasFailed = false;
};

/// All fields of a record but its bytes, by their names, and back upon another record of the kind.
QJsonObject fieldsJson(const Record &record);
Record withFieldsJson(const Record &record, const QJsonObject &fields);

/// A record whose form was left open.
struct DraftedRecord {
    Record before; ///< as it is in the file, or as the form of a new one began
    Record edited; ///< with what was typed
    bool isNew = false;
};
QString draftBody(const DraftedRecord &drafted);
/// Reads it again; nothing when the draft belongs to another kind of form, or its record is gone.
std::optional<DraftedRecord> draftedRecord(const Draft &draft, const Register &reg);
