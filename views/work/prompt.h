#pragma once
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// A question with buttons; the first one is the answer of Enter, Esc means "no answer".
struct Question {
    QString title; ///< one line: what is asked
    QString text; ///< consequences, or empty
    QStringList answers; ///< verbs on buttons: "Close anyway", "Stay"
    QStringList details; ///< lines that may be long, for example the problems of an import
};

/// Which file or folder is wanted.
struct FileWish {
    QString title;
    QString filter; ///< "Waymark files (*.waymark)"
    QString suggestion; ///< path that is offered
};

/// Questions to the user as a service, so that tests can answer them. No call blocks: the answer comes to the
/// function, later or at once; when the user gives no answer it is not called (ask: called with -1).
class Prompt
{
public:
    virtual ~Prompt() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int answer)> then) = 0;
    virtual void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) = 0;
    virtual void openFiles(QWidget *parent, const FileWish &wish, std::function<void(const QStringList &paths)> then)
        = 0;
    virtual void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) = 0;
    virtual void chooseFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) = 0;
};
