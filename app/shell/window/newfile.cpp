#include "app/shell/process.h"
#include "app/shell/window/mainwindow.h"
#include "app/shell/window/settingsfile.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/organisation.h"
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "model/query/asof.h"
#include "views/pages/session.h"
#include "views/work/prompt.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

Result<> WindowApp::fill(Document &document, bool sample) const
{
    if (!sample) {
        Organisation organisation;
        organisation.id = {m_context.newId()};
        organisation.name = QFileInfo(document.path()).completeBaseName();
        organisation.reportingLanguage = m_language;
        return document.apply({tr("Organisation entered"), {}, {created(organisation)}, {}});
    }
    ImportOptions options;
    const QDate real = m_context.now().toLocalTime().date();
    options.today = todayOf(document.records(), real);
    options.latestPeriodEnd = std::max(real, options.today);
    auto plan = planImport(document.records(), sampleFiles(), options, m_context);
    if (!plan)
        return tl::unexpected(plan.error());
    plan->changes.label = tr("Sample organisation");
    plan->changes.readings.source = QStringLiteral("measurements.csv");
    return document.apply(std::move(plan->changes), QStringLiteral("import"));
}

void WindowApp::createNew(bool sample)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString proposal = documents.filePath(sample ? QStringLiteral("Lindental.waymark")
                                                       : QStringLiteral("%1.waymark").arg(tr("Objectives")));
    QString path
        = m_prompt.saveFile(anyWindow(), sample ? tr("Where to put the copy of the sample") : tr("New workspace"),
                            proposal, tr("Waymark files (*.waymark)"));
    if (path.isEmpty() || (m_window && !m_window->mayClose()))
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".waymark");
    auto document = Document::create(path, m_context);
    if (!document)
        return fail(document.error());
    const auto filled = fill(**document, sample);
    document->reset(); // closed, to be opened as any other file
    if (!filled) {
        QFile::remove(path); // it was made a moment ago by us
        return fail(filled.error());
    }
    open(path);
}

int runWindow(QApplication &app, const QStringList &files)
{
    const Context context = Context::real();
    SettingsFile file({}, context.now().toLocalTime().date(), Language(QLocale::system().name().left(2)));
    WindowPrompt prompt;
    // Before the windows and until they are gone: a desktop that ends sends more than one signal.
    WindowApp *running = nullptr;
    const EndSignals ends([&running] { running->endNow(); });
    WindowApp windows(app, file.settings(), prompt, context);
    running = &windows;
    windows.start(files);
    windows.remark(file.notice());
    return app.exec();
}
