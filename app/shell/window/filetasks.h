#pragma once
#include "views/pages/session.h"

class BackgroundWork;
class MainWindow;
class QAction;

/// What the File menu does with the open file: import, export, copy, check.
class FileTasks : public QObject
{
    Q_OBJECT

public:
    FileTasks(Session &session, MainWindow &window);
    /// The wizard for a file that is chosen there.
    void importFile();
    /// The wizard with rows of the clipboard; `table` is what the page shows, empty: found by the headings.
    void importText(const QString &text, const QString &table);
    void exportTables();
    void exportWorkbook();
    void exportCalendar();
    void saveCopy();
    /// A sealed copy of the workspace or of all tables.
    void saveProtected();
    /// The plain file out of a sealed one; a workspace is opened.
    void openProtected();
    void checkFile();
    void openBackups();
    /// A backup here and now; says where it lies.
    void backUp();

signals:
    /// Made by hand.
    void backedUp();

private:
    QString folder() const;
    void offerCopy(const QString &copy, const QString &sentence);
    class ImportWizard &openImport();

    Session &m_session;
    MainWindow &m_window;
    BackgroundWork *m_backingUp; ///< its own: what pages begin must not end it
    QAction *m_openCopy;
    QString m_copy; ///< what that opens
};
