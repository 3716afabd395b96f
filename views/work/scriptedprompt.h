#pragma once
#include "views/work/prompt.h"

#include <deque>

/// A prompt for tests and for pictures without a user: answers what was prepared, in order. A question that nobody
/// expected is kept in `unexpected` and gets no answer.
class ScriptedPrompt : public Prompt
{
public:
    std::deque<int> answers;
    std::deque<QStringList> paths;
    QStringList asked;
    QStringList unexpected;

    void ask(QWidget *parent, const Question &question, std::function<void(int answer)> then) override;
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;
    void openFiles(QWidget *parent, const FileWish &wish, std::function<void(const QStringList &paths)> then) override;
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;
    void chooseFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;

private:
    QStringList take(const QString &title);
};
