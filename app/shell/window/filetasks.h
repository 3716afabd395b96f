#pragma once
#include "views/pages/session.h"

class MainWindow;
struct ImportPlan;

/// What the File menu does with the open file: import, export, copy, check.
class FileTasks : public QObject
{
    Q_OBJECT

public:
    FileTasks(Session &session, MainWindow &window);
    /// One CSV file. All or nothing: with a rejected row nothing is written and the banner says which.
    void importFile();
    void exportTables();
    void exportWorkbook();
    void exportCalendar();
    void saveCopy();
    void checkFile();
    void openBackups();

private:
    QString folder() const;
    void importFrom(const QString &path);
    static QString problemSentence(const ImportPlan &plan);

    Session &m_session;
    MainWindow &m_window;
};
