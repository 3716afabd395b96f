#pragma once
#include "model/items/recordtable.h"
#include "model/store/backups.h"
#include "views/pages/session.h"

#include <QDialog>

#include <functional>

class BackgroundWork;
class Banner;
class QPushButton;
class QTableView;
class TextLabel;

struct BackupRow {
    Backup backup;
    QString name; ///< of the file; says who the row is
    QString key() const { return name; }
    bool operator==(const BackupRow &other) const
    {
        return name == other.name && backup.isDamaged == other.backup.isDamaged;
    }
};

/// The backups of the open file: what differs from today, and back into a new file. The open file is never overwritten.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(Session &session, QWidget *parent = nullptr);

signals:
    /// A backup was restored into this file, which should be opened.
    void openWanted(const QString &path);
    void backedUp();

private:
    void fill();
    void readRows();
    void compare();
    void showDifference(const Result<Register> &held);
    void restore();
    void setBusy(const QString &words);
    void make(const QString &place, std::function<void(const Result<BackupDone> &)> then);
    void backUp();
    void choosePlace();
    void showPlace();
    const Backup *current() const;

    Session &m_session;
    Banner *m_banner;
    RecordTable<BackupRow> *m_rows;
    QTableView *m_table;
    TextLabel *m_difference, *m_place;
    QPushButton *m_restore, *m_now, *m_otherPlace;
    BackgroundWork *m_work, *m_making; ///< their own: what pages begin must not end it
};
