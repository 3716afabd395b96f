#include "views/work/dialogprompt.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace {

QFileDialog *dialogFor(QWidget *parent, const FileWish &wish, QFileDialog::FileMode mode,
                       QFileDialog::AcceptMode accept = QFileDialog::AcceptOpen)
{
    auto *dialog = new QFileDialog(parent, wish.title, QFileInfo(wish.suggestion).path(), wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setAcceptMode(accept);
    if (accept == QFileDialog::AcceptSave)
        dialog->selectFile(wish.suggestion);
    return dialog;
}

} // namespace

void DialogPrompt::ask(QWidget *parent, const Question &question, std::function<void(int answer)> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Titles and texts may hold what users typed: never guessed to be HTML.
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::NoIcon);
    box->setText(question.title);
    box->setInformativeText(question.text);
    if (!question.details.isEmpty())
        box->setDetailedText(question.details.join(QLatin1Char('\n')));
    QList<QAbstractButton *> buttons;
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        QPushButton *button
            = box->addButton(question.answers.at(i), i == 0 ? QMessageBox::AcceptRole : QMessageBox::RejectRole);
        buttons += button;
        if (i == 0)
            box->setDefaultButton(button);
        if (i + 1 == question.answers.size())
            box->setEscapeButton(button);
    }
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, buttons, then = std::move(then)] { then(int(buttons.indexOf(box->clickedButton()))); });
    box->open();
}

void DialogPrompt::openFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then)
{
    QFileDialog *dialog = dialogFor(parent, wish, QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompt::openFiles(QWidget *parent, const FileWish &wish, std::function<void(const QStringList &paths)> then)
{
    QFileDialog *dialog = dialogFor(parent, wish, QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompt::saveFile(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then)
{
    QFileDialog *dialog = dialogFor(parent, wish, QFileDialog::AnyFile, QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(wish.suggestion).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompt::chooseFolder(QWidget *parent, const FileWish &wish, std::function<void(const QString &path)> then)
{
    QFileDialog *dialog = dialogFor(parent, wish, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}
