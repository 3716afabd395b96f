#include "app/shell/window/opencheck.h"

#include "app/shell/window/filetasks.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/statusline.h"
#include "model/document/document.h"
#include "model/store/interrupted.h"
#include "model/store/verify.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QFileInfo>

using namespace std::chrono_literals;

OpenCheck::OpenCheck(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    setObjectName(QStringLiteral("openCheck"));
    m_again.setInterval(7 * 24h);
    connect(&m_again, &QTimer::timeout, this, &OpenCheck::start);
    m_again.start();
    // The window is shown first.
    QTimer::singleShot(0, this, &OpenCheck::start);
}

void OpenCheck::start()
{
    const Document &document = m_window.session().document();
    m_work.run(
        tr("Checking the file"), [path = document.path()](WorkSteps &) { return verifyApart(path); }, this,
        [this, entries = document.entries()](const VerifyReport &report) { show(report, entries); });
}

void OpenCheck::show(const VerifyReport &report, int entries)
{
    QStringList faults;
    const bool isSound = m_window.statusLine().showCheck(report, entries, &faults);
    const Document &document = m_window.session().document();
    if (isSound && !document.isReadOnly())
        forgetInterrupted(document.path());
    if (!isSound) {
        for (const QString &copy : interruptedCopiesOf(document.path()))
            faults += tr("As the interrupted write left it, it is kept in “%1”.").arg(QFileInfo(copy).fileName());
        auto *backups = new QAction(tr("Backups…"), this);
        connect(backups, &QAction::triggered, &m_window.fileTasks(), &FileTasks::openBackups, Qt::QueuedConnection);
        m_window.banner().post(QStringLiteral("damage"), BannerKind::Error,
                               tr("The file is not what its history says. %1 It was not changed. Open a backup, and "
                                  "enter nothing here until you know more.")
                                   .arg(faults.join(QLatin1Char(' '))),
                               {backups});
    }
    emit checked(isSound);
}
