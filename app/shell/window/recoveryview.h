#pragma once
#include "model/domain/language.h"
#include "model/domain/result.h"

#include <QWidget>

#include <vector>

class BackgroundWork;
class QPushButton;
class QVBoxLayout;
struct GoodCopy;

/// Instead of a file that failed a check (RELIABILITY M-07): which check, what is safe, the newest sound copy with its
/// counts, and two ways on. The damaged file is never changed and never offered for removal.
class RecoveryView : public QWidget
{
    Q_OBJECT

public:
    RecoveryView(const QString &path, const Error &error, const QString &backupPlace, const Language &language,
                 QWidget *parent = nullptr);
    /// True when the error says that the file is damaged, not that it is busy, foreign or newer. With the path of a
    /// file that did not open also when nothing of its beginning can be read any more.
    static bool isFor(const Error &error, const QString &path = {});
    /// The detail of the error of a file whose contents are not what its history says.
    static QString unlikeHistory() { return QStringLiteral("unlike history"); }

signals:
    /// The backup should be copied beside the damaged file and opened there.
    void restoreWanted(const QString &backup, const QString &damaged);
    void openWanted(const QString &path);
    /// Save what can be read into a new file; the window asks where.
    void salvageWanted(const QString &path);
    void closed();

private:
    QString checkName(const Error &error) const;
    void showCopies(const QString &path, const std::vector<GoodCopy> &copies);

    Language m_language;
    QVBoxLayout *m_safe; ///< what is safe; filled when the copies were looked through
    QPushButton *m_open, *m_salvage;
    BackgroundWork *m_work;
};
