#include "model/domain/records.h"
#include "model/items/gaptree.h"
#include "model/query/gaps.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/linkdialog.h"
#include "views/forms/recorddialog.h"
#include "views/pages/risks/chainview.h"
#include "views/pages/risks/gapdelegates.h"
#include "views/pages/risks/matrixwidget.h"
#include "views/pages/wizard/objectivewizard.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

// Risks & links with real keys and clicks (DOMAIN.md 7.2, J6 up to the draft, J9 the chain without audit mode).

class TestRisksPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    QTreeView &gaps() { return m_s->find<QTreeView>("gaps"); }
    QModelIndex gapOf(const char *code)
    {
        auto *model = qobject_cast<GapTree *>(gaps().model());
        for (int g = 0; g < model->rowCount(); ++g)
            for (int r = 0; r < model->rowCount(model->index(g, 0)); ++r)
                if (const QModelIndex index = model->index(r, GapTree::StepColumn, model->index(g, 0));
                    model->line(index)->code == QLatin1String(code))
                    return index;
        return {};
    }
    void click(const char *code, GapStep step)
    {
        const QModelIndex index = gapOf(code);
        QVERIFY2(index.isValid(), code);
        gaps().scrollTo(index);
        QApplication::processEvents();
        const auto *delegate = qobject_cast<GapStepDelegate *>(gaps().itemDelegateForColumn(GapTree::StepColumn));
        QStyleOptionViewItem option;
        option.initFrom(&gaps());
        option.rect = gaps().visualRect(index);
        for (const auto &[found, rect] : delegate->places(option, index))
            if (found == step) {
                QTest::mouseClick(gaps().viewport(), Qt::LeftButton, {}, rect.center().toPoint());
                QApplication::processEvents();
                return;
            }
        QFAIL("the step is not offered");
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks);
    }
    void cleanup() { m_s.reset(); }

    void arrowKeysWalkTheMatrixAndTheListFollows()
    {
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        matrix.setFocus();
        QCOMPARE(matrix.chosen(), QPoint(4, 4));
        QVERIFY(m_s->window().findChild<QPushButton *>(QStringLiteral("link-RSK24")));
        QTest::keyClick(&matrix, Qt::Key_Down);
        QCOMPARE(matrix.chosen(), QPoint(4, 3));
        QVERIFY(m_s->window().findChild<QPushButton *>(QStringLiteral("link-RSK19")));
        QTest::keyClick(&matrix, Qt::Key_Right);
        QTest::keyClick(&matrix, Qt::Key_Right);
        QCOMPARE(matrix.chosen(), QPoint(5, 3));
        QVERIFY(matrix.accessibleDescription().startsWith(QStringLiteral("Possible × severe, score 15")));
    }

    void clickOnACellOpensItsRisks()
    {
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(2, 5).center());
        QCOMPARE(matrix.chosen(), QPoint(5, 2));
        QVERIFY(m_s->window().findChild<QPushButton *>(QStringLiteral("link-RSK07")));
    }

    void switchShowsWhereTheRisksWereAndShallBe()
    {
        auto &time = m_s->find<Segmented>("riskTime");
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        const size_t now = matrix.matrix().cell(4, 4).risks.size();
        QTest::mouseClick(time.findChildren<QToolButton *>().last(), Qt::LeftButton);
        QCOMPARE(time.current(), int(RiskTime::Target));
        QVERIFY(matrix.matrix().cell(4, 4).risks.size() < now);
        QVERIFY(matrix.matrix().cell(4, 4).risks.empty());
    }

    void objectiveOfARiskIsOneClickAway()
    {
        // J9: RSK04 has two objectives; from the matrix to one of them.
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(3, 5).center());
        QVERIFY(m_s->window().findChild<QPushButton *>(QStringLiteral("OBJ-010")));
        QTest::mouseClick(m_s->window().findChild<QPushButton *>(QStringLiteral("OBJ-003")), Qt::LeftButton);
        QCOMPARE(m_s->window().pageId(), PageId::Objective);
    }

    void aRiskOfACellIsAssessedWithKeysAndTheEarlierJudgementStays()
    {
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        matrix.setFocus();
        const Risk before = m_s->record<Risk>("RSK24");
        const std::vector<RiskAssessment> earlier = m_s->records().all<RiskAssessment>();
        const size_t inCell = matrix.matrix().cell(4, 4).risks.size();
        QTest::keyClick(&matrix, Qt::Key_Return); // to the cards of the cell
        for (int i = 0; i < 30 && m_s->window().focusWidget()->objectName() != QLatin1String("assess-RSK24"); ++i)
            QTest::keyClick(m_s->window().focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_s->window().focusWidget()->objectName(), QStringLiteral("assess-RSK24"));
        QTest::keyClick(m_s->window().focusWidget(), Qt::Key_Space);
        auto *form = m_s->dialog<RecordDialog>();
        QVERIFY(form);
        for (const auto &[field, text] : {std::pair("likelihood", "3"), std::pair("note", "The tools are blocked")}) {
            auto *widget = form->findChild<QWidget *>(QLatin1String(field));
            QVERIFY2(widget, field);
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(widget, QLatin1String(text));
        }
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_s->dialog<RecordDialog>());
        const auto &now = m_s->records().all<RiskAssessment>();
        QCOMPARE(now.size(), earlier.size() + 1);
        for (const RiskAssessment &old : earlier)
            QVERIFY(*m_s->records().find(old.id) == old);
        QCOMPARE(now.back().risk, before.id);
        QCOMPARE(m_s->record<Risk>("RSK24").currentLikelihood, 3);
        // The matrix is still shown, and the risk stands in another cell.
        QVERIFY(matrix.isVisible());
        QCOMPARE(matrix.matrix().cell(4, 4).risks.size(), inCell - 1);
        m_s->undo();
        QCOMPARE(m_s->record<Risk>("RSK24"), before);
        QCOMPARE(matrix.matrix().cell(4, 4).risks.size(), inCell);
    }

    void nothingIsAssessedOnAnotherDay()
    {
        QVERIFY(m_s->window().findChild<QPushButton *>(QStringLiteral("assess-RSK24")));
        m_s->session().setAsOf(QDate(2026, 6, 30));
        QApplication::processEvents();
        QVERIFY(!m_s->window().findChild<QPushButton *>(QStringLiteral("assess-RSK24")));
    }

    void keysWalkTheGraphAndEnterOpens()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
        auto &view = m_s->find<ChainView>("chain");
        const auto code = [&view] { return view.graph().nodes[*view.chosen()].code; };
        view.setFocus();
        QCOMPARE(code(), QStringLiteral("OBJ-005"));
        QCOMPARE(view.lit().size(), size_t(9));
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(code().startsWith(QStringLiteral("RSK")));
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(code() == QStringLiteral("PC2") || code() == QStringLiteral("PC6")
                || code() == QStringLiteral("REQ01"));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(code().startsWith(QStringLiteral("KPI")));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(m_s->window().pageId(), PageId::Objective);
    }

    void mouseLightsThePathAndChooses()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
        auto &view = m_s->find<ChainView>("chain");
        const auto nodeOf = [&view](const char *code) {
            const auto &nodes = view.graph().nodes;
            return size_t(std::find_if(nodes.begin(), nodes.end(),
                                       [&](const ChainNode &n) { return n.code == QLatin1String(code); })
                          - nodes.begin());
        };
        QTest::mouseMove(view.viewport(), view.placeOf(nodeOf("RSK12")));
        QApplication::processEvents();
        const auto lit = view.lit();
        QVERIFY(std::find(lit.begin(), lit.end(), nodeOf("OBJ-009")) != lit.end());
        QCOMPARE(*view.chosen(), nodeOf("OBJ-005"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.placeOf(nodeOf("RSK12")));
        QCOMPARE(*view.chosen(), nodeOf("RSK12"));
    }

    void aBoxDraggedOntoAnotherLinksTheTwoInOneStep()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
        auto &view = m_s->find<ChainView>("chain");
        const auto nodeOf = [&](const char *code) {
            const auto &nodes = view.graph().nodes;
            return size_t(std::find_if(nodes.begin(), nodes.end(),
                                       [&](const ChainNode &n) { return n.code == QLatin1String(code); })
                          - nodes.begin());
        };
        const auto links = [this] { return m_s->records().all<ObjectiveLink>().size(); };
        const auto drag = [&](const char *from, const char *to, bool escape = false) {
            const QPoint start = view.placeOf(nodeOf(from)), end = view.placeOf(nodeOf(to));
            QWidget *area = view.viewport();
            const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
                QMouseEvent event(type, at, area->mapToGlobal(at), button, held, Qt::NoModifier);
                QApplication::sendEvent(area, &event);
            };
            send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
            send(QEvent::MouseMove, (start + end) / 2, Qt::NoButton, Qt::LeftButton);
            send(QEvent::MouseMove, end, Qt::NoButton, Qt::LeftButton);
            if (escape)
                QTest::keyClick(&view, Qt::Key_Escape);
            send(QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
            QApplication::processEvents();
        };
        const auto before = links();
        drag("RSK24", "OBJ-011", true); // Esc takes it back
        QCOMPARE(links(), before);
        const auto version = [this] { return m_s->record<Objective>("OBJ-011").version; };
        QCOMPARE(version(), QStringLiteral("1.0"));
        m_s->prompt.reasons = {QStringLiteral("The tools may leak patient data")};
        drag("RSK24", "OBJ-011");
        QCOMPARE(links(), before + 1);
        QCOMPARE(version(), QStringLiteral("1.1"));
        const ObjectiveLink made = m_s->records().all<ObjectiveLink>().back();
        QCOMPARE(made.target, m_s->record<Risk>("RSK24").id.value);
        QCOMPARE(made.objective, m_s->record<Objective>("OBJ-011").id);
        m_s->undo();
        QCOMPARE(links(), before);
        m_s->prompt.reasons = {QStringLiteral("The tools may leak patient data")};
        drag("OBJ-011", "RSK24"); // from the other side
        QCOMPARE(links(), before + 1);
        QSignalSpy said(m_s->window().page(), SIGNAL(said(QString)));
        drag("RSK24", "OBJ-011"); // linked already
        QCOMPARE(said.last().first().toString(), QStringLiteral("RSK24 and OBJ-011 are linked already."));
        drag("RSK24", "RSK12"); // two of a kind
        QCOMPARE(links(), before + 1);
        QCOMPARE(said.size(), 1);
        // Drawn to the risks of its objective only, but linked all the same.
        QVERIFY(view.graph().isLinked(nodeOf("PC2"), nodeOf("OBJ-005")));
        drag("PC2", "OBJ-005");
        QCOMPARE(said.last().first().toString(), QStringLiteral("PC2 and OBJ-005 are linked already."));
        QCOMPARE(links(), before + 1);
    }

    void aMatrixWithoutAnyRiskSaysHowTheFirstComes()
    {
        m_s->terminal.run(QStringLiteral("new {fresh.waymark}"));
        QVERIFY(m_s->app.open(m_s->terminal.path(QStringLiteral("fresh.waymark"))));
        m_s->goTo(PageId::Risks, QStringLiteral("matrix"));
        QString text;
        for (const TextLabel *label : m_s->window().page()->findChildren<TextLabel *>())
            text += label->isVisible() ? label->text() + u'\n' : QString();
        QVERIFY2(text.contains(QStringLiteral("No risk yet")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("File, Import")), qPrintable(text));
    }

    void aFilterThatMatchesNothingSaysSoAndIsClearedWithOneClick()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
        auto &view = m_s->find<ChainView>("chain");
        auto &state = m_s->find<Chip>("chainState");
        QVERIFY(view.isVisible());
        state.setValue(int(ResultState::Paused));
        auto &owner = m_s->find<Chip>("chainOwner");
        owner.setValue(m_s->record<Objective>("OBJ-005").owner.value);
        QVERIFY(view.graph().nodes.empty());
        QVERIFY(!view.isVisible());
        auto &nothing = m_s->find<EmptyState>("chainEmpty");
        QVERIFY(nothing.isVisible());
        QTest::mouseClick(nothing.button(), Qt::LeftButton);
        QVERIFY(!state.isSet() && !owner.isSet());
        QVERIFY(view.isVisible());
    }

    void linkFromTheGapListIsOneStepToUndo()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        click("RSK24", GapStep::Link);
        auto *link = m_s->dialog<LinkDialog>();
        QVERIFY(link);
        auto *search = link->findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("patch"));
        QTest::keyClicks(search, QStringLiteral("XX"));
        QCOMPARE(link->list()->model()->rowCount(), 0);
        search->clear();
        QTest::keyClicks(search, QStringLiteral("obj-011"));
        QCOMPARE(link->list()->model()->rowCount(), 1);
        auto *effect = link->findChild<QComboBox *>(QStringLiteral("effect"));
        effect->setCurrentIndex(effect->findData(int(LinkEffect::ReducesImpact)));
        QTest::keyClicks(link->findChild<QLineEdit *>(QStringLiteral("note")), QStringLiteral("because"));
        QVERIFY(!link->findChild<QAbstractButton *>(QStringLiteral("contradicts"))->isChecked());
        const auto before = m_s->records().all<ObjectiveLink>().size();
        // The objective is approved: a link is a minor version with its reason, undone with it (2.10).
        QCOMPARE(m_s->record<Objective>("OBJ-011").version, QStringLiteral("1.0"));
        const auto changes = m_s->records().all<ChangeRecord>().size();
        m_s->prompt.reasons = {QString()}; // thought better of
        QTest::mouseClick(link->findChild<QPushButton *>(QStringLiteral("link")), Qt::LeftButton);
        QCOMPARE(m_s->records().all<ObjectiveLink>().size(), before);
        QVERIFY(link->isVisible());
        m_s->prompt.reasons = {QStringLiteral("The tools may leak patient data")};
        QTest::mouseClick(link->findChild<QPushButton *>(QStringLiteral("link")), Qt::LeftButton);
        QCOMPARE(m_s->records().all<ObjectiveLink>().size(), before + 1);
        QCOMPARE(m_s->record<Objective>("OBJ-011").version, QStringLiteral("1.1"));
        QCOMPARE(m_s->records().all<ChangeRecord>().size(), changes + 1);
        QCOMPARE(m_s->records().all<ChangeRecord>().back().rationale,
                 QStringLiteral("The tools may leak patient data"));
        const ObjectiveLink &made = m_s->records().all<ObjectiveLink>().back();
        QCOMPARE(made.target, m_s->record<Risk>("RSK24").id.value);
        QCOMPARE(made.objective, m_s->record<Objective>("OBJ-011").id);
        QCOMPARE(made.effect, LinkEffect::ReducesImpact);
        QCOMPARE(made.note, QStringLiteral("because"));
        QVERIFY(!gapOf("RSK24").isValid());
        m_s->undo();
        QCOMPARE(m_s->records().all<ObjectiveLink>().size(), before);
        QCOMPARE(m_s->record<Objective>("OBJ-011").version, QStringLiteral("1.0"));
        QVERIFY(gapOf("RSK24").isValid());
    }

    void aContradictingLinkIsKeptAndCoversNothing()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        click("RSK24", GapStep::Link);
        auto *link = m_s->dialog<LinkDialog>();
        QVERIFY(link);
        QTest::keyClicks(link->findChild<QLineEdit *>(), QStringLiteral("obj-011"));
        QTest::mouseClick(link->findChild<QAbstractButton *>(QStringLiteral("contradicts")), Qt::LeftButton);
        m_s->prompt.reasons = {QStringLiteral("The tools may leak patient data")};
        QTest::mouseClick(link->findChild<QPushButton *>(QStringLiteral("link")), Qt::LeftButton);
        QCOMPARE(m_s->records().all<ObjectiveLink>().back().state, LinkState::Contradicts);
        QVERIFY(gapOf("RSK24").isValid());
    }

    void newObjectiveFromAGapOpensTheWizardWithWhatTheRiskSays()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        click("RSK24", GapStep::NewObjective);
        auto *wizard = m_s->dialog<ObjectiveWizard>();
        QVERIFY(wizard);
        const Risk risk = m_s->record<Risk>("RSK24");
        QCOMPARE(wizard->draft().risk, risk.id.value);
        QCOMPARE(wizard->draft().objective.owner, risk.owner);
        QVERIFY(wizard->draft().source.contains(QStringLiteral("RSK24")));
        const auto before = m_s->records().all<Objective>().size();
        auto *what = wizard->findChild<QLineEdit *>(QStringLiteral("what"));
        QVERIFY(what);
        wizard->goToStep(1);
        what->setFocus();
        QTest::keyClicks(what, QStringLiteral("No patient data in AI tools"));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("saveDraft")), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(m_s->records().all<Objective>().size(), before + 1);
        const Objective draft = m_s->records().all<Objective>().back();
        QCOMPARE(draft.state, ObjectiveState::Draft);
        const auto &links = m_s->records().all<ObjectiveLink>();
        QVERIFY(std::any_of(links.begin(), links.end(), [&](const ObjectiveLink &l) {
            return l.objective == draft.id && l.target == risk.id.value;
        }));
        // A draft does not close the gap, but it is named.
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        const QModelIndex gap = gapOf("RSK24");
        QVERIFY(gap.siblingAtColumn(GapTree::ContextColumn).data().toString().contains(draft.code));
    }

    void aRequirementAndACommitmentBeginAnObjectiveToo()
    {
        for (const char *code : {"REQ10", "PC8"}) {
            m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
            click(code, GapStep::NewObjective);
            auto *wizard = m_s->dialog<ObjectiveWizard>();
            QVERIFY2(wizard, code);
            QVERIFY2(wizard->draft().source.contains(QLatin1String(code)), qPrintable(wizard->draft().source));
            const auto *requirement = m_s->records().byCode<Requirement>(QLatin1String(code));
            const auto *commitment = m_s->records().byCode<PolicyCommitment>(QLatin1String(code));
            QCOMPARE(wizard->draft().requirement, requirement ? requirement->id.value : QUuid());
            QCOMPARE(wizard->draft().commitment, commitment ? commitment->id.value : QUuid());
            QVERIFY(wizard->draft().risk.isNull());
            delete wizard;
        }
    }

    void justifiedGapsStandAtTheEndAndCanBeReconsidered()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        m_s->prompt.reasons = {QStringLiteral("Handled by the contract owner until 2027")};
        click("REQ10", GapStep::Justify);
        const auto &requirement = [this]() -> const Requirement & { return m_s->record<Requirement>("REQ10"); };
        QCOMPARE(requirement().noObjectiveJustification, QStringLiteral("Handled by the contract owner until 2027"));
        QCOMPARE(requirement().noObjectiveOn, QDate(2026, 7, 15));
        QVERIFY(requirement().owner);
        QCOMPARE(requirement().noObjectiveBy, requirement().owner); // offered first
        QCOMPARE(gapOf("REQ10").parent().data().toString(), QStringLiteral("Justified, no objective needed"));
        m_s->prompt.confirmations = {true};
        click("REQ10", GapStep::Reconsider);
        QVERIFY(requirement().noObjectiveJustification.isEmpty() && !requirement().noObjectiveOn.isValid());
        QVERIFY(requirement().noObjectiveBy.isNull());
        const Person other = m_s->records().all<Person>().front();
        QVERIFY(other.id != requirement().owner);
        m_s->prompt.person = other.name;
        m_s->prompt.reasons = {QStringLiteral("Decided in the steering committee")};
        click("REQ10", GapStep::Justify);
        QCOMPARE(requirement().noObjectiveBy, other.id);
        m_s->undo();
        QVERIFY(requirement().noObjectiveBy.isNull());
        m_s->prompt.reasons = {QString()};
        click("REQ10", GapStep::Justify);
        QVERIFY(requirement().noObjectiveJustification.isEmpty());
    }

    void enterTakesTheFirstStep()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        gaps().setCurrentIndex(gapOf("PC8").siblingAtColumn(0));
        gaps().setFocus();
        QTest::keyClick(&gaps(), Qt::Key_Return);
        QVERIFY(m_s->dialog<LinkDialog>());
        QTest::keyClick(m_s->dialog<LinkDialog>(), Qt::Key_Escape);
    }

    void codesAreNeverElided()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("register"));
        auto &table = m_s->find<QTableView>("risk");
        QVERIFY(table.isVisible());
        QVERIFY(static_cast<QAbstractItemView &>(table).sizeHintForIndex(table.model()->index(0, 0)).width()
                <= table.columnWidth(0));
    }

    void todayLeadsToTheGaps()
    {
        m_s->goTo(PageId::Today);
        auto *button = m_s->window().page()->findChild<QPushButton *>(QStringLiteral("gaps"));
        QVERIFY(button && button->text().startsWith(QLatin1Char('4')));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_s->window().pageId(), PageId::Risks);
        QVERIFY(gaps().isVisible());
    }
};

QTEST_MAIN(TestRisksPage)
#include "tst_riskspage.moc"
