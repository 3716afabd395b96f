#pragma once
#include "app/shell/window/mainwindow.h"
#include "tests/journeys/sampleworkspace.h"
#include "tests/support/scriptedprompt.h"
#include "views/pages/session.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

/// The sample organisation in a new file, in the real window, with keys and clicks by QTest.
struct SampleWindow {
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ScriptedPrompt prompt;
    std::unique_ptr<Document> document;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

    QTranslator words;

    explicit SampleWindow(QSize size = {1280, 800}, const QString &languageCode = QStringLiteral("en"))
    {
        const Language language(languageCode);
        if (language.code() != QLatin1String("en")) {
            if (!words.load(QStringLiteral(":/i18n/waymark_%1.qm").arg(language.code())))
                qFatal("no words for this language");
            QCoreApplication::installTranslator(&words);
        }
        QApplication::setApplicationName(QStringLiteral("waymark-test"));
        const QString path = folder.filePath(QStringLiteral("s.waymark"));
        putSampleTables(path);
        auto opened = Document::open(path, Document::Mode::ReadWrite, testContext());
        if (!opened)
            qFatal("no file: %s", qPrintable(opened.error().message));
        document = std::move(*opened);
        session = std::make_unique<Session>(*document, prompt, settings, language, QDate(2026, 11, 26));
        applyLook(*qApp, Theme::Light);
        window = std::make_unique<MainWindow>(*session, Theme::Light);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qWarning("the window is not active");
    }

    ~SampleWindow()
    {
        window.reset(); // it speaks the language to its end
        QCoreApplication::removeTranslator(&words);
    }

    template <typename T> T &part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    /// A key to whatever has the focus, as the user presses it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        QApplication::processEvents();
    }
    /// Every visible text below a widget, one a line: what a reader sees.
    static QString visibleText(const QWidget &widget)
    {
        QStringList lines;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                lines += label->text();
        return lines.join(QLatin1Char('\n'));
    }
};
