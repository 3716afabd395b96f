#pragma once
#include "model/domain/language.h"
#include "model/domain/result.h"

#include <QWidget>

/// Instead of a file that failed a check (RELIABILITY M-07): which check, what is safe, the newest sound copy with its
/// counts, and two ways on. The damaged file is never changed and never offered for removal.
class RecoveryView : public QWidget
{
    Q_OBJECT

public:
    RecoveryView(const QString &path, const Error &error, const QString &backupPlace, const Language &language,
                 QWidget *parent = nullptr);
    /// True when the error says that the file is damaged, not that it is busy, foreign or newer.
    static bool isFor(const Error &error);

signals:
    /// The backup should be copied beside the damaged file and opened there.
    void restoreWanted(const QString &backup, const QString &damaged);
    void openWanted(const QString &path);
    /// Save what can be read into a new file; the window asks where.
    void salvageWanted(const QString &path);
    void closed();

private:
    QString checkName(const Error &error) const;
};
