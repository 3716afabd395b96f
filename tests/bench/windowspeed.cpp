#include "app/shell/window/mainwindow.h"
#include "app/shell/window/windowapp.h"
#include "tests/bench/speeds.h"
#include "views/work/prompt.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {

/// Nobody answers here; a question would be a fault of the benchmark.
class NoPrompt : public Prompt
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

/// The program with settings of its own, so that nobody's arrangement counts.
struct Program {
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    NoPrompt prompt;
    WindowApp app {*qApp, settings, prompt, Context::real()};

    /// Opens the file; the first page is painted when this returns.
    Result<> open(const QString &path)
    {
        if (!app.open(path) || !app.window())
            return fail(QStringLiteral("The window did not open."));
        paint();
        return {};
    }
    void paint()
    {
        QApplication::processEvents();
        (void)app.window()->grab();
    }
};

} // namespace

Result<double> windowTime(const QString &path)
{
    Result<> opened;
    const double time = medianTime([&] {
        Program program;
        if (const auto done = program.open(path); !done)
            opened = done;
    });
    return opened ? Result<double>(time) : tl::unexpected(opened.error());
}

Result<double> windowMemory(const QString &path)
{
    Program program;
    if (const auto done = program.open(path); !done)
        return tl::unexpected(done.error());
    for (const PageId page : {PageId::Objectives, PageId::Measurements, PageId::People, PageId::Today}) {
        program.app.window()->goTo({page, Kind::Count, {}, ResultState::Unset});
        program.paint();
    }
    return residentMemory();
}
