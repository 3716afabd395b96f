#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "model/query/helptexts.h"
#include "tests/journeys/samplewindow.h"
#include "tests/views/tablelines.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/widgets/segmented.h"

#include <QPushButton>
#include <QTableView>
#include <QToolButton>

// Own words (F37) and audits (9.2) are entered in the window.

class TestOwnWords : public QObject
{
    Q_OBJECT

private:
    /// Fills the form that is open with what a person would type, and saves it.
    static void save(SampleWindow &s, const std::function<void(Record &)> &typed)
    {
        auto *dialog = s.window->findChild<RecordDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *form = dialog->findChild<RecordForm *>();
        QVERIFY(form);
        Record record = form->value();
        typed(record);
        form->setValue(record);
        dialog->findChild<QPushButton *>(QStringLiteral("save"))->setEnabled(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        QApplication::processEvents();
    }

private slots:
    void aWordOfOnesOwnStandsInTheHelp()
    {
        SampleWindow s;
        s.window->goTo({PageId::Settings});
        auto *parts = s.window->page()->findChild<Segmented *>();
        const auto buttons = parts->findChildren<QToolButton *>();
        QCOMPARE(buttons.back()->text(), QStringLiteral("Own words"));
        QTest::mouseClick(buttons.back(), Qt::LeftButton);
        QTest::mouseClick(&s.part<QPushButton>("newWord"), Qt::LeftButton);
        save(s, [](Record &record) {
            GlossaryTerm term = *record.as<GlossaryTerm>();
            QCOMPARE(term.language, QStringLiteral("en"));
            term.term = QStringLiteral("Blue file");
            term.definition = QStringLiteral("Where minutes are.");
            record = Record(term);
        });
        QTRY_COMPARE(s.document->records().count(Kind::GlossaryTerm), 1);
        auto &table = s.part<QTableView>("glossary_term");
        QVERIFY(table.isVisible());
        QVERIFY(lineOf(table, QStringLiteral("Blue file")).contains(QStringLiteral("Where minutes are.")));
        const auto found = findHelp(helpCards(Language(), s.document->records()), QStringLiteral("blue file"));
        QCOMPARE(found.size(), size_t(1));
    }

    void anInternalAuditWithoutFindingsCounts()
    {
        SampleWindow s;
        const auto label = [&] {
            for (const AuditFinding &f : auditOf(s.session->state(), s.session->language()).findings)
                if (f.check == QLatin1String("X-08"))
                    return f.label;
            return AuditLabel::Unset;
        };
        QCOMPARE(label(), AuditLabel::Minor);
        s.window->goTo({PageId::Findings, Kind::AuditSession, {}});
        QApplication::processEvents();
        QTest::mouseClick(s.window->page()->findChild<QPushButton *>(QStringLiteral("new")), Qt::LeftButton);
        save(s, [](Record &record) {
            AuditSession audit = *record.as<AuditSession>();
            audit.title = QStringLiteral("Audit of objectives");
            audit.type = AuditKind::Internal;
            audit.fromDate = audit.toDate = QDate(2026, 6, 1);
            audit.criteria = QStringLiteral("6.2, 9.1");
            record = Record(audit);
        });
        QTRY_COMPARE(s.document->records().count(Kind::AuditSession), 1);
        QCOMPARE(label(), AuditLabel::Conform);
    }
};

QTEST_MAIN(TestOwnWords)
#include "tst_ownwords.moc"
