#include "model/domain/records.h"
#include "model/exchange/auditpack.h"
#include "model/query/evidenceadding.h"
#include "model/query/settings.h"
#include "model/store/verify.h"
#include "tests/journeys/samplewindow.h"
#include "tests/store/rawdatabase.h"
#include "views/pages/audit/packjob.h"
#include "views/pages/evidencepanel.h"
#include "views/pages/measurements/duegridview.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

// Evidence as files (2.8): dropped, pasted, opened, saved, taken along; whatever they are called.

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_s = std::make_unique<SampleWindow>();
        m_objective = m_s->document->records().byCode<Objective>(QStringLiteral("OBJ-005"))->id;
        m_before = m_s->document->records().all<Evidence>().size();
    }
    void cleanup() { m_s.reset(); }

    void aFileDroppedOnTheObjectiveIsItsEvidence()
    {
        m_s->window->goTo({PageId::Objective, Kind::Objective, m_objective.value});
        Page *page = pageOf("ObjectivePage");
        dropOn(*page, {file("Budget 2026.pdf", "%PDF budget")});
        const Evidence e = newest();
        QCOMPARE(e.fileName, QStringLiteral("Budget 2026.pdf"));
        QCOMPARE(e.title, QStringLiteral("Budget 2026"));
        QCOMPARE(e.storage, EvidenceStorage::FileCopy);
        QCOMPARE(e.size, 11);
        QCOMPARE(*m_s->document->content(e.sha256), QByteArray("%PDF budget"));
        const EvidenceLink link = m_s->document->records().all<EvidenceLink>().back();
        QCOMPARE(link.evidence, e.id);
        QCOMPARE(link.target, m_objective.value);
        // It is shown with everything that is known of it.
        auto *panel = page->findChild<EvidencePanel *>();
        QVERIFY(panel->isVisible());
        const QString facts = panel->findChild<QLabel *>(QStringLiteral("evidenceFacts"))->text();
        for (const QString &part : {e.code, e.sha256, QStringLiteral("by tester"), QStringLiteral("OBJ-005")})
            QVERIFY2(facts.contains(part), qPrintable(facts));
        QVERIFY(QFileInfo(file("Budget 2026.pdf", "%PDF budget")).exists());

        m_s->document->undoStack()->undo();
        QCOMPARE(m_s->document->records().all<Evidence>().size(), m_before);
        m_s->document->undoStack()->redo();
        QCOMPARE(*m_s->document->content(newest().sha256), QByteArray("%PDF budget"));
        QCOMPARE(verifyFile(m_s->document->path()).exit, 0);
    }

    void theSameFileTwiceIsOneRecordAndAnotherNameAnother()
    {
        m_s->window->goTo({PageId::Evidence});
        Page *page = pageOf("EvidencePage");
        auto *panel = page->findChild<EvidencePanel *>();
        dropOn(*panel, {file("a.txt", "same")});
        dropOn(*panel, {file("a.txt", "same")});
        QCOMPARE(m_s->document->records().all<Evidence>().size(), m_before + 1);
        dropOn(*panel, {file("b.txt", "same"), file("a.txt", "different")});
        QCOMPARE(m_s->document->records().all<Evidence>().size(), m_before + 3);
        QCOMPARE(bytesOfCopies(m_s->document->records()), 4 + 9);
        RawDatabase db(m_s->document->path());
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM content_chunk")), QStringLiteral("2"));
    }

    void aFolderIsRefusedWithWordsAndNothingIsStored()
    {
        m_s->window->goTo({PageId::Evidence});
        dropOn(*pageOf("EvidencePage")->findChild<EvidencePanel *>(), {file("good.txt", "good"), m_s->folder.path()});
        QCOMPARE(m_s->document->records().all<Evidence>().size(), m_before);
        QVERIFY2(SampleWindow::visibleText(*m_s->window).contains(QStringLiteral("is a folder")),
                 qPrintable(SampleWindow::visibleText(*m_s->window)));
    }

    /// Too large or gone: a sentence, and nothing is stored. The large file is sparse: nothing but its size is real.
    void aHugeAndAVanishedFileAreRefusedWithWords()
    {
        m_s->window->goTo({PageId::Evidence});
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        const auto words = [this] { return SampleWindow::visibleText(*m_s->window); };
        const QString huge = file("video.mp4", "start");
        QVERIFY(QFile::resize(huge, 500LL << 20));
        dropOn(*panel, {huge});
        QTRY_VERIFY2(words().contains(QStringLiteral(
                         "“video.mp4” is larger than 100 MiB, the most for one copy. Keep it elsewhere")),
                     qPrintable(words()));
        // As a reference it is welcome: that is what the sentence says.
        QVERIFY(panel->findChild<QPushButton *>(QStringLiteral("addReference"))->isEnabled());
        const QString gone = file("gone.txt", "soon");
        QVERIFY(QFile::remove(gone));
        dropOn(*panel, {gone});
        QTRY_VERIFY2(words().contains(QStringLiteral("“gone.txt” is not there any more. Nothing was stored.")),
                     qPrintable(words()));
        QCOMPARE(m_s->document->records().all<Evidence>().size(), m_before);
    }

    /// A copy whose bytes are gone from the file (somebody worked on it with another program) is told, not opened.
    void aCopyThatIsGoneFromTheFileIsTold()
    {
        m_s->window->goTo({PageId::Evidence});
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        dropOn(*panel, {file("minutes.txt", "minutes")});
        {
            RawDatabase db(m_s->document->path());
            QVERIFY(db.run(QStringLiteral("DELETE FROM content_chunk")) > 0);
        }
        press(*panel, "openEvidence");
        QVERIFY(m_s->prompt.shown.isEmpty());
        QVERIFY2(SampleWindow::visibleText(*m_s->window).contains(QStringLiteral("The copy is not in this file")),
                 qPrintable(SampleWindow::visibleText(*m_s->window)));
        QCOMPARE(verifyFile(m_s->document->path()).exit, 6);
    }

    /// Figures are no records with links; yet the piece says which of them it proves.
    void aPieceOfEvidenceNamesTheFiguresThatItProves()
    {
        const auto *e = m_s->document->records().byCode<Evidence>(QStringLiteral("EV-014-202604"));
        QVERIFY(e && e->title == QStringLiteral("Leaver accounts closed within 24 hours, April 2026"));
        m_s->window->goTo({PageId::Evidence, Kind::Evidence, e->id.value});
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        const QString facts = panel->findChild<QLabel *>(QStringLiteral("evidenceFacts"))->text();
        QVERIFY2(facts.contains(QStringLiteral("named by KPI-014 Apr 2026")), qPrintable(facts));
        for (const Evidence &each : m_s->document->records().all<Evidence>())
            QVERIFY2(!each.title.isEmpty(), qPrintable(each.code));
    }

    void itNamesThemAlsoWhereFiguresAreMany()
    {
        const auto *e = m_s->document->records().byCode<Evidence>(QStringLiteral("EV-014-202604"));
        const auto *kpi = m_s->document->records().byCode<Kpi>(QStringLiteral("KPI-001"));
        QVERIFY(e && kpi);
        ChangeSet many {QStringLiteral("Many figures"), {}, {}, {}};
        for (int i = 0; i < 21'000; ++i) {
            ReadingRow row;
            row.kpi = kpi->id;
            row.periodEnd = QDate(1950, 1, 1).addDays(i);
            row.value = Decimal::fromStored(QStringLiteral("1"));
            row.recordedOn = row.periodEnd;
            many.readings.added.push_back(row);
        }
        QVERIFY(m_s->document->apply(std::move(many)));
        m_s->window->goTo({PageId::Evidence, Kind::Evidence, e->id.value});
        const QString facts = pageOf("EvidencePage")
                                  ->findChild<EvidencePanel *>()
                                  ->findChild<QLabel *>(QStringLiteral("evidenceFacts"))
                                  ->text();
        QVERIFY2(facts.contains(QStringLiteral("named by KPI-014 Apr 2026")), qPrintable(facts));
    }

    void aPictureOfTheClipboardBecomesAScreenshotWithItsDate()
    {
        m_s->window->goTo({PageId::Evidence});
        auto *data = new QMimeData;
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        data->setImageData(image);
        QApplication::clipboard()->setMimeData(data);
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        panel->table()->setFocus();
        QTest::keyClick(panel->table(), Qt::Key_V, Qt::ControlModifier);
        const Evidence e = newest();
        QVERIFY2(e.fileName.startsWith(QStringLiteral("Screenshot 2026-07-15 ")) && e.fileName.endsWith(u".png"),
                 qPrintable(e.fileName));
        QCOMPARE(e.type, EvidenceKind::Screenshot);
        QCOMPARE(QImage::fromData(*m_s->document->content(e.sha256)).pixelColor(3, 3), QColor(Qt::red));
    }

    void openingGivesAPrivateCopyThatCannotBeWrittenAndScriptsAreOnlySaved()
    {
        m_s->window->goTo({PageId::Evidence});
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        dropOn(*panel, {file("minutes.txt", "minutes")});
        press(*panel, "openEvidence");
        QCOMPARE(m_s->prompt.shown.size(), 1);
        const QFileInfo opened(m_s->prompt.shown.front());
        QCOMPARE(fileBytes(opened.filePath()), QByteArray("minutes"));
        QCOMPARE(opened.permissions() & (QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const QFileInfo folder(opened.dir().absoluteFilePath(QStringLiteral("..")));
        QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
                 QFile::Permissions());

        dropOn(*panel, {file("run.txt", "#!/bin/sh\necho")});
        press(*panel, "openEvidence");
        QCOMPARE(m_s->prompt.shown.size(), 1);
        QVERIFY(SampleWindow::visibleText(*m_s->window).contains(QStringLiteral("could run something")));
        const QString saved = m_s->folder.filePath(QStringLiteral("saved.sh"));
        m_s->prompt.fileNames = {saved};
        press(*panel, "saveEvidence");
        QCOMPARE(fileBytes(saved), QByteArray("#!/bin/sh\necho"));
        QVERIFY(!QFileInfo(saved).isExecutable());
        const QString path = opened.filePath();
        m_s->window.reset();
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFileDroppedOnADueFigureIsNamedByIt()
    {
        m_s->window->goTo({PageId::Measurements});
        auto &grid = m_s->part<DueGridView>("dueGrid");
        int row = 0;
        while (row < grid.model()->rowCount()
               && !(grid.model()->flags(grid.model()->index(row, 4)) & Qt::ItemIsEditable))
            ++row;
        QVERIFY(row < grid.model()->rowCount());
        const QPoint at = grid.visualRect(grid.model()->index(row, 4)).center();
        const QString path = file("extract.csv", "1;2");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(grid.viewport(), &drop);
        const Evidence e = newest();
        QCOMPARE(e.fileName, QStringLiteral("extract.csv"));
        QCOMPARE(e.type, EvidenceKind::MeasurementRecord);
        bool isNamed = false;
        for (int column = 0; column < grid.model()->columnCount(); ++column)
            isNamed = isNamed || grid.model()->index(row, column).data(Qt::ToolTipRole).toString().contains(e.code)
                || grid.model()->index(row, column).data(Qt::AccessibleTextRole).toString().contains(e.code);
        QVERIFY(isNamed);
    }

    void thePackHoldsTheFileWithItsHash()
    {
        m_s->window->goTo({PageId::Objective, Kind::Objective, m_objective.value});
        dropOn(*pageOf("ObjectivePage"), {file("Ünïcode \u202Efdp.exe", "evidence of the pack")});
        PackInput input = *packInput(*m_s->document, usualPack(QDate(2026, 7, 15), Language()));
        input.pdf = [](const QString &, Id<Objective>, const Register &) -> Result<QByteArray> { return "%PDF"; };
        const auto files = auditPack(input);
        QVERIFY(files);
        const Evidence e = newest();
        const QString name = QStringLiteral("evidence/%1-%2-").arg(e.code, e.sha256.left(8));
        QByteArray bytes, sums, index;
        for (const ExportedFile &f : *files) {
            if (f.name.startsWith(name))
                bytes = f.bytes;
            if (f.name == QLatin1String("SHA256SUMS"))
                sums = f.bytes;
            if (f.name == QLatin1String("evidence/index.csv"))
                index = f.bytes;
        }
        QCOMPARE(bytes, QByteArray("evidence of the pack"));
        QVERIFY(sums.contains(e.sha256.toUtf8() + "  " + name.toUtf8()));
        QVERIFY(index.contains(name.toUtf8()));
    }

    void namesAreTamedAndKeepTheirEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("up") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
        QTest::newRow("slash") << QStringLiteral("a/b\\c.txt") << QStringLiteral("a_b_c.txt");
        QTest::newRow("line break") << QStringLiteral("a\nb.txt") << QStringLiteral("a_b.txt");
        QTest::newRow("direction") << QStringLiteral("cod\u202Efdp.exe") << QStringLiteral("cod_fdp.exe");
        QTest::newRow("option") << QStringLiteral("-rf") << QStringLiteral("rf");
        QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
        QTest::newRow("device") << QStringLiteral("CON.txt") << QStringLiteral("file-CON.txt");
        QTest::newRow("port") << QStringLiteral("lpt1") << QStringLiteral("file-lpt1");
        QTest::newRow("end") << QStringLiteral("a.txt. .") << QStringLiteral("a.txt");
        QTest::newRow("nothing") << QStringLiteral("...") << QStringLiteral("file-");
        QTest::newRow("long") << QString(300, u'a') + QStringLiteral(".pdf")
                              << QString(95, u'a') + QStringLiteral("….pdf");
    }
    void namesAreTamedAndKeepTheirEnding()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QVERIFY(evidenceName(name).size() <= 255);
        QVERIFY(!evidenceName(name).contains(u'\n') && !evidenceName(name).contains(QChar(0x202E)));
    }

    void whatCouldRunIsKnownByEndingAndByItsFirstBytes()
    {
        for (const char *name : {"a.EXE", "a.desktop", "a.docm", "a.pdf.sh", "x\u202Efdp.exe", "a.bat. ", "a.html"})
            QVERIFY2(mayRun(QString::fromUtf8(name), "text"), name);
        QVERIFY(mayRun(QStringLiteral("a.pdf"),
                       "\x7f"
                       "ELF"));
        QVERIFY(mayRun(QStringLiteral("a.pdf"), "MZ\x90"));
        for (const char *name : {"a.pdf", "minutes.docx", "a.png", "README", "x.csv"})
            QVERIFY2(!mayRun(QString::fromUtf8(name), "text"), name);
    }

    void theLimitsOfCopiesAreSettings()
    {
        Register reg;
        QCOMPARE(copyLimits(reg).one, 100LL << 20); // 2.8
        QCOMPARE(copyLimits(reg).all, 2LL << 30);
        QCOMPARE(copyLimits(reg).many, 500LL << 20);
        const auto set = [&reg](const char *key, const char *value) {
            Setting s;
            s.id.value = QUuid::createUuid();
            s.key = QLatin1String(key);
            s.value = QLatin1String(value);
            reg.put(s);
        };
        set("evidence.most_of_all_mib", "10");
        ChangeSet changes;
        const auto large = addEvidence(
            reg, {QStringLiteral("large"), contentOf(QByteArray(11 << 20, 'x')), {}, {}, {}}, Language(),
            [] { return QUuid::createUuid(); }, changes);
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(QStringLiteral("10 MiB is the most")),
                 qPrintable(large.error().message));
    }

    void whoKeepsMuchIsToldHowMuchItIs()
    {
        const Setting many {{QUuid::createUuid()}, QStringLiteral("evidence.many_mib"), QStringLiteral("5")};
        ChangeSet set;
        set.label = QStringLiteral("Limit");
        set.changes = {created(many)};
        QVERIFY(m_s->document->apply(std::move(set)));
        m_s->window->goTo({PageId::Evidence});
        QStringList said;
        connect(pageOf("EvidencePage"), &Page::said, this, [&said](const QString &words) { said += words; });
        auto *panel = pageOf("EvidencePage")->findChild<EvidencePanel *>();
        dropOn(*panel, {file("small.txt", "small")});
        dropOn(*panel, {file("scan.pdf", QByteArray(6 << 20, 'x'))});
        QTRY_COMPARE(said.size(), 2);
        QVERIFY2(said.front().contains(QStringLiteral("Undo takes it back")), qPrintable(said.front()));
        QCOMPARE(said.back(),
                 QStringLiteral("Added: scan.pdf. The copies in this file are 6.0 MiB now; 2 GiB is the most."));
    }

    void allCopiesTogetherHaveALimit()
    {
        Register reg;
        for (int i = 0; i < 21; ++i) {
            Evidence e;
            e.id.value = QUuid(quint32(i) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9);
            e.code = QStringLiteral("EV-%1").arg(i);
            e.storage = EvidenceStorage::FileCopy;
            e.size = 100 << 20;
            e.sha256 = QStringLiteral("%1").arg(i, 64, 10, QLatin1Char('0'));
            if (i < 20)
                reg.put(e);
        }
        ChangeSet set;
        const auto id = [] { return QUuid::createUuid(); };
        QVERIFY(addEvidence(reg, {QStringLiteral("small"), contentOf("x"), {}, {}, {}}, Language(), id, set));
        const auto large = addEvidence(reg, {QStringLiteral("large"), contentOf(QByteArray(60 << 20, 'x')), {}, {}, {}},
                                       Language(), id, set);
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(QStringLiteral("2 GiB is the most")),
                 qPrintable(large.error().message));
    }

private:
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = m_s->folder.filePath(QString::fromUtf8(name));
        writeBytes(path, bytes);
        return path;
    }
    /// What a person does with the mouse: the events of a drag, sent to the widget under it.
    static void dropOn(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint at = target.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QApplication::processEvents();
    }
    static void press(const QWidget &panel, const char *name)
    {
        auto *button = panel.findChild<QPushButton *>(QLatin1String(name));
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    Page *pageOf(const char *type) const
    {
        for (Page *page : m_s->window->findChildren<Page *>())
            if (page->inherits(type))
                return page;
        qFatal("there is no %s", type);
    }
    Evidence newest() const { return m_s->document->records().all<Evidence>().back(); }

    std::unique_ptr<SampleWindow> m_s;
    Id<Objective> m_objective;
    size_t m_before = 0;
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
