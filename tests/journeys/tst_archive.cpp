#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "model/query/retention.h"
#include "tests/journeys/samplewindow.h"
#include "views/pages/stepdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

// Closed objectives leave the lists by a decision, are kept as long as the settings say, and are disposed of with a
// reason and an approver (2.11).

namespace {

void open(SampleWindow &sample)
{
    sample.window->goTo({PageId::Objectives, Kind::Objective, {}});
    auto *action = sample.window->page()->findChild<QAction *>(QStringLiteral("archive"));
    QVERIFY(action);
    action->trigger();
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

int rowOf(const QTableView &table, const QString &code)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 1).data(SecondaryRole).toString() == code)
            return row;
    return -1;
}

} // namespace

class tst_Archive : public QObject
{
    Q_OBJECT
private slots:
    void aClosedObjectiveIsArchivedAndBroughtBack()
    {
        SampleWindow sample;
        open(sample);
        auto &table = sample.part<QTableView>("kept");
        const auto closed = keptObjectives(sample.session->records(), sample.session->today());
        QVERIFY(!closed.empty());
        QCOMPARE(table.model()->rowCount(), int(closed.size()));
        const int row = rowOf(table, QStringLiteral("OBJ-004"));
        QVERIFY(row >= 0);
        goTo(table, row);
        QCOMPARE(cell(table, row, 5), QStringLiteral("in the lists"));
        QTest::mouseClick(&sample.part<QPushButton>("archiveIt"), Qt::LeftButton);
        QTest::mouseClick(&yes(sample), Qt::LeftButton);
        QTRY_COMPARE(cell(table, rowOf(table, QStringLiteral("OBJ-004")), 5), QStringLiteral("archived"));
        const Objective *o = sample.session->records().byCode<Objective>(QStringLiteral("OBJ-004"));
        QVERIFY(o->archivedAt.isValid());
        QTRY_VERIFY(!sample.window->findChild<StepDialog *>());

        // Its time runs for years; the program says until when, and keeps the form open.
        goTo(table, rowOf(table, QStringLiteral("OBJ-004")));
        QVERIFY(sample.part<QPushButton>("dispose").isVisible());
        QTest::mouseClick(&sample.part<QPushButton>("dispose"), Qt::LeftButton);
        auto *dialog = sample.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        QVERIFY(SampleWindow::visibleText(*dialog).contains(QStringLiteral("It must be kept until")));
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("yes"))->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!sample.window->findChild<StepDialog *>());

        QTest::mouseClick(&sample.part<QPushButton>("bringBack"), Qt::LeftButton);
        dialog = sample.window->findChild<StepDialog *>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QWidget *>(QStringLiteral("reason"));
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("The audit asks for it"));
        QTest::mouseClick(&yes(sample), Qt::LeftButton);
        QTRY_COMPARE(cell(table, rowOf(table, QStringLiteral("OBJ-004")), 5), QStringLiteral("in the lists"));
        QVERIFY(!sample.session->records().byCode<Objective>(QStringLiteral("OBJ-004"))->archivedAt.isValid());
    }

private:
    static void goTo(QTableView &table, int row) { table.setCurrentIndex(table.model()->index(row, 0)); }
    static QPushButton &yes(SampleWindow &sample)
    {
        return *sample.window->findChild<StepDialog *>()->findChild<QPushButton *>(QStringLiteral("yes"));
    }
};

QTEST_MAIN(tst_Archive)
#include "tst_archive.moc"
