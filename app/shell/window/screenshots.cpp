#include "app/shell/window/screenshots.h"

#include "app/shell/window/mainwindow.h"
#include "app/shell/window/pagetable.h"
#include "app/shell/window/startwindow.h"
#include "model/document/document.h"
#include "model/domain/objective.h"
#include "model/query/coverage.h"
#include "views/pages/session.h"
#include "views/pages/wizard/objectivewizard.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

namespace {

/// Pictures are taken without a user: every question is declined.
class SilentPrompt : public Prompt
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<QString> reason(QWidget *, const QString &, const QString &, const QString &, int) override
    {
        return {};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
};

/// The objective with the most to show: the most urgent live one.
QUuid exampleObjective(const WorkspaceState &state)
{
    const ObjectiveRow *best = nullptr;
    for (const ObjectiveRow &row : state.objectives)
        if (row.state == ObjectiveState::Active && (!best || urgency(row.result) < urgency(best->result)))
            best = &row;
    return best ? best->id.value : QUuid();
}

/// Layouts, delayed item views and what is made in the background, the pages of a report.
void settle(const BackgroundWork *work)
{
    constexpr int mostMs = 30000;
    QElapsedTimer clock;
    clock.start();
    while (work && work->isRunning() && clock.elapsed() < mostMs)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 100);
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

Result<> save(QWidget &window, const QString &path, const BackgroundWork *work = nullptr)
{
    settle(work);
    if (!window.grab().save(path))
        return fail(QApplication::translate("Screenshots", "“%1” could not be written. Check the folder.").arg(path));
    return {};
}

} // namespace

Result<QStringList> saveScreenshots(Document &document, const ScreenshotOptions &options)
{
    if (!QDir().mkpath(options.folder))
        return fail(QApplication::translate("Screenshots", "The folder “%1” cannot be made.").arg(options.folder));
    const Language language(options.language);
    QLocale::setDefault(language.locale());
    QTranslator words;
    if (words.load(QStringLiteral(":/i18n/waymark_%1.qm").arg(language.code())))
        QApplication::installTranslator(&words);
    applyLook(*qApp, options.theme);
    const QTemporaryDir own; // pictures do not depend on what somebody arranged
    QSettings settings(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    SilentPrompt prompt;
    const QDate day = document.context().now().toLocalTime().date();
    Session session(document, prompt, settings, language, day);
    session.setAsOf(options.asOf);
    MainWindow window(session, options.theme);
    window.resize(options.size);
    window.show();
    QStringList written;
    const QDir folder(options.folder);
    for (const PageInfo &page : pageTable()) {
        const bool example = page.id == PageId::Objective;
        if (example && session.state().objectives.empty())
            continue; // nobody can come there
        window.goTo(
            {page.id, example ? Kind::Objective : Kind::Count, example ? exampleObjective(session.state()) : QUuid()});
        const QString path = folder.filePath(QLatin1String(page.name) + QLatin1String(".png"));
        if (const auto done = save(window, path, &session.work()); !done)
            return tl::unexpected(done.error());
        written += path;
        // The first view is the one just taken.
        for (const QString &view : window.page()->views().mid(1)) {
            Target target {page.id};
            target.view = view;
            window.goTo(target);
            const QString part = folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(page.name), view));
            if (const auto done = save(window, part, &session.work()); !done)
                return tl::unexpected(done.error());
            written += part;
        }
    }
    window.hide();
    // The wizard as it begins at the first gap.
    const auto &risks = session.records().all<Risk>();
    const auto gap = std::find_if(risks.begin(), risks.end(), [&](const Risk &risk) {
        return asksForObjective(session.records(), risk) && !isCovered(LinkIndex(session.records()), risk);
    });
    ObjectiveWizard wizard(session, gap == risks.end() ? Record() : Record(*gap), nullptr);
    wizard.resize(options.size);
    wizard.show();
    const QString wizardPath = folder.filePath(QStringLiteral("11-wizard.png"));
    if (const auto done = save(wizard, wizardPath); !done)
        return tl::unexpected(done.error());
    written += wizardPath;
    wizard.hide();
    StartWindow start(settings, language, options.theme);
    start.resize(options.size);
    start.show();
    const QString path = folder.filePath(QStringLiteral("12-start.png"));
    if (const auto done = save(start, path); !done)
        return tl::unexpected(done.error());
    written += path;
    return written;
}
