#include "views/work/scriptedprompt.h"

void ScriptedPrompt::ask(QWidget *, const Question &question, std::function<void(int answer)> then)
{
    asked += question.title;
    if (answers.empty()) {
        unexpected += question.title;
        then(-1);
        return;
    }
    const int answer = answers.front();
    answers.pop_front();
    then(answer);
}

QStringList ScriptedPrompt::take(const QString &title)
{
    asked += title;
    if (paths.empty()) {
        unexpected += title;
        return {};
    }
    const QStringList answer = paths.front();
    paths.pop_front();
    return answer;
}

void ScriptedPrompt::openFile(QWidget *, const FileWish &wish, std::function<void(const QString &path)> then)
{
    if (const QStringList path = take(wish.title); !path.isEmpty())
        then(path.first());
}

void ScriptedPrompt::openFiles(QWidget *, const FileWish &wish, std::function<void(const QStringList &paths)> then)
{
    if (const QStringList path = take(wish.title); !path.isEmpty())
        then(path);
}

void ScriptedPrompt::saveFile(QWidget *, const FileWish &wish, std::function<void(const QString &path)> then)
{
    if (const QStringList path = take(wish.title); !path.isEmpty())
        then(path.first());
}

void ScriptedPrompt::chooseFolder(QWidget *, const FileWish &wish, std::function<void(const QString &path)> then)
{
    if (const QStringList path = take(wish.title); !path.isEmpty())
        then(path.first());
}
