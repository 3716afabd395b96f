#include "app/shell/window/windowapp.h"

#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/clocknotice.h"
#include "app/shell/window/draftoffer.h"
#include "app/shell/window/filewatch.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/opencheck.h"
#include "app/shell/window/placewarning.h"
#include "app/shell/window/reasondraft.h"
#include "app/shell/window/recentfiles.h"
#include "app/shell/window/recoveryview.h"
#include "app/shell/window/startwindow.h"
#include "app/shell/window/unprotectdialog.h"
#include "model/store/backup.h"
#include "model/store/filelock.h"
#include "model/store/withoutlog.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"
#include "views/work/prompt.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSettings>
#include <QTextStream>
#include <QThreadPool>

#include <cstdio>

namespace {

const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");

} // namespace

WindowApp::WindowApp(QApplication &app, QSettings &settings, Prompt &prompt, Context context)
    : m_app(app)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_context(std::move(context))
    , m_theme(Theme(std::clamp(settings.value(kTheme, int(Theme::System)).toInt(), 0, int(Theme::System))))
    , m_language(settings.value(kLanguage, QLocale::system().name().left(2)).toString())
{
    applyLook(app, m_theme);
    applyLanguage();
    followSession();
}

WindowApp::~WindowApp()
{
    m_prompt.keepReasonsOn({});
    // The window speaks to the session until it is gone.
    m_window.reset();
    m_session.reset();
    m_start.reset();
    // Windows do not wait for what they began, but the program does: Qt ends every connection to a database first and
    // waits for its threads then, so that a check which still reads a file would crash.
    QThreadPool::globalInstance()->waitForDone();
    m_app.removeTranslator(&m_words);
    m_app.removeTranslator(&m_qtWords);
}

MainWindow *WindowApp::window() const
{
    return m_window.get();
}

StartWindow *WindowApp::startWindow() const
{
    return m_start.get();
}

QWidget *WindowApp::anyWindow() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
}

void WindowApp::applyLanguage()
{
    m_language = Language(m_language).code(); // one that is shipped
    QLocale::setDefault(Language(m_language).locale());
    m_app.removeTranslator(&m_words);
    m_app.removeTranslator(&m_qtWords);
    // A missing catalogue is not an error: the English text is the key.
    if (m_words.load(QStringLiteral(":/i18n/waymark_%1.qm").arg(m_language)))
        m_app.installTranslator(&m_words);
    if (m_qtWords.load(QStringLiteral("qtbase_%1").arg(m_language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_app.installTranslator(&m_qtWords);
}

void WindowApp::start(const QStringList &files)
{
    if (!files.isEmpty()) {
        if (!open(files.first()))
            return;
    } else if (const auto recent = RecentFiles(m_settings).entries(); !recent.empty()) {
        open(recent.front().path);
    }
    if (!anyWindow())
        showStart();
}

void WindowApp::letGo()
{
    m_prompt.keepReasonsOn({});
    m_window.reset();
    m_session.reset();
    m_document.reset();
}

bool WindowApp::open(const QString &path, Document::Mode mode)
{
    // Never edited in place on a drive whose locks and syncs cannot be relied on.
    const FilePlace place = placeOf(path);
    if (place.kind == FilePlace::Kind::Network)
        mode = Document::Mode::ReadOnly;
    const auto upgraded = mode == Document::Mode::ReadWrite ? upgradeFirst(path, backupPlace(m_settings), m_context)
                                                            : Result<QString>(QString());
    // The open file was renamed, or is chosen by its second name: nobody but this window holds it.
    if (m_document && m_document->holds(path))
        letGo();
    auto document = upgraded ? Document::open(path, mode, m_context) : tl::unexpected(upgraded.error());
    if (!document) {
        if (!anyWindow())
            showStart();
        fail(document.error(), mode == Document::Mode::ReadWrite ? path : QString());
        return false;
    }
    letGo();
    m_document = std::move(*document);
    RecentFiles(m_settings).add(m_document->path(), m_context.now());
    makeWindow();
    new PlaceWarning(*m_window, place);
    remarkOnClock(*m_window);
    remark(*upgraded);
    return true;
}

template <typename Window> void WindowApp::listenTo(Window *window)
{
    // Queued: the window that asks may be replaced by the answer.
    connect(
        window, &Window::newRequested, this, [this] { createNew(false); }, Qt::QueuedConnection);
    connect(
        window, &Window::sampleRequested, this, [this] { createNew(true); }, Qt::QueuedConnection);
    connect(window, &Window::openRequested, this, &WindowApp::chooseAndOpen, Qt::QueuedConnection);
    connect(window, &Window::themeChosen, this, &WindowApp::setTheme, Qt::QueuedConnection);
    connect(window, &Window::languageChosen, this, &WindowApp::setLanguage, Qt::QueuedConnection);
}

void WindowApp::makeWindow()
{
    const QDate real = m_context.now().toLocalTime().date();
    m_session = std::make_unique<Session>(*m_document, m_prompt, m_settings, Language(m_language), real);
    m_prompt.keepReasonsOn(ReasonDraft::shelfIn(*m_document));
    m_window = std::make_unique<MainWindow>(*m_session, m_theme);
    new DraftOffer(*m_window);
    new OpenCheck(*m_window);
    new FileWatch(*m_window);
    if (!m_document->isReadOnly())
        new BackupKeeper(*m_window);
    listenTo(m_window.get());
    connect(
        m_window.get(), &MainWindow::recoveryWanted, this,
        [this](const Error &error) { showRecovery(m_document->path(), error); }, Qt::QueuedConnection);
    m_window->show();
    m_start.reset();
}

void WindowApp::showStart()
{
    m_start = std::make_unique<StartWindow>(m_settings, Language(m_language), m_theme);
    listenTo(m_start.get());
    connect(m_start.get(), &StartWindow::restoreRequested, this, &WindowApp::restore, Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::salvageRequested, this, &WindowApp::salvage, Qt::QueuedConnection);
    m_start->show();
}

void WindowApp::remark(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QTextStream(stderr) << "waymark: " << sentence << Qt::endl;
    if (m_window)
        m_window->remark(sentence);
    else if (m_start)
        m_start->remark(sentence);
}

void WindowApp::chooseAndOpen(const QString &path)
{
    const QString chosen = path.isEmpty()
        ? m_prompt.openFile(anyWindow(), tr("Open a workspace"),
                            m_document ? QFileInfo(m_document->path()).absolutePath() : QString(),
                            tr("Waymark files (*.waymark *.protected)"))
        : path;
    if (chosen.isEmpty())
        return;
    if (m_window && QFileInfo(chosen) == QFileInfo(m_document->path()))
        return m_window->reload(); // the open one once more: somebody else may have written it
    // A sealed copy was chosen as if it were a workspace: its passphrase is asked, then the plain file opened.
    if (UnprotectDialog::isProtectedFile(chosen)) {
        auto *dialog = new UnprotectDialog(chosen, m_prompt, Language(m_language), anyWindow());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            dialog, &UnprotectDialog::written, this,
            [this](const QString &plain, bool isWorkspace) {
                if (isWorkspace)
                    chooseAndOpen(plain);
            },
            Qt::QueuedConnection);
        dialog->open();
        return;
    }
    if (!m_window || m_window->mayClose())
        open(chosen);
}

void WindowApp::setTheme(Theme theme)
{
    m_theme = theme;
    m_settings.setValue(kTheme, int(theme));
    applyLook(m_app, theme);
}

void WindowApp::setLanguage(const QString &code)
{
    if (code == m_language || (m_window && !m_window->mayClose()))
        return;
    m_language = code;
    m_settings.setValue(kLanguage, code);
    applyLanguage();
    // Every widget took its words when it was made: a new window in the place of the old one.
    if (m_window) {
        m_window.reset();
        m_session.reset();
        makeWindow();
    } else {
        showStart();
    }
}

void WindowApp::restore(const QString &backup, const QString &damaged)
{
    const QFileInfo file(damaged);
    QString to;
    for (int number = 1; to.isEmpty() || QFileInfo::exists(to); ++number)
        to = file.absoluteDir().filePath(
            QStringLiteral("%1-restored%2.waymark")
                .arg(file.completeBaseName(), number > 1 ? QStringLiteral("-%1").arg(number) : QString()));
    if (const auto done = backupFile(backup, to); !done)
        return fail(done.error());
    if (open(to))
        m_window->say(tr("The backup was restored into %1.").arg(QFileInfo(to).fileName()));
}

void WindowApp::salvage(const QString &damaged)
{
    const QFileInfo file(damaged);
    const QString proposal = file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-salvaged.waymark"));
    const QString to = m_prompt.saveFile(anyWindow(), tr("Save what can be read into a new file"), proposal,
                                         tr("Waymark files (*.waymark)"));
    if (to.isEmpty())
        return;
    const auto show = [this, to](const SalvageOutcome &outcome) {
        if (!outcome.error.message.isEmpty())
            return fail(outcome.error);
        if (!open(to))
            return;
        if (outcome.losses.isEmpty())
            m_window->say(tr("Everything that the file is known to have held was saved."));
        else
            m_window->showFailure({tr("Saved into a new file. %1").arg(outcome.losses), {}});
    };
    // Later, because opening ends the window that tells it.
    m_start->salvage(damaged, to, m_context, [this, show](const SalvageOutcome &outcome) {
        QMetaObject::invokeMethod(
            this, [show, outcome] { show(outcome); }, Qt::QueuedConnection);
    });
}

bool WindowApp::closeFile()
{
    if (m_window && !m_window->mayClose())
        return false;
    letGo();
    return true;
}

void WindowApp::showRecovery(const QString &path, const Error &error)
{
    if (!closeFile())
        return;
    showStart();
    m_start->showRecovery(path, error);
}

QAction *WindowApp::readOnlyAction(const QString &path, QObject *parent)
{
    auto *action = new QAction(tr("Open read-only"), parent);
    action->setObjectName(QStringLiteral("openReadOnly"));
    connect(
        action, &QAction::triggered, this,
        [this, path] {
            if (!m_window || m_window->mayClose())
                open(path, Document::Mode::ReadOnly);
        },
        Qt::QueuedConnection);
    return action;
}

/// Only people can know whether the file is still open there (RELIABILITY C02).
QAction *WindowApp::takeOverAction(const QString &path, QObject *parent)
{
    const auto owner = Document::lockOwner(path);
    if (!owner || !isElsewhere(*owner))
        return nullptr;
    auto *action = new QAction(tr("Take over…"), parent);
    action->setObjectName(QStringLiteral("takeOver"));
    connect(
        action, &QAction::triggered, this, [this, path, owner = *owner] { takeOver(path, owner); },
        Qt::QueuedConnection);
    return action;
}

QList<QAction *> WindowApp::waysOn(const QString &path, QObject *parent)
{
    if (hasLog(path)) {
        auto *copy = new QAction(tr("Copy without the log…"), parent);
        copy->setObjectName(QStringLiteral("copyWithoutLog"));
        connect(
            copy, &QAction::triggered, this, [this, path] { openWithoutLog(path); }, Qt::QueuedConnection);
        return {copy};
    }
    QList<QAction *> out {readOnlyAction(path, parent)};
    if (QAction *over = takeOverAction(path, parent))
        out += over;
    return out;
}

void WindowApp::openWithoutLog(const QString &path)
{
    const QFileInfo file(path);
    const QString to
        = m_prompt.saveFile(anyWindow(), tr("Copy without the log"),
                            file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-copy.waymark")),
                            tr("Waymark files (*.waymark)"));
    if (to.isEmpty())
        return;
    if (const auto done = copyWithoutLog(path, to); !done)
        return fail(done.error());
    if (open(to))
        m_window->say(tr("This is the copy. The file with the log lies where it was."));
}

void WindowApp::takeOver(const QString &path, const LockOwner &owner)
{
    const QString since = QLocale().toString(owner.since.toLocalTime(), QLocale::ShortFormat);
    const bool isSure = m_prompt.confirm(
        anyWindow(), tr("Is “%1” certainly closed on %2?").arg(QFileInfo(path).fileName(), owner.host),
        tr("It was opened there on %1. If it is still open there and both save, one of you loses what was entered. "
           "Take it over only when that computer has crashed, or the program there has ended.")
            .arg(since),
        tr("Take over"));
    if (!isSure || (m_window && !m_window->mayClose()))
        return;
    if (const auto done = takeOverLock(QFileInfo(path).canonicalFilePath(), owner); !done)
        return fail(done.error(), path);
    open(path);
}

void WindowApp::fail(const Error &error, const QString &path)
{
    const bool isDamaged = !path.isEmpty() && RecoveryView::isFor(error, path);
    const bool isThere = !path.isEmpty() && QFileInfo::exists(path);
    if (!m_window) {
        if (isDamaged)
            return m_start->showRecovery(path, error);
        return m_start->showFailure(error, isThere ? waysOn(path, m_start.get()) : QList<QAction *> {});
    }
    // The open file stays open until the person chooses a way on with the other one.
    QList<QAction *> actions;
    if (isDamaged) {
        auto *action = new QAction(tr("See what is safe"), m_window.get());
        action->setObjectName(QStringLiteral("recoverOther"));
        connect(
            action, &QAction::triggered, this, [this, path, error] { showRecovery(path, error); },
            Qt::QueuedConnection);
        actions += action;
    } else if (isThere) {
        actions = waysOn(path, m_window.get());
    }
    if (actions.isEmpty())
        return m_window->showFailure(error);
    m_window->banner().post(QStringLiteral("failure"), BannerKind::Error, error.message, actions);
}
