#include "app/shell/window/mainwindow.h"
#include "app/shell/window/startwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/store/verify.h"
#include "tests/journeys/terminal.h"
#include "tests/support/howmany.h"
#include "views/work/prompt.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <atomic>
#include <unistd.h>

// Keys and clicks without sense, anywhere, for as long as wanted: the program does not crash, the file stays sound, Qt
// has nothing to warn of (RELIABILITY.md T18). The seed of a run is told; WAYMARK_SEED plays it again.

namespace {

/// Questions come as the real dialogs; what the desktop would ask is answered at random.
class CarelessPrompt : public WindowPrompt
{
public:
    CarelessPrompt(QString folder, QRandomGenerator &random)
        : m_folder(std::move(folder))
        , m_random(random)
    {
    }
    QString saveFile(QWidget *, const QString &, const QString &proposal, const QString &) override
    {
        return m_random.bounded(2) ? QString() : m_folder + QLatin1Char('/') + QFileInfo(proposal).fileName();
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        const QStringList files = QDir(m_folder).entryList(QDir::Files);
        return m_random.bounded(2) || files.isEmpty()
            ? QString()
            : m_folder + QLatin1Char('/') + files.at(m_random.bounded(int(files.size())));
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override
    {
        return m_random.bounded(2) ? QString() : m_folder;
    }
    bool showFile(const QString &) override { return true; }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }

private:
    QString m_folder;
    QRandomGenerator &m_random;
};

/// Does one thing at each turn of the event loop, so that it goes on within menus and questions.
class Monkey : public QObject
{
    Q_OBJECT

public:
    Monkey(WindowApp &app, const QString &file, QRandomGenerator &random, int steps)
        : m_app(app)
        , m_file(file)
        , m_random(random)
        , m_left(steps)
    {
        connect(&m_timer, &QTimer::timeout, this, &Monkey::step);
        m_timer.start(0);
    }
    bool isDone() const { return m_left <= 0 && m_depth == 0; }

private:
    void step()
    {
        m_timer.start(0); // anew, because within a menu or a question this call has not come back yet
        if (m_left <= 0)
            return leave();
        --m_left;
        ++m_depth;
        if (QWidget *top = front()) {
            const int what = m_random.bounded(12);
            if (what < 4)
                press(top);
            else if (what == 4)
                shortcut(top);
            else if (what == 5)
                turn(top);
            else
                click(top);
        }
        --m_depth;
    }
    /// Out of every menu and question, which may wait within each other.
    void leave()
    {
        if (m_depth == 0)
            m_timer.stop();
        else if (QWidget *open = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                   : QApplication::activeModalWidget())
            open->close();
    }

    /// Where the next event goes; opens the file again when its window is gone.
    QWidget *front()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        if (!m_app.window() || !m_app.window()->isVisible()) {
            m_app.open(m_file);
            if (m_app.window())
                m_app.window()->show();
        }
        QWidgetList shown;
        for (QWidget *w : QApplication::topLevelWidgets())
            if (w->isVisible() && !w->inherits("QTipLabel"))
                shown += w;
        return shown.isEmpty() ? nullptr : shown.at(m_random.bounded(int(shown.size())));
    }
    /// Where keys go; popups take them all.
    QWidget *target(QWidget *top) const
    {
        if (QApplication::activePopupWidget() || !top->focusWidget())
            return top;
        return top->focusWidget();
    }
    void press(QWidget *top)
    {
        static constexpr Qt::Key keys[]
            = {Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return,    Qt::Key_Escape, Qt::Key_Up,  Qt::Key_Down,
               Qt::Key_Left,     Qt::Key_Right,   Qt::Key_Space,     Qt::Key_Home,   Qt::Key_End, Qt::Key_PageUp,
               Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_F1,     Qt::Key_F2,  Qt::Key_F5};
        static const QByteArray letters = "abcdnxyz0123456789.,-/=%<>\"'&";
        if (m_random.bounded(2))
            QTest::keyClick(target(top), letters.at(m_random.bounded(int(letters.size()))));
        else
            QTest::keyClick(target(top), keys[m_random.bounded(int(std::size(keys)))]);
    }
    void shortcut(QWidget *top)
    {
        static const QByteArray letters = "abcdefghijklmnoprstuvwxyz123456789"; // not Ctrl+Q
        const Qt::Key key = Qt::Key(QChar::toUpper(uint(letters.at(m_random.bounded(int(letters.size()))))));
        QTest::keyClick(target(top), key, m_random.bounded(4) ? Qt::ControlModifier : Qt::AltModifier);
    }
    static QWidget *childAt(QWidget *top, QPoint at)
    {
        QWidget *child = top->childAt(at);
        return child ? child : top;
    }
    void click(QWidget *top)
    {
        const QPoint at(m_random.bounded(std::max(1, top->width())), m_random.bounded(std::max(1, top->height())));
        QPointer<QWidget> child = childAt(top, at);
        const QPoint inside = child->mapFrom(top, at);
        switch (m_random.bounded(8)) {
        case 0:
            return QTest::mouseDClick(child, Qt::LeftButton, {}, inside);
        case 1: {
            QContextMenuEvent menu(QContextMenuEvent::Mouse, inside, child->mapToGlobal(inside));
            QCoreApplication::sendEvent(child, &menu);
            return;
        }
        case 2: {
            QTest::mousePress(child, Qt::LeftButton, {}, inside);
            const QPoint to(m_random.bounded(std::max(1, top->width())), m_random.bounded(std::max(1, top->height())));
            if (child)
                QTest::mouseMove(child, child->mapFrom(top, to));
            if (child)
                QTest::mouseRelease(child, Qt::LeftButton, {}, child->mapFrom(top, to));
            return;
        }
        default:
            return QTest::mouseClick(child, Qt::LeftButton, m_random.bounded(9) ? Qt::NoModifier : Qt::ControlModifier,
                                     inside);
        }
    }
    void turn(QWidget *top)
    {
        const QPoint at(m_random.bounded(std::max(1, top->width())), m_random.bounded(std::max(1, top->height())));
        QWidget *child = childAt(top, at);
        QWheelEvent wheel(child->mapFrom(top, at), top->mapToGlobal(at), {}, {0, m_random.bounded(2) ? 120 : -120},
                          Qt::NoButton, m_random.bounded(9) ? Qt::NoModifier : Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(child, &wheel);
    }

    WindowApp &m_app;
    QString m_file;
    QRandomGenerator &m_random;
    int m_left, m_depth = 0;
    QTimer m_timer;
};

/// Pages of memory that the process has now, in MiB.
int residentMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return int(statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) >> 20);
}

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private:
    static void listen(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        // What a window without a screen cannot do says nothing about the program.
        if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QLatin1String("This plugin does not support")))
            fprintf(stderr, "%s\n", qPrintable(text)), ++warnings;
    }
    static inline std::atomic_int warnings = 0;

private slots:
    void keysAndClicksWithoutSenseHarmNothing()
    {
        const int steps = howMany("WAYMARK_MONKEY_STEPS", 3000);
        const quint32 seed = quint32(howMany("WAYMARK_SEED", 20261128));
        QRandomGenerator random(seed);
        Terminal terminal;
        const QString file = terminal.path(QStringLiteral("s.waymark"));
        QCOMPARE(terminal.run(QStringLiteral("new --sample"), {file}).status, int(Done));
        QSettings settings(terminal.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("backups/folder"), terminal.path(QStringLiteral("backups")));
        settings.setValue(QStringLiteral("look/language"), seed % 2 ? QStringLiteral("de") : QStringLiteral("en"));
        settings.setValue(QStringLiteral("look/theme"), int(seed / 2 % 2)); // light and dark
        const QTemporaryDir elsewhere;
        CarelessPrompt prompt(elsewhere.path(), random);
        int entries = 0;
        QStringList memory; ///< MiB, after each tenth
        QElapsedTimer clock;
        clock.start();
        {
            WindowApp app(*qApp, settings, prompt, testContext(3));
            QVERIFY(app.open(file));
            app.window()->show();
            const auto other = qInstallMessageHandler(listen);
            for (int part = 0; part < 10; ++part) {
                Monkey monkey(app, file, random, steps / 10);
                while (!monkey.isDone())
                    QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
                memory += QString::number(residentMemory());
                if (app.window())
                    entries = std::max(entries, app.window()->session().document().entries());
            }
            qInstallMessageHandler(other);
        }
        // What is shown for the first time takes memory once, so the figures are to be read, not judged here.
        qInfo("seed %u: %d events in %lld s; %d entries in the history; memory in MiB after each tenth: %s", seed,
              steps, static_cast<long long>(clock.elapsed() / 1000), entries,
              qPrintable(memory.join(QLatin1Char(' '))));
        QVERIFY(verifyFile(file).ok());
        QCOMPARE(warnings.load(), 0);
        QVERIFY(entries > 1);
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
