#include "model/domain/records.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/pages/risks/draggedrecord.h"
#include "views/pages/risks/matrixwidget.h"
#include "views/pages/risks/riskcardlist.h"
#include "views/widgets/segmented.h"

#include <QAbstractButton>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

// In the matrix (DOMAIN.md 7.2 "assess, link by drag"): a risk dragged to another cell opens its assessment, an
// objective dragged onto a risk, or a risk onto an objective, links the two; one step to undo.

class TestMatrixDrag : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChainWindow> m_s;

    MatrixWidget &matrix() { return m_s->find<MatrixWidget>("matrix"); }
    Id<Risk> risk(const char *code) { return m_s->record<Risk>(code).id; }
    QWidget &card(const char *code) { return m_s->find<QWidget>(code); }

    static void mouse(QWidget &on, QEvent::Type type, const QPoint &at, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, on.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held,
                          {});
        QApplication::sendEvent(&on, &event);
    }
    /// What a press and a move begin to drag. The platform of the tests ends every drag at once, so that what follows
    /// is told to the place by drop().
    std::optional<DraggedRecord> begun(QWidget &from, const QPoint &start, QObject &owner)
    {
        mouse(from, QEvent::MouseButtonPress, start, Qt::LeftButton);
        mouse(from, QEvent::MouseMove, start + QPoint(2, 1), Qt::LeftButton);
        if (owner.findChild<QDrag *>())
            return {}; // a hand that trembles drags nothing
        mouse(from, QEvent::MouseMove, start + QPoint(15, 12), Qt::LeftButton);
        const QDrag *drag = owner.findChild<QDrag *>();
        const auto record = drag ? draggedRecord(drag->mimeData()) : std::nullopt;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        mouse(from, QEvent::MouseButtonRelease, start + QPoint(15, 12), {});
        return record;
    }
    /// Whether a place takes what is dragged over it; with `lets` it is let go there.
    bool takes(QWidget &place, const QPoint &point, const DraggedRecord &record, bool lets = false)
    {
        const std::unique_ptr<QMimeData> data(mimeOf(record));
        QDragEnterEvent enter(point, Qt::LinkAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(&place, &enter);
        QDragMoveEvent move(point, Qt::LinkAction, data.get(), Qt::LeftButton, {});
        move.ignore();
        QApplication::sendEvent(&place, &move);
        if (lets) {
            QDropEvent drop(point, Qt::LinkAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(&place, &drop);
            QApplication::processEvents();
        } else {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&place, &leave);
        }
        return move.isAccepted();
    }
    size_t linksOf(const char *risk, const char *objective)
    {
        size_t out = 0;
        for (const ObjectiveLink &link : m_s->records().all<ObjectiveLink>())
            out += link.target == m_s->record<Risk>(risk).id.value
                && link.objective == m_s->record<Objective>(objective).id;
        return out;
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks);
        QVERIFY(QTest::qWaitForWindowExposed(&m_s->window()));
    }
    void cleanup() { m_s.reset(); }

    void aRiskDraggedToAnotherCellIsAssessedAndOneStepTakesItBack()
    {
        const Risk before = m_s->record<Risk>("RSK24");
        const QRect chip = matrix().chipRect(before.id);
        QVERIFY(chip.isValid());
        QVERIFY(matrix().cellRect(4, 4).contains(chip));
        const auto dragged = begun(matrix(), chip.center(), matrix());
        QVERIFY(dragged && dragged->kind == Kind::Risk && dragged->id == before.id.value);
        QVERIFY(takes(matrix(), matrix().cellRect(2, 3).center(), *dragged, true));
        RecordDialog *assessment = m_s->dialog<RecordDialog>();
        QVERIFY(assessment);
        // Nothing is kept before the form is saved.
        QCOMPARE(m_s->record<Risk>("RSK24"), before);
        const RiskAssessment filled = *assessment->form().value().as<RiskAssessment>();
        QCOMPARE(filled.risk, before.id);
        QCOMPARE(filled.likelihood, 2);
        QCOMPARE(filled.impact, 3);
        QTest::keyClick(assessment, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_s->dialog<RecordDialog>());
        QCOMPARE(m_s->record<Risk>("RSK24").currentLikelihood, 2);
        QCOMPARE(m_s->record<Risk>("RSK24").currentImpact, 3);
        QVERIFY(matrix().cellRect(2, 3).contains(matrix().chipRect(before.id)));
        m_s->undo();
        QCOMPARE(m_s->record<Risk>("RSK24"), before);
    }

    void anObjectiveDraggedFromACardOntoARiskIsLinkedAndOneStepTakesItBack()
    {
        QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(3, 5).center()); // RSK04 and others
        QWidget &objective = card("OBJ-003");
        QCOMPARE(linksOf("RSK24", "OBJ-003"), size_t(0));
        const auto dragged = begun(objective, objective.rect().center(), m_s->find<QWidget>("riskCards"));
        QVERIFY(dragged && dragged->kind == Kind::Objective);
        m_s->prompt.reasons = {QStringLiteral("It lowers this risk as well.")}; // what was approved changes
        QVERIFY(takes(matrix(), matrix().chipRect(risk("RSK24")).center(), *dragged, true));
        QCOMPARE(linksOf("RSK24", "OBJ-003"), size_t(1));
        QCOMPARE(m_s->window().pageId(), PageId::Risks); // the drag was no click
        m_s->undo();
        QCOMPARE(linksOf("RSK24", "OBJ-003"), size_t(0));
    }

    void aRiskDraggedOntoAnObjectiveOfACardIsLinked()
    {
        QTest::mouseClick(&matrix(), Qt::LeftButton, {}, matrix().cellRect(3, 5).center());
        const QRect chip = matrix().chipRect(risk("RSK03"));
        QVERIFY(chip.isValid());
        QCOMPARE(linksOf("RSK03", "OBJ-010"), size_t(0));
        QWidget &place = *card("OBJ-010").parentWidget();
        const DraggedRecord dragged {Kind::Risk, risk("RSK03").value};
        QVERIFY(!takes(place, QPoint(2, 2), dragged));
        m_s->prompt.reasons = {QStringLiteral("It lowers this risk as well.")};
        QVERIFY(takes(place, card("OBJ-010").geometry().center(), dragged, true));
        QCOMPARE(linksOf("RSK03", "OBJ-010"), size_t(1));
    }

    void whatWouldDoNothingIsNotTaken()
    {
        const DraggedRecord rsk24 {Kind::Risk, risk("RSK24").value};
        const DraggedRecord objective {Kind::Objective, m_s->record<Objective>("OBJ-003").id.value};
        QVERIFY(takes(matrix(), matrix().cellRect(2, 3).center(), rsk24));
        QVERIFY(!takes(matrix(), matrix().cellRect(4, 4).center(), rsk24)); // it stands there
        QVERIFY(!takes(matrix(), QPoint(1, 1), rsk24));
        QVERIFY(!takes(matrix(), matrix().cellRect(1, 1).center(), objective)); // no risk there
        QVERIFY(takes(matrix(), matrix().chipRect(risk("RSK24")).center(), objective));
        // Where a risk was or shall be is not assessed.
        QTest::mouseClick(m_s->find<Segmented>("riskTime").findChildren<QToolButton *>().last(), Qt::LeftButton);
        QVERIFY(!takes(matrix(), matrix().cellRect(4, 5).center(), rsk24));
    }

    void onAnotherDayNothingCanBeDragged()
    {
        m_s->session().setAsOf(QDate(2026, 6, 30));
        QApplication::processEvents();
        QVERIFY(!matrix().acceptDrops());
        const QRect chip = matrix().chipRect(risk("RSK24"));
        QVERIFY(!begun(matrix(), chip.center(), matrix()));
        QVERIFY(!takes(matrix(), matrix().cellRect(2, 3).center(), {Kind::Risk, risk("RSK24").value}));
    }
};

QTEST_MAIN(TestMatrixDrag)
#include "tst_matrixdrag.moc"
