#include "app/shell/window/pagetable.h"
#include "app/shell/window/startwindow.h"
#include "model/domain/objective.h"
#include "tests/journeys/samplewindow.h"
#include "views/forms/recorddialog.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/pagetabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

// Who cannot see the window hears it: every control that takes keys or clicks says its name (DOMAIN.md 7.5).

class TestAccessible : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SampleWindow> m_sample;

    static bool isControl(const QWidget *w)
    {
        if (qobject_cast<const QHeaderView *>(w) || qobject_cast<const QScrollBar *>(w))
            return false; // part of their view
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(w->parent()); area && area->viewport() == w)
            return false;
        if (const auto *line = qobject_cast<const QLineEdit *>(w); line
            && (qobject_cast<const QAbstractSpinBox *>(w->parent()) || qobject_cast<const QComboBox *>(w->parent())))
            return false; // the box around it speaks
        return qobject_cast<const QAbstractButton *>(w) || qobject_cast<const QLineEdit *>(w)
            || qobject_cast<const QAbstractItemView *>(w) || qobject_cast<const QComboBox *>(w)
            || qobject_cast<const QPlainTextEdit *>(w) || qobject_cast<const QAbstractSpinBox *>(w)
            || qobject_cast<const QTabBar *>(w) || w->focusPolicy() & Qt::TabFocus;
    }
    /// Visible controls below a window that a screen reader could not name.
    static QStringList nameless(const QWidget &top, int *seen)
    {
        QStringList found;
        for (const QWidget *w : top.findChildren<QWidget *>()) {
            if (!w->isVisible() || !isControl(w) || w->objectName().startsWith(QLatin1String("qt_")))
                continue;
            ++*seen;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(w));
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                found += QStringLiteral("%1 “%2” in %3")
                             .arg(QLatin1String(w->metaObject()->className()), w->objectName(),
                                  QLatin1String(w->parent()->metaObject()->className()));
        }
        return found;
    }
    /// LOOK 4: a screen of 1280 × 720 is enough. A page that needs more pushes the window apart.
    static void checkFits(const SampleWindow &sample, const QByteArray &where)
    {
        QApplication::processEvents();
        const QSize least = sample.window->minimumSizeHint().expandedTo(sample.window->size());
        QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                 where + ": needs " + QByteArray::number(least.width()) + " x " + QByteArray::number(least.height()));
    }
    /// Every view and tab of a page, as a user comes to it.
    template <typename Check> void visit(SampleWindow &sample, PageId page, Check check)
    {
        Target target {page};
        if (target.page == PageId::Objective) {
            target.kind = Kind::Objective;
            target.record = sample.session->records().byCode<Objective>(QStringLiteral("OBJ-005"))->id.value;
        }
        sample.window->goTo(target);
        check("first view");
        for (const QString &view : sample.window->page()->views()) {
            target.view = view;
            sample.window->goTo(target);
            check(view.toUtf8());
        }
        auto *tabs = sample.window->page()->findChild<QTabBar *>();
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            tabs->setFocus();
            tabs->setCurrentIndex(tab);
            check(tabs->tabText(tab).toUtf8());
        }
    }
    static void check(const QWidget &top, int least, const QByteArray &where)
    {
        QApplication::processEvents();
        int seen = 0;
        const QStringList found = nameless(top, &seen);
        QVERIFY2(seen >= least, where + ": " + QByteArray::number(seen) + " controls seen");
        QVERIFY2(found.isEmpty(), where + ": " + found.join(QStringLiteral("; ")).toUtf8());
    }

private slots:
    void initTestCase() { m_sample = std::make_unique<SampleWindow>(QSize(1280, 720)); }
    void cleanupTestCase() { m_sample.reset(); }

    void everyControlOfAPageHasAName_data()
    {
        QTest::addColumn<int>("page");
        for (const PageInfo &page : pageTable())
            QTest::newRow(page.name) << int(page.id);
    }
    void everyControlOfAPageHasAName()
    {
        QFETCH(int, page);
        visit(*m_sample, PageId(page), [&](const QByteArray &where) {
            check(*m_sample->window, 8, where);
            checkFits(*m_sample, where);
        });
    }

    void everyPageFitsInGerman()
    {
        SampleWindow german({1280, 720}, QStringLiteral("de"));
        for (const PageInfo &page : pageTable())
            visit(german, page.id,
                  [&](const QByteArray &where) { checkFits(german, QByteArray(page.name) + ", " + where); });
    }

    void withTheSidePanelOpenEveryPageFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void withTheSidePanelOpenEveryPageFits()
    {
        QFETCH(QString, language);
        SampleWindow sample({1280, 720}, language);
        sample.window->goTo({PageId::Objective, Kind::Objective,
                             sample.session->records().byCode<Objective>(QStringLiteral("OBJ-003"))->id.value});
        sample.window->explainSelection();
        SidePanel &panel = sample.window->sidePanel();
        for (const SidePanel::Tab tab : {SidePanel::Links, SidePanel::Help, SidePanel::Why}) {
            panel.showTab(tab);
            checkFits(sample, "the panel");
        }
        for (const PageInfo &page : pageTable())
            visit(sample, page.id, [&](const QByteArray &where) {
                checkFits(sample, QByteArray(page.name) + ", " + where);
                QVERIFY2(panel.isVisible(), where);
                QCOMPARE(panel.mapTo(sample.window.get(), panel.rect().topRight()).x() + 1, sample.window->width());
            });
        // Beside a page that leaves it room, not over it.
        sample.window->goTo({PageId::Findings});
        QApplication::processEvents();
        const QWidget *page = sample.window->page();
        QVERIFY(page->mapTo(sample.window.get(), page->rect().topRight()).x()
                < panel.mapTo(sample.window.get(), QPoint()).x());
    }

    void everyFieldOfAFormHasAName_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < int(Kind::Count); ++kind)
            QTest::newRow(kindInfo(Kind(kind)).table) << kind;
    }
    void everyFieldOfAFormHasAName()
    {
        QFETCH(int, kind);
        const Record fresh(Kind(kind), kindInfo(Kind(kind)).make());
        RecordDialog dialog(fresh, true, m_sample->session->records(), m_sample->session->language(),
                            m_sample->settings, m_sample->window.get());
        dialog.open();
        check(dialog, 3, "form");
    }

    void everyDoorOfTheStartHasAName()
    {
        StartWindow start(m_sample->settings, Language(), Theme::Light);
        start.show();
        check(start, 3, "start");
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
