#pragma once
#include "model/document/relation.h"
#include "model/store/fileplace.h"

#include <QObject>

class MainWindow;
class QAction;

/// Says where the open file lies when that matters: on a network drive (then it is read-only, and a copy on this
/// computer is offered), in a folder that is kept in step with others (told once), or beside a copy that was changed
/// elsewhere (RELIABILITY 5.4).
class PlaceWarning : public QObject
{
    Q_OBJECT

public:
    PlaceWarning(MainWindow &window, const FilePlace &place);
    /// What a conflict copy is to the open file, in a sentence that says what to do.
    static QString conflictText(const QString &name, const CopyRelation &relation);

private:
    void tellNetwork(const FilePlace &place);
    void tellSyncFolder(const FilePlace &place);
    void tellConflicts();
    void workHere();

    MainWindow &m_window;
    QAction *m_here, *m_openCopy;
    QString m_copy; ///< the first conflict copy
};
