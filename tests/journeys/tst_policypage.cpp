#include "model/domain/records.h"
#include "model/query/policyrevision.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/confirmdialog.h"
#include "views/forms/policydialog.h"
#include "views/forms/recorddialog.h"
#include "views/pages/page.h"

#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

// Policy version 2.2 through the window (J12): answers for each commitment, links to confirm, confirmation.

class TestPolicyPage : public QObject
{
    Q_OBJECT

private slots:
    void newVersionAsksAndLinksWaitUntilConfirmed()
    {
        ChainWindow s;
        s.goTo(PageId::Policy);
        auto &confirm = s.find<QPushButton>("confirmLinks");
        QVERIFY(!confirm.isVisible());
        QTest::mouseClick(&s.find<QPushButton>("newVersion"), Qt::LeftButton);
        auto &dialog = s.find<PolicyDialog>("policyDialog");
        QTest::mouseClick(&s.find<QPushButton>("saveVersion"), Qt::LeftButton);
        QVERIFY(dialog.isVisible()); // a version is missing, and nothing was written
        QCOMPARE(s.records().all<PolicyVersion>().size(), size_t(1));
        QTest::keyClicks(&s.find<QLineEdit>("version"), QStringLiteral("2.2"));
        auto *fate = dialog.findChild<QComboBox *>(QStringLiteral("PC1"));
        fate->setFocus();
        QTest::keyClick(fate, Qt::Key_Down);
        auto &text = s.find<QLineEdit>("text-0");
        QVERIFY(text.isEnabled());
        text.selectAll();
        QTest::keyClicks(&text, QStringLiteral("Only known persons and devices get access"));
        auto *gone = dialog.findChild<QComboBox *>(QStringLiteral("PC8"));
        gone->setFocus();
        QTest::keyClick(gone, Qt::Key_Down);
        QTest::keyClick(gone, Qt::Key_Down);
        QCOMPARE(gone->currentText(), QStringLiteral("removed"));
        QTest::mouseClick(&s.find<QPushButton>("addCommitment"), Qt::LeftButton);
        QTest::keyClicks(&s.find<QLineEdit>("section-8"), QStringLiteral("3.9"));
        QTest::keyClicks(&s.find<QLineEdit>("text-8"), QStringLiteral("AI tools are used with care"));
        QTest::mouseClick(&s.find<QPushButton>("saveVersion"), Qt::LeftButton);
        QCOMPARE(s.records().all<PolicyVersion>().size(), size_t(2));
        QCOMPARE(s.record<PolicyCommitment>("PC1").policyVersion, QStringLiteral("2.2"));
        QCOMPARE(s.record<PolicyCommitment>("PC1").text, QStringLiteral("Only known persons and devices get access"));
        QCOMPARE(s.record<PolicyCommitment>("PC9").section, QStringLiteral("3.9"));
        // Unchanged ones go on, the removed one ends the day before.
        QVERIFY(!s.record<PolicyCommitment>("PC2").validTo.isValid());
        QCOMPARE(s.record<PolicyCommitment>("PC8").validTo, QDate(2026, 7, 14));
        const size_t open = linksToConfirm(s.records()).size();
        QVERIFY(open > 10);
        QVERIFY(confirm.isVisible());
        QVERIFY(confirm.text().contains(QString::number(open)));

        QTest::mouseClick(&confirm, Qt::LeftButton);
        auto &list = s.find<QTableView>("toConfirm");
        QCOMPARE(size_t(list.model()->rowCount()), open);
        QTest::mouseClick(&s.find<QPushButton>("confirm"), Qt::LeftButton);
        QCOMPARE(linksToConfirm(s.records()).size(), open - 1);
        list.selectAll();
        QTest::mouseClick(&s.find<QPushButton>("confirm"), Qt::LeftButton);
        QVERIFY(linksToConfirm(s.records()).empty());
        QVERIFY(!confirm.isVisible());
        s.undo();
        QCOMPARE(linksToConfirm(s.records()).size(), open - 1);
    }

    /// The shown day counts, not the day of the computer or of the file (2.13).
    void coverageIsThatOfTheShownDay()
    {
        ChainWindow s;
        s.goTo(PageId::Policy);
        Requirement later = s.record<Requirement>("REQ10");
        const Requirement before = later;
        later.inForceFrom = s.session().asOf().addDays(30);
        ChangeSet set;
        set.label = QStringLiteral("comes later");
        set.changes.push_back(edited(before, later));
        QVERIFY(s.session().apply(set));
        QApplication::processEvents();
        QCOMPARE(coverageOf(s, "requirement", "REQ10"), QStringLiteral("not in force"));
        QCOMPARE(coverageOf(s, "policy_commitment", "PC8"), QStringLiteral("none"));
        s.session().setAsOf(QDate(2026, 9, 1));
        QApplication::processEvents();
        QCOMPARE(coverageOf(s, "requirement", "REQ10"), QStringLiteral("none"));
    }

    void versionsAreListedAndOnlyLookedAt()
    {
        ChainWindow s;
        s.window().goTo({PageId::Policy, Kind::PolicyVersion, s.records().all<PolicyVersion>().front().id.value});
        QApplication::processEvents();
        auto &table = s.find<QTableView>("policy_version");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 1);
        const auto cell = [&](int row, int column) { return table.model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("2.1"));
        QVERIFY2(cell(0, 1).contains(QStringLiteral("Information Security Policy")), qPrintable(cell(0, 1)));
        QCOMPARE(cell(0, 2), QStringLiteral("–")); // the sample does not say when it was approved
        QVERIFY(!s.find<QPushButton>("new").isVisible());
        table.setFocus();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
            QTest::keyClick(&table, key);
            QApplication::processEvents();
            QVERIFY(!s.window().findChild<RecordDialog *>());
        }
        // Ctrl+N asks about the commitments as the button does.
        QVERIFY(s.window().page()->createNew());
        QTest::keyClicks(&s.find<QLineEdit>("version"), QStringLiteral("2.2"));
        QTest::mouseClick(&s.find<QPushButton>("saveVersion"), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(table.model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("2.2")); // the newest first
        QCOMPARE(cell(1, 0), QStringLiteral("2.1"));
        QVERIFY(cell(1, 5) != QStringLiteral("–")); // it ended
    }

    void commitmentsStandBySectionAndRemovedOnesSaySo()
    {
        ChainWindow s;
        PolicyCommitment removed = s.record<PolicyCommitment>("PC1");
        const PolicyCommitment before = removed;
        removed.section = QStringLiteral("3.10");
        removed.validTo = QDate(2026, 5, 31);
        ChangeSet set;
        set.label = QStringLiteral("dropped");
        set.changes.push_back(edited(before, removed));
        QVERIFY(s.session().apply(set));
        s.window().goTo({PageId::Policy, Kind::PolicyCommitment, removed.id.value});
        QApplication::processEvents();
        const QAbstractItemModel &rows = *s.find<QTableView>("policy_commitment").model();
        QCollator order {QLocale(QLocale::English)};
        order.setNumericMode(true);
        for (int row = 1; row < rows.rowCount(); ++row)
            QVERIFY(order.compare(rows.index(row - 1, 1).data().toString(), rows.index(row, 1).data().toString()) <= 0);
        QVERIFY(coverageOf(s, "policy_commitment", "PC1").contains(QStringLiteral("removed, in force until 31 May")));
    }

    void annexIsCopiedAsText()
    {
        ChainWindow s;
        s.goTo(PageId::Policy);
        s.find<QAction>("copyAnnex").trigger();
        QVERIFY(
            QApplication::clipboard()->text().startsWith(QStringLiteral("Information Security Policy, version 2.1")));
    }

private:
    /// What the last column of a table says of a record.
    static QString coverageOf(ChainWindow &s, const char *table, const char *code)
    {
        const QAbstractItemModel &rows = *s.find<QTableView>(table).model();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.index(row, 0).data().toString() == QLatin1String(code))
                return rows.index(row, rows.columnCount() - 1).data().toString();
        return QStringLiteral("no such row");
    }
};

QTEST_MAIN(TestPolicyPage)
#include "tst_policypage.moc"
