#pragma once
#include "views/work/prompt.h"

/// The prompt of the real window: message boxes and the file dialogs of the desktop.
class DialogPrompt : public Prompt
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int answer)> then) override;
    void openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;
    void openFiles(QWidget *parent, const FileWish &wish, std::function<void(const QStringList &paths)> then) override;
    void saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;
    void chooseFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then) override;
};
