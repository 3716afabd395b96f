#pragma once
#include "model/domain/change.h"
#include "model/domain/filevalues.h"
#include "model/domain/register.h"
#include "model/domain/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// Where that is kept which was typed and not yet saved (2.8). Empty functions: nowhere.
struct DraftPlace {
    std::function<Result<>(const Draft &draft)> put;
    std::function<Result<>(const QString &form, const QString &record)> remove;
    std::function<QDateTime()> now;
};

/// Keeps what stands in an open form: within two seconds after somebody typed, until it is saved or thrown away. A
/// draft that cannot be kept is no news: saving will say what is wrong with the disk.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int delayMs = 2000;
    /// `body` gives what stands in the form; `form` and `record` name it.
    DraftKeeper(DraftPlace place, QString form, QString record, std::function<QString()> body, QObject *parent);
    void touch();
    /// Saved or thrown away: nothing is offered again.
    void forget();

private:
    void keep();
    DraftPlace m_place;
    QString m_form, m_record;
    std::function<QString()> m_body;
    QTimer m_timer;
};

/// A record whose form was left open.
struct DraftedRecord {
    Record before; ///< as it is in the file, or as the form of a new one began
    Record edited; ///< with what was typed
    bool isNew = false;
};
QString draftBody(const DraftedRecord &drafted);
/// Reads it again; nothing when the draft belongs to another kind of form, or its record is gone.
std::optional<DraftedRecord> draftedRecord(const Draft &draft, const Register &reg);
