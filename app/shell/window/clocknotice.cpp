#include "app/shell/window/clocknotice.h"

#include "app/shell/window/mainwindow.h"
#include "model/document/document.h"
#include "model/domain/organisation.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"

ClockDoubt clockDoubt(const QDateTime &now, const QDateTime &newestEntry)
{
    if (!now.isValid() || !newestEntry.isValid())
        return ClockDoubt::None;
    if (now.addDays(1) < newestEntry)
        return ClockDoubt::Behind;
    return now >= newestEntry.addYears(1) ? ClockDoubt::FarAhead : ClockDoubt::None;
}

void remarkOnClock(MainWindow &window)
{
    const Session &session = window.session();
    if (session.records().organisation().asOf.isValid())
        return;
    const QDateTime now = session.document().context().now(), newest = session.document().newestEntryAt();
    const QLocale locale = session.language().locale();
    const QString today = locale.toString(now.toLocalTime().date(), QLocale::ShortFormat);
    const QString then = locale.toString(newest.toLocalTime().date(), QLocale::ShortFormat);
    switch (clockDoubt(now, newest)) {
    case ClockDoubt::Behind:
        return window.banner().post(
            QStringLiteral("clock"), BannerKind::Warning,
            MainWindow::tr(
                "By the clock of this computer today is %1, but the newest entry of this file was made on %2. "
                "Nothing was changed; check the clock before you enter anything.")
                .arg(today, then));
    case ClockDoubt::FarAhead:
        return window.banner().post(
            QStringLiteral("clock"), BannerKind::Info,
            MainWindow::tr(
                "By the clock of this computer today is %1; the newest entry of this file was made on %2. If "
                "so much time has not passed, check the clock: what is due goes by it.")
                .arg(today, then));
    case ClockDoubt::None:
        return;
    }
}
