#include "model/domain/records.h"
#include "model/items/assessmentcolumns.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/recorddialog.h"
#include "views/widgets/chip.h"
#include "views/widgets/segmented.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

// The register of risks with its assessments and treatment, and the controls of Annex A, with real keys (2.2, 7.2).

class TestRegister : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    RecordDialog *dialog()
    {
        QApplication::processEvents();
        for (RecordDialog *found : m_s->window().findChildren<RecordDialog *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void choosePart(const char *word)
    {
        for (QAbstractButton *b : m_s->find<Segmented>("registerPart").findChildren<QAbstractButton *>())
            if (b->text() == QLatin1String(word))
                QTest::mouseClick(b, Qt::LeftButton);
        QApplication::processEvents();
    }
    void type(RecordDialog &form, const char *field, const QString &text)
    {
        auto *widget = form.findChild<QWidget *>(QLatin1String(field));
        QVERIFY2(widget, field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    void openRisk(const char *code)
    {
        m_s->window().goTo({PageId::Risks, Kind::Risk, m_s->record<Risk>(code).id.value});
        QApplication::processEvents();
    }

private slots:
    void init() { m_s = std::make_unique<ChainWindow>(); }
    void cleanup() { m_s.reset(); }

    void anAssessmentIsAddedAndSetsTheRisk()
    {
        openRisk("RSK12");
        const Risk before = m_s->record<Risk>("RSK12");
        const auto rows = m_s->records().all<RiskAssessment>().size();
        QTest::mouseClick(&m_s->find<QPushButton>("assess"), Qt::LeftButton);
        RecordDialog *form = dialog();
        QVERIFY(form);
        type(*form, "likelihood", QStringLiteral("2"));
        type(*form, "note", QStringLiteral("After the supplier audits"));
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(!dialog());
        QCOMPARE(m_s->records().all<RiskAssessment>().size(), rows + 1);
        const RiskAssessment added = m_s->records().all<RiskAssessment>().back();
        QCOMPARE(added.risk, before.id);
        QCOMPARE(added.likelihood, 2);
        QCOMPARE(added.impact, before.currentImpact);
        QCOMPARE(added.score, 2 * before.currentImpact.value());
        QCOMPARE(m_s->record<Risk>("RSK12").currentLikelihood, 2);
        QCOMPARE(m_s->record<Risk>("RSK12").assessedOn, QDate(2026, 7, 15));
        choosePart("Assessments");
        auto &table = m_s->find<QTableView>("assessments");
        QVERIFY(table.isVisible());
        QCOMPARE(size_t(table.model()->rowCount()), rows + 1);
        m_s->undo();
        QCOMPARE(m_s->records().all<RiskAssessment>().size(), rows);
        QCOMPARE(m_s->record<Risk>("RSK12"), before);
    }

    void aValueChangedInTheFormOfTheRiskIsKeptAsAssessment()
    {
        openRisk("RSK24");
        const auto rows = m_s->records().all<RiskAssessment>().size();
        QTest::keyClick(&m_s->find<QTableView>("risk"), Qt::Key_Return);
        RecordDialog *form = dialog();
        QVERIFY(form);
        type(*form, "current_likelihood", QStringLiteral("3"));
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(!dialog());
        const auto &all = m_s->records().all<RiskAssessment>();
        QVERIFY(all.size() > rows);
        QCOMPARE(all.back().likelihood, 3);
        QCOMPARE(all.back().risk, m_s->record<Risk>("RSK24").id);
    }

    void rowsOverTimeLeadToTheRiskAndCannotBeEdited()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("register"));
        choosePart("Assessments");
        auto &table = m_s->find<QTableView>("assessments");
        table.setFocus();
        const QString code = table.model()->index(0, 0).data(SecondaryRole).toString();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_F2);
        QVERIFY(!dialog());
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(!dialog());
        auto &risks = m_s->find<QTableView>("risk");
        QVERIFY(risks.isVisible());
        QCOMPARE(risks.currentIndex().siblingAtColumn(0).data().toString(), code);
    }

    void aTreatmentItemBelongsToTheRiskThatIsSelected()
    {
        openRisk("RSK07");
        choosePart("Treatment");
        QTest::mouseClick(&m_s->find<QPushButton>("new"), Qt::LeftButton);
        RecordDialog *form = dialog();
        QVERIFY(form);
        type(*form, "description", QStringLiteral("Encrypt the laptops of the field service"));
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QApplication::processEvents();
        QVERIFY(!dialog());
        const TreatmentItem item = m_s->records().all<TreatmentItem>().back();
        QCOMPARE(item.risk, m_s->record<Risk>("RSK07").id);
        QCOMPARE(item.description, QStringLiteral("Encrypt the laptops of the field service"));
        QVERIFY(m_s->find<QTableView>("treatment_item").isVisible());
    }

    void annexAIsAddedInOneStepAndCanBeFiltered()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("controls"));
        const auto before = m_s->records().all<Control>().size();
        auto &button = m_s->find<QPushButton>("addAnnex");
        QVERIFY(button.isVisible());
        m_s->prompt.confirmations = {true};
        QTest::mouseClick(&button, Qt::LeftButton);
        QApplication::processEvents();
        QVERIFY(m_s->records().all<Control>().size() >= 93);
        QVERIFY(!button.isVisible());
        auto &table = m_s->find<QTableView>("control");
        m_s->find<Chip>("controlsShown").setValue(101);
        QCOMPARE(size_t(table.model()->rowCount()), m_s->records().all<Control>().size() - before);
        m_s->undo();
        QCOMPARE(m_s->records().all<Control>().size(), before);
        QVERIFY(button.isVisible());
    }
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
