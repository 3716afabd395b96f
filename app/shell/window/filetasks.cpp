#include "app/shell/window/filetasks.h"

#include "app/shell/backing.h"
#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/backupsdialog.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/protectdialog.h"
#include "app/shell/window/recoveryview.h"
#include "app/shell/window/statusline.h"
#include "app/shell/window/unprotectdialog.h"
#include "model/domain/safefile.h"
#include "model/exchange/evidencefiles.h"
#include "model/exchange/exporter.h"
#include "model/exchange/icalendar.h"
#include "model/exchange/protectedfile.h"
#include "model/exchange/xlsxexport.h"
#include "views/pages/importing/importwizard.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

FileTasks::FileTasks(Session &session, MainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_backingUp(new BackgroundWork(this))
    , m_openCopy(new QAction(tr("Open the copy"), this))
{
    m_openCopy->setObjectName(QStringLiteral("openCopy"));
    connect(
        m_openCopy, &QAction::triggered, &window, [this] { emit m_window.openRequested(m_copy); },
        Qt::QueuedConnection);
}

QString FileTasks::folder() const
{
    return QFileInfo(m_session.document().path()).absolutePath();
}

ImportWizard &FileTasks::openImport()
{
    auto *wizard = new ImportWizard(
        m_session,
        [this]() -> Result<> {
            const auto kept = backUpNow(m_session, BackupReason::Import);
            return kept ? Result<>() : tl::unexpected(kept.error());
        },
        &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
    return *wizard;
}

void FileTasks::importFile()
{
    openImport();
}

void FileTasks::importText(const QString &text, const QString &table)
{
    openImport().openText(text, table);
}

void FileTasks::exportTables()
{
    const QString to = m_session.prompt().chooseFolder(&m_window, tr("Export all tables to a folder"), folder());
    if (to.isEmpty())
        return;
    const auto rows = m_session.document().readingRows();
    const auto reasons = m_session.document().voidReasons();
    if (!rows || !reasons)
        return m_window.showFailure(rows ? reasons.error() : rows.error());
    std::vector<ExportedFile> files = exportCsv(m_session.document().records(), *rows, *reasons);
    const int tables = int(files.size());
    EvidenceFiles copies = evidenceFiles(
        m_session.document().records(), [this](const QString &sha256) { return m_session.document().content(sha256); });
    if (!copies.files.empty())
        QDir(to).mkpath(QStringLiteral("evidence"));
    std::move(copies.files.begin(), copies.files.end(), std::back_inserter(files));
    for (const ExportedFile &file : files)
        if (const auto done = writeFileSafely(QDir(to).filePath(file.name), file.bytes, m_session.language()); !done)
            return m_window.showFailure(done.error());
    if (!copies.missing.isEmpty())
        return m_window.showFailure({copies.missing.join(QLatin1Char(' ')), {}});
    m_window.say(tr("Wrote %n tables to %1.", nullptr, tables).arg(QDir::toNativeSeparators(to)));
}

void FileTasks::exportWorkbook()
{
    const Document &document = m_session.document();
    const QFileInfo file(document.path());
    const QString to = m_session.prompt().saveFile(
        &m_window, tr("Save all tables as a workbook"),
        file.absoluteDir().filePath(QStringLiteral("%1.xlsx").arg(file.completeBaseName())),
        tr("Excel workbook (*.xlsx)"));
    if (to.isEmpty())
        return;
    const auto rows = document.readingRows();
    const auto reasons = document.voidReasons();
    if (!rows || !reasons)
        return m_window.showFailure(rows ? reasons.error() : rows.error());
    const auto book = exportXlsx(document.records(), *rows, *reasons, m_session.language());
    if (!book)
        return m_window.showFailure(book.error());
    if (const auto done = writeFileSafely(to, book->bytes, m_session.language()); !done)
        return m_window.showFailure(done.error());
    if (!book->remarks.isEmpty())
        return m_window.showFailure({book->remarks.join(QLatin1Char(' ')), {}});
    m_window.say(tr("Wrote %n tables to %1.", nullptr, book->tables).arg(QDir::toNativeSeparators(to)));
}

void FileTasks::exportCalendar()
{
    Document &document = m_session.document();
    const QFileInfo file(document.path());
    const QString to = m_session.prompt().saveFile(
        &m_window, tr("Save all due dates as a calendar"),
        file.absoluteDir().filePath(QStringLiteral("%1.ics").arg(file.completeBaseName())), tr("iCalendar (*.ics)"));
    if (to.isEmpty())
        return;
    const CalendarOptions options {document.context().now(), document.entries(), document.workspaceId()};
    const QByteArray bytes = calendarIcs(m_session.state(), options, m_session.language());
    if (const auto done = writeFileSafely(to, bytes, m_session.language()); !done)
        return m_window.showFailure(done.error());
    m_window.say(
        tr("Wrote %n dates to %1.", nullptr, int(bytes.count("BEGIN:VEVENT"))).arg(QDir::toNativeSeparators(to)));
}

void FileTasks::saveCopy()
{
    const QFileInfo file(m_session.document().path());
    const QString proposal = file.absoluteDir().filePath(
        QStringLiteral("%1-%2.waymark")
            .arg(file.completeBaseName(),
                 m_session.document().context().now().toLocalTime().date().toString(Qt::ISODate)));
    const QString to
        = m_session.prompt().saveFile(&m_window, tr("Save a verified copy"), proposal, tr("Waymark files (*.waymark)"));
    if (to.isEmpty())
        return;
    const auto done = m_session.document().copyTo(to);
    if (!done)
        return m_window.showFailure(done.error());
    const QString shown = QDir::toNativeSeparators(to);
    if (*done == CopyMade::FromMemory)
        offerCopy(to,
                  tr("The file is out of reach. Records and figures were saved from memory into %1; the history, "
                     "comments on figures and the files kept as evidence are not in it.")
                      .arg(shown));
    else if (!m_session.document().checkUntouched())
        offerCopy(to,
                  tr("What this window holds was saved into %1. Nothing more can be saved here: go on in the copy.")
                      .arg(shown));
    else
        m_window.say(tr("Verified copy: %1").arg(shown));
}

/// Where the open file can take nothing more, work goes on in the copy.
void FileTasks::offerCopy(const QString &copy, const QString &sentence)
{
    m_copy = copy;
    m_window.showFailureWith({sentence, {}}, {m_openCopy});
}

void FileTasks::saveProtected()
{
    auto *dialog = new ProtectDialog(m_session, &m_window);
    connect(dialog, &ProtectDialog::failed, &m_window, &MainWindow::showFailure);
    connect(dialog, &ProtectDialog::said, &m_window, &MainWindow::say);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    dialog->open();
}

void FileTasks::openProtected()
{
    const QString path = m_session.prompt().openFile(&m_window, tr("Open a protected file"), folder(),
                                                     tr("Protected files (*%1);;All files (*)").arg(protectedSuffix));
    if (path.isEmpty())
        return;
    if (!UnprotectDialog::isProtectedFile(path))
        return m_window.showFailure({tr("“%1” is no file under a passphrase. Open workspaces with File > Open.")
                                         .arg(QFileInfo(path).fileName()),
                                     {}});
    auto *dialog = new UnprotectDialog(path, m_session.prompt(), m_session.language(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnprotectDialog::written, this, [this](const QString &to, bool isWorkspace) {
        if (isWorkspace)
            emit m_window.openRequested(to);
        else
            m_window.say(tr("Written without protection: %1").arg(QDir::toNativeSeparators(to)));
    });
    dialog->open();
}

void FileTasks::openBackups()
{
    auto *dialog = new BackupsDialog(m_session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::backedUp, this, &FileTasks::backedUp);
    connect(dialog, &BackupsDialog::openWanted, &m_window, &MainWindow::openRequested);
    dialog->open();
}

void FileTasks::backUp()
{
    if (m_backingUp->isRunning())
        return;
    auto taken = takeBackup(m_session.document(), backupPlace(m_session.settings()), BackupReason::Manual);
    if (!taken)
        return m_window.showFailure(taken.error());
    m_window.say(tr("A backup is being made…"));
    m_backingUp->run(
        tr("Making a backup"),
        [order = std::make_shared<TakenBackup>(std::move(*taken))](WorkSteps &) { return order->carryOut(); }, this,
        [this](const Result<BackupDone> &done) {
            if (!done)
                return m_window.showFailure(done.error());
            emit backedUp();
            m_window.say(tr("A backup was made: %1").arg(QDir::toNativeSeparators(done->made.path)));
        });
}

void FileTasks::checkFile()
{
    m_window.statusLine().check([this](const QStringList &faults) {
        if (faults.isEmpty())
            return m_window.say(tr("The file is sound: its contents equal its history."));
        // The first fault is the one to look at; the others often follow from it.
        m_window.showFailure(
            {tr("The file is not what its history says. %1").arg(faults.front()), RecoveryView::unlikeHistory()});
    });
}
