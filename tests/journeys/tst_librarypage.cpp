#include "model/domain/records.h"
#include "model/exchange/library.h"
#include "tests/journeys/chainwindow.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/wizard/objectivewizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

// The library: search, read, use as draft, with real keys (DOMAIN.md 7.2, F33).

class TestLibraryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    template <typename T> T *dialog()
    {
        QApplication::processEvents();
        for (T *found : m_s->window().findChildren<T *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void search(const char *words)
    {
        auto &line = m_s->find<QLineEdit>("librarySearch");
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, QLatin1String(words));
        QApplication::processEvents();
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Library);
    }
    void cleanup() { m_s.reset(); }

    void allExamplesAreListedAndFoundByTheirWords()
    {
        auto &table = m_s->find<QTableView>("libraryObjectives");
        QCOMPARE(table.model()->rowCount(), 29);
        search("multi-factor");
        QCOMPARE(table.model()->rowCount(), 1);
        QVERIFY(m_s->find<QLabel>("exampleWords").text().contains(QStringLiteral("multi-factor")));
        search("no such words at all");
        QCOMPARE(table.model()->rowCount(), 0);
        QVERIFY(!m_s->find<QPushButton>("useAsDraft").isVisible());
        search("");
        m_s->goTo(PageId::Library, QStringLiteral("measures"));
        QCOMPARE(m_s->find<QTableView>("libraryMeasures").model()->rowCount(), 42);
    }

    void anExampleBecomesADraftInTheWizardAndNothingIsInTheFileBefore()
    {
        search("multi-factor");
        const auto before = m_s->records().all<Objective>().size();
        QTest::mouseClick(&m_s->find<QPushButton>("useAsDraft"), Qt::LeftButton);
        auto *wizard = dialog<ObjectiveWizard>();
        QVERIFY(wizard);
        QVERIFY(wizard->draft().objective.statement.contains(QStringLiteral("multi-factor")));
        QCOMPARE(wizard->draft().weakForm, QStringLiteral("Reduce the risk of unauthorised access"));
        QCOMPARE(wizard->draft().actions.size(), size_t(4));
        QVERIFY(wizard->draft().source.startsWith(QStringLiteral("LO01")));
        QCOMPARE(m_s->records().all<Objective>().size(), before);
        wizard->goToStep(7);
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("saveDraft")), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(m_s->records().all<Objective>().size(), before + 1);
        QCOMPARE(m_s->records().all<Objective>().back().state, ObjectiveState::Draft);
    }

    void enterInTheListUsesTheExample()
    {
        auto &table = m_s->find<QTableView>("libraryObjectives");
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        auto *wizard = dialog<ObjectiveWizard>();
        QVERIFY(wizard);
        QVERIFY(wizard->draft().source.startsWith(QStringLiteral("LO02")));
        wizard->reject();
    }

    void aMeasureAsksForItsObjective()
    {
        m_s->goTo(PageId::Library, QStringLiteral("measures"));
        search("access reviews on time");
        QTest::mouseClick(&m_s->find<QPushButton>("useAsDraft"), Qt::LeftButton);
        auto *form = dialog<RecordDialog>();
        QVERIFY(form);
        const auto before = m_s->records().all<Kpi>().size();
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_s->records().all<Kpi>().size(), before); // without an objective it is refused
        auto *objective = form->findChild<QComboBox *>(QStringLiteral("objective"));
        QVERIFY(objective);
        const QString code = QStringLiteral("OBJ-017");
        for (int i = 0; i < objective->count(); ++i)
            if (objective->itemText(i).contains(code)) {
                objective->setCurrentIndex(i);
                emit objective->activated(i);
            }
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QCOMPARE(m_s->records().all<Kpi>().size(), before + 1);
        const Kpi added = m_s->records().all<Kpi>().back();
        QCOMPARE(added.name, QStringLiteral("Access reviews on time"));
        QCOMPARE(added.frequency, Frequency::Quarterly);
        QCOMPARE(added.aggregation, Aggregation::Ratio);
        QCOMPARE(added.objective, m_s->record<Objective>("OBJ-017").id);
        QVERIFY(added.target.isNull());
    }

    void aGermanWindowHasGermanExamples()
    {
        m_s.reset();
        SampleWindow german({1280, 800}, QStringLiteral("de"));
        german.window->goTo({PageId::Library});
        QApplication::processEvents();
        const QString statement = libraryObjectives(Language(QStringLiteral("de"))).front().statement;
        QCOMPARE(german.part<QLabel>("exampleWords").text(), statement);
        QTest::mouseClick(&german.part<QPushButton>("useAsDraft"), Qt::LeftButton);
        QApplication::processEvents();
        auto *wizard = german.window->findChild<ObjectiveWizard *>();
        QVERIFY(wizard);
        QCOMPARE(wizard->draft().objective.statement, statement);
        wizard->reject();
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_librarypage.moc"
