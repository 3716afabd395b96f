#pragma once
#include "views/pages/session.h"

#include <QStatusBar>

#include <functional>

class TextLabel;
struct VerifyReport;

/// The foot of the window: whether the history is sound, the fixed day of a sample, classification, language.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);
    void refresh();
    /// "Backup 09:12"; `alarm` when it is old and the file went on without one.
    void setBackup(const QString &words, bool alarm);
    /// Proves the history in the background (as `waymark verify`), shows the outcome and hands the faults over as
    /// sentences; none when the file is sound.
    void check(std::function<void(const QStringList &faults)> done);
    /// Shows what a check found that began when the file had so many entries.
    bool showCheck(const VerifyReport &report, int entries, QStringList *faults = nullptr);

private:
    Session &m_session;
    TextLabel *m_history, *m_backup, *m_day, *m_classification, *m_language;
    QString m_checked; ///< "checked 09:12, history intact"
    int m_checkedEntries = -1;
};
