#include "model/domain/records.h"
#include "model/items/itemroles.h"
#include "tests/journeys/chainwindow.h"
#include "views/pages/risks/chainview.h"
#include "views/pages/risks/matrixwidget.h"
#include "views/pages/sidepanel/sidepanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

// The side panel says what the selected risk, requirement, commitment or control is linked with (0.4, 7.1).

class TestLinksPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    template <typename T> void select(PageId page, const char *code)
    {
        m_s->window().goTo({page, T::kind, m_s->record<T>(code).id.value});
        QApplication::processEvents();
    }
    /// "Objectives: OBJ-003, OBJ-010"; one line a group.
    QStringList links()
    {
        const auto &tree = m_s->find<QTreeWidget>("links");
        QStringList out;
        for (int g = 0; tree.isVisible() && g < tree.topLevelItemCount(); ++g) {
            const QTreeWidgetItem &group = *tree.topLevelItem(g);
            QStringList codes;
            for (int i = 0; i < group.childCount(); ++i)
                codes += group.child(i)->data(0, SecondaryRole).toString();
            out += QStringLiteral("%1: %2").arg(group.text(0), codes.join(QStringLiteral(", ")));
        }
        return out;
    }

    /// "Links of RSK24"; empty when nothing is meant.
    QString head()
    {
        QApplication::processEvents();
        const auto &label = m_s->find<QLabel>("linksHead");
        return label.isVisible() ? label.text() : QString();
    }

private slots:
    void init()
    {
        m_s = std::make_unique<ChainWindow>();
        m_s->goTo(PageId::Risks, QStringLiteral("register"));
        m_s->window().showPanel(true);
        m_s->window().sidePanel().showTab(SidePanel::Links);
    }
    void cleanup() { m_s.reset(); }

    void aRiskShowsItsObjectivesAndFollowsTheSelection()
    {
        select<Risk>(PageId::Risks, "RSK04");
        QVERIFY2(links().contains(QStringLiteral("Objectives: OBJ-003, OBJ-010")), qPrintable(links().join(u'\n')));
        auto &table = m_s->find<QTableView>("risk");
        const int row = table.currentIndex().row();
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), row + 1);
        QVERIFY(!links().contains(QStringLiteral("Objectives: OBJ-003, OBJ-010")));
    }

    void requirementCommitmentAndControlShowTheirs()
    {
        select<Requirement>(PageId::Policy, "REQ15");
        QCOMPARE(links(), QStringList {QStringLiteral("Objectives: OBJ-009")});
        select<Requirement>(PageId::Policy, "REQ10");
        QVERIFY(links().isEmpty());
        select<PolicyCommitment>(PageId::Policy, "PC2");
        QVERIFY2(links().join(u' ').contains(QStringLiteral("OBJ-005")), qPrintable(links().join(u'\n')));
        const ObjectiveLink *link = nullptr;
        for (const ObjectiveLink &l : m_s->records().all<ObjectiveLink>())
            if (l.targetKind == LinkKind::Control && l.state == LinkState::Valid)
                link = &l;
        QVERIFY(link);
        const QString objective = m_s->records().codeOf(Kind::Objective, link->objective.value);
        m_s->window().goTo({PageId::Risks, Kind::Control, link->target});
        QApplication::processEvents();
        QVERIFY2(links().join(u' ').contains(objective), qPrintable(links().join(u'\n')));
    }

    void theChosenBoxOfTheGraphIsMeant()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("graph"));
        auto &view = m_s->find<ChainView>("chain");
        view.setFocus();
        QVERIFY2(links().join(u' ').contains(QStringLiteral("KPI-010")), qPrintable(links().join(u'\n'))); // OBJ-005
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY2(links().contains(QStringLiteral("Objectives: OBJ-005")), qPrintable(links().join(u'\n')));
    }

    void theCardOfACellThatIsTouchedIsMeant()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("matrix"));
        auto &matrix = m_s->find<MatrixWidget>("matrix");
        matrix.setFocus();
        QCOMPARE(matrix.chosen(), QPoint(4, 4));
        const auto &worst = matrix.matrix().cell(4, 4).risks;
        QVERIFY(worst.size() > 1);
        QCOMPARE(head(), QStringLiteral("Links of ") + worst[0].code);
        m_s->window().activateWindow(); // only there a focus is told
        QVERIFY(QTest::qWaitForWindowActive(&m_s->window()));
        // The focus on any button of a card chooses it, as does a click beside its words.
        m_s->find<QPushButton>(qPrintable(QStringLiteral("link-") + worst[1].code)).setFocus();
        QTRY_COMPARE(head(), QStringLiteral("Links of ") + worst[1].code);
        auto *card = m_s->find<QPushButton>(qPrintable(worst[0].code)).parentWidget();
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(6, card->height() - 4));
        QCOMPARE(head(), QStringLiteral("Links of ") + worst[0].code);
        QTest::keyClick(&matrix, Qt::Key_Down);
        QCOMPARE(head(), QStringLiteral("Links of ") + matrix.matrix().cell(3, 4).risks.front().code);
        QTest::mouseClick(&matrix, Qt::LeftButton, {}, matrix.cellRect(1, 1).center());
        QVERIFY(matrix.matrix().cell(1, 1).risks.empty());
        QVERIFY(head().isEmpty() && links().isEmpty());
    }

    void theCurrentLineOfTheGapListsIsMeant()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("gaps"));
        auto &gaps = m_s->find<QTreeView>("gaps");
        gaps.setFocus();
        QTest::keyClick(&gaps, Qt::Key_Home);
        QSet<QString> codes;
        for (int i = 0; i < 40; ++i, QTest::keyClick(&gaps, Qt::Key_Down))
            codes += head();
        for (const char *code : {"RSK24", "RSK19", "REQ10", "PC8"})
            QVERIFY2(codes.contains(QStringLiteral("Links of ") + QLatin1String(code)), code);
    }

    void theCellOfTheTraceabilityTableSaysWhichEndIsMeant()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("traceability"));
        auto &table = m_s->find<QTableView>("trace");
        table.setFocus();
        QStringList codes;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            table.selectionModel()->setCurrentIndex(table.model()->index(1, column), QItemSelectionModel::NoUpdate);
            codes += head();
        }
        codes.removeDuplicates();
        QCOMPARE(codes.size(), 2); // a measure has the links of its objective
        QVERIFY2(codes.first().startsWith(QStringLiteral("Links of RSK")), qPrintable(codes.join(u' ')));
        QVERIFY2(codes.last().startsWith(QStringLiteral("Links of OBJ")), qPrintable(codes.join(u' ')));
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(!codes.contains(head()) || head() == codes.last());
    }

    void theRowOfTheSlopeChartIsMeant()
    {
        m_s->goTo(PageId::Risks, QStringLiteral("slope"));
        auto &table = m_s->find<QTableView>("slopeTable");
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        const QString first = head();
        QVERIFY2(first.startsWith(QStringLiteral("Links of RSK")), qPrintable(first));
        QTest::keyClick(&table, Qt::Key_Down);
        QVERIFY(head() != first && head().startsWith(QStringLiteral("Links of RSK")));
    }

    void aLinkOfThePanelLeadsToItsObjective()
    {
        select<Risk>(PageId::Risks, "RSK04");
        auto &tree = m_s->find<QTreeWidget>("links");
        QTreeWidgetItem *first = tree.topLevelItem(0)->child(0);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(first).center());
        QApplication::processEvents();
        QCOMPARE(m_s->window().pageId(), PageId::Objective);
    }
};

QTEST_MAIN(TestLinksPanel)
#include "tst_linkspanel.moc"
