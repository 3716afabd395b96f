#include "model/domain/records.h"
#include "model/query/sentences.h"
#include "model/report/pdf.h"
#include "model/report/reporttext.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/reports/reportchoices.h"
#include "views/pages/reports/reportspage.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/segmented.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

// What can be chosen for a report in the window arrives on paper: kind, language, paper, review, collector, headline
// (6).

class TestReportChoices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_s;
    ReportsPage *m_page = nullptr;

    ReportChoices &choices() const { return *m_page->findChild<ReportChoices *>(); }
    /// Chooses in the list, as the mouse does.
    void choose(const QString &title)
    {
        auto &list = m_s->part<QListWidget>("reports");
        const auto found = list.findItems(title, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list.scrollToItem(found.front());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(found.front()).center());
    }
    void press(const QString &name, const QString &segment)
    {
        for (Segmented *part : m_page->findChildren<Segmented *>())
            if (part->accessibleName() == name)
                for (QToolButton *button : part->findChildren<QToolButton *>())
                    if (button->text() == segment) {
                        QTest::mouseClick(button, Qt::LeftButton);
                        return;
                    }
        QFAIL(qPrintable(QStringLiteral("there is no %1 in %2").arg(segment, name)));
    }
    /// What would be printed now.
    QString text() const
    {
        m_page->copyText();
        return QGuiApplication::clipboard()->text();
    }
    QString savedInfo(const QString &name)
    {
        const QString path = m_s->folder.filePath(name);
        m_s->prompt.fileNames = {path};
        QSignalSpy said(m_page, &Page::said);
        // Where the program is slow, the preview of what was typed is still being made.
        if (!QTest::qWaitFor([&] { return m_s->part<QPushButton>("savePdf").isEnabled(); }, 120000))
            return {};
        QTest::mouseClick(&m_s->part<QPushButton>("savePdf"), Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return said.count() > 0; }, 120000))
            return {};
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {path});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private slots:
    void init()
    {
        m_s = std::make_unique<SampleWindow>();
        m_s->window->goTo({PageId::Reports});
        m_page = m_s->window->findChild<ReportsPage *>();
        QVERIFY(m_page);
    }
    void cleanup() { m_s.reset(); }

    void theKindChosenInTheListIsTheReportThatIsMade_data()
    {
        QTest::addColumn<QString>("title");
        for (const ReportInfo &info : allReports())
            QTest::newRow(info.id) << QString::fromLatin1(info.title);
    }
    void theKindChosenInTheListIsTheReportThatIsMade()
    {
        QFETCH(QString, title);
        choose(title);
        QCOMPARE(QString::fromLatin1(choices().chosen().title), title);
        const QString wanted = toText(choices().chosen().make(m_s->document->records(), choices().options()));
        QCOMPARE(text(), wanted);
        // Only what this report asks for can be chosen beside language and paper.
        const ReportSubject subject = choices().chosen().subject;
        QCOMPARE(m_s->part<QComboBox>("objective").isVisible(), subject == ReportSubject::Objective);
        QCOMPARE(m_s->part<QComboBox>("reportReview").isVisible(), subject == ReportSubject::Review);
        QCOMPARE(m_s->part<QComboBox>("reportCollector").isVisible(), subject == ReportSubject::Collector);
        QCOMPARE(m_s->part<QPlainTextEdit>("reportHeadline").isVisible(), choices().chosen().hasHeadline);
    }

    void theLanguageOfTheReportIsNotThatOfTheWindow()
    {
        choose(QStringLiteral("Gap list"));
        press(QStringLiteral("Language of the report"), QStringLiteral("English"));
        QVERIFY(text().contains(QStringLiteral("Gap list")));
        press(QStringLiteral("Language of the report"), QStringLiteral("German"));
        QVERIFY2(text().contains(QStringLiteral("Lückenliste")) && !text().contains(QStringLiteral("Gap list")),
                 qPrintable(text().left(400)));
        // The window still speaks English.
        QVERIFY(m_s->part<QListWidget>("reports").item(0)->text().startsWith(QStringLiteral("Management review")));
    }

    void thePaperIsThatOfTheFile_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << QStringLiteral("A4") << QStringLiteral("Page size: +59[45][.0-9]* x 84[12]");
        QTest::newRow("Letter") << QStringLiteral("Letter") << QStringLiteral("Page size: +612 x 792");
    }
    void thePaperIsThatOfTheFile()
    {
        QFETCH(QString, paper);
        QFETCH(QString, size);
        choose(QStringLiteral("Gap list"));
        press(QStringLiteral("Paper"), paper);
        const QString info = savedInfo(paper + QStringLiteral(".pdf"));
        QVERIFY2(info.contains(QRegularExpression(size)), qPrintable(info));
    }

    void minutesAreThoseOfTheReviewThatIsChosen()
    {
        choose(QStringLiteral("Minutes of the management review"));
        auto &box = m_s->part<QComboBox>("reportReview");
        QVERIFY(text().contains(QStringLiteral("21 May 2026"))); // the last management review
        int other = -1;
        for (int i = 0; i < box.count(); ++i)
            if (box.itemText(i).startsWith(QStringLiteral("REV-04")))
                other = i;
        QVERIFY(other > 0);
        box.setFocus();
        while (box.currentIndex() < other)
            QTest::keyClick(&box, Qt::Key_Down);
        QVERIFY2(text().contains(QStringLiteral("22 May 2025")), qPrintable(text().left(600)));
        QVERIFY(text().contains(QStringLiteral("MR-2025")));
    }

    void aCollectionSheetIsForTheCollectorThatIsChosen()
    {
        choose(QStringLiteral("Data collection sheet"));
        const QString all = text();
        auto &box = m_s->part<QComboBox>("reportCollector");
        QVERIFY(box.count() > 3);
        box.setFocus();
        QString one, name;
        for (int i = 1; i < box.count() && !(one.contains(name) && !name.isEmpty()); ++i) { // not all have one due
            QTest::keyClick(&box, Qt::Key_Down);
            name = box.currentText();
            one = text();
        }
        QVERIFY2(one.contains(name) && one.size() < all.size(), qPrintable(one.left(400)));
        QTest::keyClick(&box, Qt::Key_Up);
        QVERIFY(text() != one);
    }

    /// The pages follow typing with a pause, and what is saved in the meantime must be saved whole.
    void aSaveIsNotEndedByWhatWasTypedJustBefore()
    {
        auto &field = m_s->part<QPlainTextEdit>("reportHeadline");
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("Decide on the sensor."));
        QVERIFY(savedInfo(QStringLiteral("typed.pdf")).contains(QStringLiteral("Pages:")));
        QVERIFY(text().contains(QStringLiteral("Decide on the sensor.")));
    }

    /// 6 a 1: generated and editable. What is counted is never typed: it stays below.
    void theHeadlineOfTheReviewCanBeWrittenAndTheCountsStay()
    {
        auto &field = m_s->part<QPlainTextEdit>("reportHeadline");
        press(QStringLiteral("Language of the report"), QStringLiteral("English"));
        const QString counted = headline(m_s->session->state(), Language());
        QCOMPARE(field.placeholderText(), counted);
        QVERIFY(text().contains(counted));
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("Brno is the open flank: decide on the sensor today."));
        const QString own = text();
        const qsizetype first = own.indexOf(QStringLiteral("Brno is the open flank: decide on the sensor today."));
        QVERIFY2(first > 0 && own.indexOf(counted) > first, qPrintable(own.left(800)));
        QVERIFY(savedInfo(QStringLiteral("own.pdf")).contains(QStringLiteral("Pages:")));
        press(QStringLiteral("Language of the report"), QStringLiteral("German"));
        QCOMPARE(field.placeholderText(), headline(m_s->session->state(), Language(QStringLiteral("de"))));
        // No longer than two lines of page 1, whatever is pasted.
        field.clear();
        field.insertPlainText(QString(500, u'x'));
        QCOMPARE(field.toPlainText().size(), qsizetype(mostOfHeadline));
        field.clear();
        press(QStringLiteral("Language of the report"), QStringLiteral("English"));
        QVERIFY(!text().contains(QStringLiteral("Brno is the open flank")));
    }

    /// The period is chosen where a pack is made, and stands in its list of contents.
    void thePeriodOfAPackIsTheOneThatIsChosen()
    {
        m_s->window->goTo({PageId::Audit});
        const QString path = m_s->folder.filePath(QStringLiteral("pack.zip"));
        m_s->prompt.fileNames = {path};
        const int entries = m_s->document->entries();
        QTest::mouseClick(&m_s->part<QPushButton>("auditPack"), Qt::LeftButton);
        auto *list = m_s->window->findChild<QListWidget *>(QStringLiteral("packObjectives"));
        QVERIFY(list && list->isVisible());
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(i == 2 ? Qt::Checked : Qt::Unchecked);
        const auto days = list->window()->findChildren<DateEdit *>();
        QCOMPARE(days.size(), 2);
        for (const auto &[field, day] : {std::pair {days[0], "2025-01-01"}, std::pair {days[1], "2025-09-30"}}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QLatin1String(day));
            QTest::keyClick(field, Qt::Key_Tab);
        }
        QTest::mouseClick(&m_s->part<QPushButton>("buildPack"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_s->document->entries() == entries + 1, 60000);
        const QString title = m_s->document->records().all<IssuedDocument>().back().title;
        QVERIFY2(title.contains(QStringLiteral("2025")), qPrintable(title));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("manifest.json")});
        QVERIFY(unzip.waitForFinished());
        const QByteArray manifest = unzip.readAllStandardOutput();
        QVERIFY2(manifest.contains("2025-01-01") && manifest.contains("2025-09-30"), manifest.left(600).constData());
    }
};

QTEST_MAIN(TestReportChoices)
#include "tst_reportchoices.moc"
