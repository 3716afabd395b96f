#include "views/work/prompt.h"

#include "model/domain/text.h"
#include "views/work/reasondialog.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

bool WindowPrompt::confirm(QWidget *parent, const QString &question, const QString &details, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), shownText(question), QMessageBox::Cancel, parent);
    // What the question names may be typed by anybody.
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shownText(details));
    QPushButton *agree = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == agree;
}

/// Under which the second answer to a question waits; nobody asks it alone.
static QString considerationOf(const QString &question)
{
    return question + QStringLiteral("\nconsideration");
}

bool WindowPrompt::ask(ReasonDialog &dialog, const QString &question)
{
    dialog.setReason(m_unsaved.value(question));
    dialog.setConsideration(m_unsaved.value(considerationOf(question)));
    QTimer soon;
    soon.setSingleShot(true);
    soon.setInterval(2000); // as with the drafts of forms
    QObject::connect(&dialog, &ReasonDialog::typed, &soon, [&soon] {
        if (!soon.isActive())
            soon.start();
    });
    QObject::connect(&soon, &QTimer::timeout, &dialog, [&] { keep(question, dialog.reason()); });
    const bool agreed = dialog.exec() == QDialog::Accepted;
    keep(question, dialog.reason());
    m_unsaved.insert(considerationOf(question), dialog.consideration());
    // Still open: nobody has answered, the program is told to end.
    if (!agreed && !dialog.isVisible() && m_shelved.remove(question) > 0)
        put();
    return agreed;
}

void WindowPrompt::keep(const QString &question, const QString &text)
{
    m_unsaved.insert(question, text);
    if (m_shelved.value(question) == text)
        return;
    m_shelved.insert(question, text);
    put();
}

void WindowPrompt::put()
{
    if (m_shelf.write)
        m_shelf.write(m_shelved);
}

void WindowPrompt::reasonsWereSaved()
{
    m_unsaved.clear();
    if (m_shelved.isEmpty())
        return;
    m_shelved.clear();
    put();
}

void WindowPrompt::keepReasonsOn(ReasonShelf shelf)
{
    m_shelf = std::move(shelf);
    m_shelved = m_shelf.read ? m_shelf.read() : TypedReasons();
    m_unsaved = m_shelved;
}

std::optional<QString> WindowPrompt::reason(QWidget *parent, const QString &question, const QString &details,
                                            const QString &yes, int least)
{
    ReasonDialog dialog(question, details, yes, least, parent);
    return ask(dialog, question) ? std::optional<QString>(dialog.reason()) : std::nullopt;
}

std::optional<NamedReason> WindowPrompt::namedReason(QWidget *parent, const QString &question, const QString &details,
                                                     const QString &yes, int least, const ReasonChoices &choices)
{
    ReasonDialog dialog(question, details, yes, least, parent, choices);
    if (!ask(dialog, question))
        return std::nullopt;
    return NamedReason {dialog.reason(), dialog.trigger(), dialog.person(), dialog.consideration()};
}

QString WindowPrompt::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QString WindowPrompt::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString WindowPrompt::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool WindowPrompt::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

bool WindowPrompt::showFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}
