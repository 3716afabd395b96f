#include "model/domain/records.h"
#include "tests/journeys/chainwindow.h"
#include "views/forms/linkdialog.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

// Linking from the rows of risks, requirements, commitments and controls, from either side (2.3, 7.2).

class TestRowLinks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChainWindow> m_s;

    /// The menu of the selected row, by the Menu key.
    QMenu *rowMenu(QTableView &table)
    {
        const QPoint at = table.visualRect(table.currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(&table, &asked);
        QApplication::processEvents();
        for (QMenu *menu : table.findChildren<QMenu *>())
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    template <typename T> QTableView &select(PageId page, const char *code)
    {
        m_s->window().goTo({page, T::kind, m_s->record<T>(code).id.value});
        QApplication::processEvents();
        return m_s->find<QTableView>(kindInfo(T::kind).table);
    }
    template <typename T> void linkFromItsRow(PageId page, const char *code, const char *objective)
    {
        QMenu *menu = rowMenu(select<T>(page, code));
        QVERIFY(menu);
        auto *step = menu->findChild<QAction *>(QStringLiteral("linkRow"));
        QVERIFY2(step, code);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(step).center());
        QApplication::processEvents();
        auto *dialog = m_s->window().findChild<LinkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QLatin1String(objective));
        auto *strength = dialog->findChild<QComboBox *>(QStringLiteral("strength"));
        strength->setFocus();
        for (int i = 0; i < 10 && strength->currentData().toInt() != int(LinkStrength::Primary); ++i)
            QTest::keyClick(strength, Qt::Key_Down);
        const auto before = m_s->records().all<ObjectiveLink>().size();
        m_s->prompt.reasons = {QStringLiteral("The objective is approved: this is a version")};
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("link")), Qt::LeftButton);
        QApplication::processEvents();
        QCOMPARE(m_s->records().all<ObjectiveLink>().size(), before + 1);
        const ObjectiveLink made = m_s->records().all<ObjectiveLink>().back();
        QCOMPARE(made.target, m_s->record<T>(code).id.value);
        QCOMPARE(made.objective, m_s->record<Objective>(QString(QLatin1String(objective)).toUpper().toLatin1()).id);
        QCOMPARE(made.strength, LinkStrength::Primary);
        m_s->undo();
        QCOMPARE(m_s->records().all<ObjectiveLink>().size(), before);
    }

private slots:
    void init() { m_s = std::make_unique<ChainWindow>(); }
    void cleanup() { m_s.reset(); }

    void everyRegisterOffersTheLink()
    {
        linkFromItsRow<Risk>(PageId::Risks, "RSK24", "obj-011");
        linkFromItsRow<Requirement>(PageId::Policy, "REQ10", "obj-011");
        linkFromItsRow<PolicyCommitment>(PageId::Policy, "PC8", "obj-011");
        const QString control = m_s->records().all<Control>().front().code;
        linkFromItsRow<Control>(PageId::Risks, qPrintable(control), "obj-017");
    }

    void nobodyLinksOnAnotherDayOrPartiesAndPolicies()
    {
        m_s->session().setAsOf(QDate(2026, 6, 30));
        QMenu *menu = rowMenu(select<Risk>(PageId::Risks, "RSK24"));
        QVERIFY(menu && !menu->findChild<QAction *>(QStringLiteral("linkRow")));
        menu->close();
        m_s->session().showPresent();
        menu = rowMenu(
            select<PolicyDocument>(PageId::Policy, qPrintable(m_s->records().all<PolicyDocument>().front().code)));
        QVERIFY(menu && !menu->findChild<QAction *>(QStringLiteral("linkRow")));
    }
};

QTEST_MAIN(TestRowLinks)
#include "tst_rowlinks.moc"
