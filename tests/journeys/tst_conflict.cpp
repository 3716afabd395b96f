#include "app/shell/window/filewatch.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/risk.h"
#include "model/store/verify.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/conflictview.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

// Somebody else writes the file while a form is open: nothing is written over, what each of them wrote is shown field
// by field, and there are ways on (RELIABILITY C07, C10, M-04).

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConflict : public QObject
{
    Q_OBJECT
private slots:
    void init() { start(QStringLiteral("en")); }
    void cleanup() { m_s.reset(); }

    void theFormShowsFieldByFieldWhatEachWroteAndNothingIsWritten()
    {
        openForm();
        type("title", "Mine");
        writeElsewhere("title", QStringLiteral("Theirs"));
        const QByteArray before = bytesOf(m_s->document->path());
        save();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(bytesOf(m_s->document->path()), before);
        QVERIFY(conflict().isVisible());
        const QString text = SampleWindow::visibleText(conflict());
        for (const QString &part :
             {m_risk.title, QStringLiteral("Theirs"), QStringLiteral("Mine"), QStringLiteral("(changed by both)")})
            QVERIFY2(text.contains(part), qPrintable(text));
        const auto *rows = conflict().findChild<QScrollArea *>();
        QTRY_VERIFY(rows->viewport()->height()
                    >= rows->widget()->layout()->totalHeightForWidth(rows->viewport()->width()));
        QCOMPARE(m_dialog->form().value().as<Risk>()->title, QStringLiteral("Mine"));
        QVERIFY2(sentence().contains(QStringLiteral("Nothing was written")), qPrintable(sentence()));
    }

    void keepingMineWritesOnlyWhatITyped()
    {
        openForm();
        type("title", "Mine");
        writeElsewhere("scenario", QStringLiteral("Their scenario"));
        save();
        QVERIFY(conflict().isVisible());
        press("keepMine");
        QTRY_VERIFY(!m_dialog);
        const Risk now = *m_s->document->records().find(m_risk.id);
        QCOMPARE(now.title, QStringLiteral("Mine"));
        QCOMPARE(now.scenario, QStringLiteral("Their scenario"));
        QVERIFY(verifyFile(m_s->document->path()).ok());
        QVERIFY(m_s->document->drafts()->empty());
    }

    void takingWhatIsInTheFileShowsItInTheForm()
    {
        openForm();
        type("title", "Mine");
        writeElsewhere("title", QStringLiteral("Theirs"));
        save();
        press("reload");
        QVERIFY(!conflict().isVisible());
        QCOMPARE(m_dialog->form().value().as<Risk>()->title, QStringLiteral("Theirs"));
        QVERIFY(!m_dialog->form().isEdited());
        QCOMPARE(m_s->document->records().find(m_risk.id)->title, QStringLiteral("Theirs"));
        type("title", "Mine after all");
        save();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_s->document->records().find(m_risk.id)->title, QStringLiteral("Mine after all"));
    }

    void myVersionGoesIntoACopyThatOffersWhatITyped()
    {
        openForm();
        type("title", "Mine");
        writeElsewhere("title", QStringLiteral("Theirs"));
        save();
        const QString to = m_s->folder.filePath(QStringLiteral("mine.waymark"));
        m_s->prompt.fileNames = {to};
        press("saveMine");
        QVERIFY(verifyFile(to).ok());
        QVERIFY(m_dialog->isVisible());
        const auto copy = Document::open(to, Document::Mode::ReadOnly, testContext(9));
        QVERIFY(copy);
        QCOMPARE((*copy)->drafts()->size(), size_t(1));
    }

    void aRecordThatWasRemovedThereCanBeKept()
    {
        Risk fresh = m_risk;
        fresh.id = {QUuid::createUuid()};
        fresh.code = QStringLiteral("RSK99");
        fresh.title = QStringLiteral("Only for a while");
        QVERIFY(m_s->session->apply({QStringLiteral("New"), {}, {created(fresh)}, {}}));
        m_risk = fresh;
        openForm();
        type("title", "Mine");
        write({QStringLiteral("Removed"), {}, {removed(fresh)}, {}});
        save();
        QVERIFY2(SampleWindow::visibleText(conflict()).contains(QStringLiteral("removed in the file")),
                 qPrintable(SampleWindow::visibleText(conflict())));
        press("keepMine");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_s->document->records().find(fresh.id)->title, QStringLiteral("Mine"));
    }

    void aChangeInTheSameWindowIsShownTheSameWay()
    {
        openForm();
        type("title", "Mine");
        const Record before(m_risk);
        QVERIFY(m_s->document->apply(
            {QStringLiteral("Elsewhere"), {}, {{before, withField(before, "title", QStringLiteral("Other"))}}, {}}));
        save();
        QVERIFY(conflict().isVisible());
        press("keepMine");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_s->document->records().find(m_risk.id)->title, QStringLiteral("Mine"));
    }

    void aDeletedFileLeavesTheFormFilledAndOffersACopy()
    {
        openForm();
        type("title", "Mine");
        QVERIFY(QFile::remove(m_s->document->path()));
        save();
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_dialog->form().value().as<Risk>()->title, QStringLiteral("Mine"));
        const QString to = m_s->folder.filePath(QStringLiteral("mine.waymark"));
        m_s->prompt.fileNames = {to};
        m_dialog->findChild<QAction *>(QStringLiteral("saveCopy"))->trigger();
        QVERIFY(verifyFile(to).ok());
    }

    void theGridKeepsItsFiguresAndTheBannerReloads()
    {
        m_s->window->goTo({PageId::Measurements});
        auto *grid = m_s->window->page()->findChild<QTableView *>(QStringLiteral("dueGrid"));
        const QModelIndex cell = grid->currentIndex();
        QVERIFY(grid->model()->setData(cell, QStringLiteral("6/6"), Qt::EditRole));
        writeElsewhere("title", QStringLiteral("Theirs"));
        const QByteArray before = bytesOf(m_s->document->path());
        QTest::keyClick(grid, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_s->window->page()->hasUnsaved());
        QCOMPARE(bytesOf(m_s->document->path()), before);
        QVERIFY(m_s->window->banner().sentence().contains(QStringLiteral("Nothing was written")));
        m_s->window->findChild<QAction *>(QStringLiteral("reloadFile"))->trigger();
        QTRY_COMPARE(m_s->document->records().find(m_risk.id)->title, QStringLiteral("Theirs"));
        QVERIFY(m_s->window->page()->hasUnsaved());
        QCOMPARE(m_s->window->banner().sentence(), QString());
        QTest::keyClick(grid, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_s->window->page()->hasUnsaved());
        QVERIFY(verifyFile(m_s->document->path()).ok());
    }

    void whoComesBackToTheWindowIsToldBeforeTyping()
    {
        FileWatch watch(*m_s->window);
        const auto comeBack = [] { emit qGuiApp->applicationStateChanged(Qt::ApplicationActive); };
        comeBack();
        QCOMPARE(m_s->window->banner().sentence(), QString());
        QVERIFY(m_s->session->apply({QStringLiteral("Mine"), {}, {edited(m_risk, renamed(m_risk, "Mine"))}, {}}));
        comeBack(); // what this window writes is no news
        QCOMPARE(m_s->window->banner().sentence(), QString());
        m_risk = *m_s->document->records().find(m_risk.id);
        writeElsewhere("title", QStringLiteral("Theirs"));
        comeBack();
        const QString told = m_s->window->banner().sentence();
        QVERIFY2(told.contains(QStringLiteral("changed by another program")), qPrintable(told));
        m_s->window->say(QStringLiteral("Exported"));
        watch.look(false); // once is enough for each minute
        QCOMPARE(m_s->window->banner().sentence(), QString());
        comeBack();
        QCOMPARE(m_s->window->banner().sentence(), told);
        m_s->window->findChild<QAction *>(QStringLiteral("reloadFile"))->trigger();
        QTRY_COMPARE(m_s->document->records().find(m_risk.id)->title, QStringLiteral("Theirs"));
        comeBack();
        QCOMPARE(m_s->window->banner().sentence(), QString());
    }

    void whoComesBackToAFileThatIsGoneIsToldWhatHelps()
    {
        const FileWatch watch(*m_s->window);
        QVERIFY(QFile::remove(m_s->document->path()));
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(m_s->window->banner().sentence().contains(QStringLiteral("Save a copy")));
    }

    void aReloadThatFailsLeavesTheFileReadOnlyAndSaysSo()
    {
        QVERIFY(QFile::rename(m_s->document->path(), m_s->folder.filePath(QStringLiteral("away"))));
        m_s->window->reload();
        QVERIFY(m_s->session->isReadOnly());
        QVERIFY(!m_s->window->banner().sentence().isEmpty());
        QVERIFY(QFile::rename(m_s->folder.filePath(QStringLiteral("away")), m_s->document->path()));
        m_s->window->findChild<QAction *>(QStringLiteral("reloadFile"))->trigger();
        QTRY_VERIFY(!m_s->session->isReadOnly());
        QCOMPARE(m_s->window->banner().sentence(), QString());
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }
    void pictures()
    {
        QFETCH(QString, language);
        start(language);
        openForm();
        type("title", "Mine");
        writeElsewhere("title", QStringLiteral("Theirs"));
        save();
        QVERIFY(conflict().isVisible());
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme);
            QApplication::processEvents();
            m_dialog->grab().save(QStringLiteral(WAYMARK_BINARY_DIR "/conflict-%1-%2.png")
                                      .arg(language, QLatin1String(theme == Theme::Dark ? "dark" : "light")));
        }
        applyLook(*qApp, Theme::Light);
    }

private:
    void start(const QString &language)
    {
        m_s.reset();
        m_s = std::make_unique<SampleWindow>(QSize(1280, 800), language);
        m_risk = m_s->document->records().all<Risk>().front();
    }
    static Risk renamed(Risk risk, const char *title)
    {
        risk.title = QLatin1String(title);
        return risk;
    }
    void openForm()
    {
        m_s->window->goTo({PageId::Risks, Kind::Risk, m_risk.id.value});
        QVERIFY(m_s->window->page()->editCurrent());
        m_dialog = m_s->window->findChild<RecordDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QVERIFY(m_dialog->form().value() == Record(m_risk));
    }
    void type(const char *field, const char *text)
    {
        FieldEditor *editor = m_dialog->form().editor(QLatin1String(field));
        auto *line = qobject_cast<QLineEdit *>(editor->input());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QLatin1String(text));
    }
    void save()
    {
        auto *button = m_dialog->findChild<QPushButton *>(QStringLiteral("save"));
        QVERIFY(button);
        button->click();
    }
    ConflictView &conflict() const { return *m_dialog->findChild<ConflictView *>(); }
    QString sentence() const { return m_dialog->findChild<Banner *>()->sentence(); }
    void press(const char *button) { conflict().findChild<QPushButton *>(QLatin1String(button))->click(); }
    void writeElsewhere(const char *field, const QString &text)
    {
        const Record before(m_risk);
        write({QStringLiteral("Theirs"), {}, {{before, withField(before, field, text)}}, {}});
    }
    /// As another computer does on a shared folder: it knows nothing of our lock, and its file takes the place of ours
    /// byte by byte.
    void write(const ChangeSet &set)
    {
        const QString other = m_s->folder.filePath(QStringLiteral("other.waymark"));
        QFile::remove(other);
        QVERIFY(QFile::copy(m_s->document->path(), other));
        {
            auto document = Document::open(other, Document::Mode::ReadWrite, testContext(33));
            QVERIFY(document);
            QVERIFY((*document)->apply(set));
        }
        QFile file(m_s->document->path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray bytes = bytesOf(other);
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<SampleWindow> m_s;
    Risk m_risk;
    QPointer<RecordDialog> m_dialog;
};

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
