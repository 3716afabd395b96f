#pragma once
#include "app/shell/window/mainwindow.h"
#include "model/document/document.h"
#include "model/domain/organisation.h"
#include "model/store/verify.h"
#include "tests/journeys/terminal.h"
#include "tests/support/scriptedprompt.h"
#include "views/look/theme.h"
#include "views/pages/session.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTranslator>
#include <QWindow>

/// A person at the window: the sample organisation in a real file, opened in the real main window, worked with keys
/// only. Keys go to whatever has the focus, as on a desktop, and are counted.
class Typist
{
public:
    /// `day` is the fixed day of the file; `prepare` may change the file before it is opened.
    explicit Typist(QDate day = QDate(2026, 7, 15), const std::function<void(Document &)> &prepare = {})
        : m_settings(m_terminal.path(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        const Said made = m_terminal.run(QStringLiteral("new {s.waymark} --sample"));
        if (made.status != Done)
            qFatal("%s", qPrintable(made.err));
        auto opened = Document::open(path(), Document::Mode::ReadWrite, testContext(7));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_document = std::move(*opened);
        Organisation organisation = m_document->records().organisation();
        if (day != organisation.asOf) {
            const Organisation before = organisation;
            organisation.asOf = day;
            if (!m_document->apply({QStringLiteral("day"), {}, {edited(before, organisation)}, {}}))
                qFatal("the day cannot be set");
        }
        if (prepare)
            prepare(*m_document);
        m_document->undoStack()->clear();
        applyLook(*qApp, Theme::Light);
        if (m_words.load(QStringLiteral(":/i18n/waymark_en.qm")))
            QCoreApplication::installTranslator(&m_words);
        m_session = std::make_unique<Session>(*m_document, m_prompt, m_settings, Language(), day);
        m_window = std::make_unique<MainWindow>(*m_session, Theme::Light);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
    }

    QString path() const { return m_terminal.path(QStringLiteral("s.waymark")); }
    Document &document() const { return *m_document; }
    const Register &records() const { return m_document->records(); }
    Session &session() const { return *m_session; }
    MainWindow &window() const { return *m_window; }
    ScriptedPrompt &prompt() { return m_prompt; }
    template <typename T> T &widget(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

    /// The dialog that is open over the window, if any.
    QDialog *dialog() const
    {
        for (QDialog *d : m_window->findChildren<QDialog *>())
            if (d->isVisible())
                return d;
        return nullptr;
    }

    int keys() const { return m_keys; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(inFront(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++m_keys;
            QTest::keyClick(inFront(), c.toLatin1());
        }
        QCoreApplication::processEvents();
    }

    /// Row in which a column shows this text and another column, if asked, that one; -1 when there is none.
    static int rowOf(const QAbstractItemModel &model, int column, int role, const QString &text, int column2 = -1,
                     const QString &text2 = {})
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, column).data(role).toString() == text
                && (column2 < 0 || model.index(row, column2).data().toString() == text2))
                return row;
        return -1;
    }
    /// The history explains the tables, whatever was done.
    int verified()
    {
        m_window.reset();
        m_session.reset();
        m_document.reset();
        return verifyFile(path()).exit;
    }

private:
    /// Behind a dialog that closed the main window comes to the front again, as a desktop does it.
    QWindow *inFront() const
    {
        if (!QGuiApplication::focusWindow()) {
            m_window->activateWindow();
            if (!QTest::qWaitForWindowActive(m_window.get()))
                qFatal("no window has the focus");
        }
        return QGuiApplication::focusWindow();
    }
    Terminal m_terminal;
    QSettings m_settings;
    QTranslator m_words;
    ScriptedPrompt m_prompt;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    int m_keys = 0;
};
