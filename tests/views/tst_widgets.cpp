#include "views/look/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/chip.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statestrip.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace {

std::vector<NavigationEntry> someEntries()
{
    return {{1, "wm-today", "Today", false, false, -1},
            {2, "wm-objectives", "Objectives", false, false, 14},
            {3, "wm-risks", "Risks & links", true, false, 5},
            {4, "preferences-system", "Settings", true, true, -1}};
}

void fillTable(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({"KPI", "Now", "Hidden", "Due"});
    const char *rows[][4] = {{"Phishing click rate", "5.8", "x", "4 Jul"}, {"Restore\ttests", "", "x", "today"}};
    for (const auto &texts : rows) {
        QList<QStandardItem *> items;
        for (const char *text : texts)
            items << new QStandardItem(QString::fromUtf8(text));
        items[0]->setData(QStringLiteral("KPI-00%1").arg(model.rowCount() + 1), SecondaryRole);
        model.appendRow(items);
    }
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyLook(*qApp, Theme::Light); }

    void theWorstMessageIsShownAndAnErrorCannotBeClosed()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.post("backup", BannerKind::Error, "The backup failed.");
        banner.post("hint", BannerKind::Info, "A new version.");
        QCOMPARE(banner.sentence(), QStringLiteral("The backup failed."));
        QCOMPARE(banner.accessibleName(), QStringLiteral("Error: The backup failed."));
        banner.withdraw("backup");
        QCOMPARE(banner.kind(), BannerKind::Info);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.findChild<QAbstractButton *>()->click();
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(banner.isHidden());
    }

    void aBannerActionMayWithdrawItsOwnMessage()
    {
        Banner banner;
        QAction retry("Try again");
        connect(&retry, &QAction::triggered, &banner, [&banner] { banner.withdraw("backup"); });
        banner.post("backup", BannerKind::Error, "The backup failed.", {&retry});
        banner.show();
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(banner.isHidden());
    }

    void bannerAndLabelsShowMarkupAsItIsTyped()
    {
        Banner banner;
        banner.post("a", BannerKind::Info, "<img src='file:///x'>");
        QCOMPARE(banner.findChild<TextLabel *>()->textFormat(), Qt::PlainText);
        QCOMPARE(TextLabel("<b>x</b>").textFormat(), Qt::PlainText);
    }

    void aChipShowsItsValueAndLosesAValueThatIsGone()
    {
        Chip chip("Owner");
        chip.setChoices("All owners", {{1, "Thaler"}, {2, "Groß & Söhne"}});
        QSignalSpy changed(&chip, &Chip::valueChanged);
        QCOMPARE(chip.text(), QStringLiteral("Owner"));
        chip.menu()->actions().at(2)->trigger();
        QCOMPARE(chip.text(), QStringLiteral("Owner: Thaler"));
        QVERIFY(chip.property("chipSet").toBool());
        chip.setValue(2);
        QCOMPARE(chip.text(), QStringLiteral("Owner: Groß && Söhne"));
        chip.setValue(99);
        QCOMPARE(chip.value(), QVariant(2));
        QCOMPARE(changed.size(), 2);
        chip.setChoices("All owners", {{1, "Thaler"}});
        QVERIFY(!chip.isSet());
        QCOMPARE(changed.size(), 3);
        QVERIFY(chip.menu()->actions().first()->isChecked());
    }

    void arrowKeysChooseInSegmentsWhichAreOneTabStop()
    {
        QWidget window;
        auto *segmented = new Segmented("Rows", &window);
        for (int id = 0; id < 3; ++id)
            segmented->addSegment(id, QString::number(id));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy chosen(segmented, &Segmented::chosen);
        segmented->setCurrent(1);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&window, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(segmented->current(), 2);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2);
    }

    void escapeEmptiesTheSearchAndDownAsksForTheList()
    {
        SearchLine line(SearchLine::Kind::Filter, "Filter by text");
        QCOMPARE(line.accessibleName(), QStringLiteral("Filter by text"));
        QSignalSpy wanted(&line, &SearchLine::resultsWanted);
        QTest::keyClicks(&line, "patch");
        QTest::keyClick(&line, Qt::Key_Down);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(line.text().isEmpty());
    }

    void navigationAnswersToArrowsAndKeepsSettingsAtTheFoot()
    {
        NavigationList list;
        const QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setEntries(someEntries());
        list.resize(200, 600);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy chosen(&list, &NavigationList::chosen);
        list.setCurrent(1);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(chosen.takeFirst().first().toInt(), 2);
        const QRect settings = list.entryRect(list.model()->index(3, 0));
        QCOMPARE(settings.bottom(), list.viewport()->height() - 1);
        QCOMPARE(list.entryRect(list.model()->index(2, 0)).top() - list.entryRect(list.model()->index(1, 0)).bottom(),
                 13);
        // The empty room above Settings belongs to nobody.
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(60, settings.top() - 60));
        QCOMPARE(list.current(), 2);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, settings.center());
        QCOMPARE(list.current(), 4);
    }

    void navigationSpeaksItsCounts()
    {
        NavigationList list;
        list.setEntries(someEntries());
        list.setCount(2, 15);
        QCOMPARE(list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Objectives, 15"));
        list.setCompact(true);
        QCOMPARE(list.width(), 52);
    }

    void stripPartsAreAsWideAsTheirCountsAndCanBePressed()
    {
        StateStrip strip;
        strip.setCount(ResultState::OnTrack, 5);
        strip.setCount(ResultState::AtRisk, 2);
        strip.setCount(ResultState::OffTrack, 1);
        strip.resize(785, strip.sizeHint().height());
        strip.show();
        const auto parts = strip.findChildren<QAbstractButton *>();
        QCOMPARE(parts.size(), 5);
        QVERIFY(parts[0]->width() > 2 * parts[1]->width());
        QVERIFY(parts[1]->width() > parts[2]->width());
        QCOMPARE(parts[4]->geometry().right(), 784);
        QCOMPARE(parts[2]->accessibleName(), QStringLiteral("1 off track"));
        QSignalSpy chosen(&strip, &StateStrip::chosen);
        QTest::keyClick(parts[2], Qt::Key_Space);
        QCOMPARE(chosen.first().first().value<ResultState>(), ResultState::OffTrack);
    }

    void rowsAre31HighAndGrowWithTheText()
    {
        QTableView view;
        QStandardItemModel model;
        fillTable(model);
        view.setModel(&model);
        setUpTable(view);
        const int height = view.rowHeight(0);
        QCOMPARE(height, view.fontMetrics().height() + 15);
        QFont large = view.font();
        large.setPointSizeF(20);
        view.setFont(large);
        QVERIFY(view.rowHeight(0) > height + 12);
    }

    void ctrlCCopiesVisibleColumnsAsTabSeparatedText()
    {
        QTableView view;
        QStandardItemModel model;
        fillTable(model);
        view.setModel(&model);
        setUpTable(view);
        view.setColumnHidden(2, true);
        view.horizontalHeader()->moveSection(3, 0);
        view.show();
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("4 Jul\tKPI-001 Phishing click rate\t5.8\ntoday\tKPI-002 Restore tests\t"));
    }

    void aRowThatTheProgramGoesToIsTheOnlySelectedOneAlsoWhileCtrlIsHeld()
    {
        QTableView view;
        QStandardItemModel model;
        fillTable(model);
        view.setModel(&model);
        setUpTable(view);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        goToRow(view, model.index(0, 0));
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &view), &QShortcut::activated, &view,
                [&view, &model] { goToRow(view, model.index(1, 0)); });
        QTest::keyPress(&view, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(view.currentIndex().row(), 1);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 1);
        goToRow(view, {});
        QCOMPARE(view.currentIndex().row(), 1);
    }

    void theMenuKeyOpensTheRowMenu()
    {
        QTreeView view;
        QStandardItemModel model;
        fillTable(model);
        view.setModel(&model);
        QModelIndex asked;
        setUpTable(view, [&asked](QMenu &menu, const QModelIndex &index) {
            asked = index;
            menu.addAction("Open");
        });
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(model.index(1, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&view, &event);
        QCOMPARE(asked.row(), 1);
        const auto *menu = view.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Open"));
        QCOMPARE(menu->actions().last()->text(), QStringLiteral("Copy rows"));
    }

    void theStateColumnFitsTheLongestWord()
    {
        QTableView view;
        QStandardItemModel model(1, 1);
        model.item(0, 0);
        model.setData(model.index(0, 0), int(ResultState::Stale), StateRole);
        view.setModel(&model);
        setUpTable(view);
        const StateDelegate delegate;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        const QSize hint = delegate.sizeHint(option, model.index(0, 0));
        QVERIFY(hint.width() > view.fontMetrics().horizontalAdvance(labelOf(ResultState::NotStarted)) + 18 + 24);
        QCOMPARE(hint.height(), RowDelegate::rowHeight(view.fontMetrics()));
    }

    void aClickOnAGroupFoldsIt()
    {
        QTreeView view;
        QStandardItemModel model;
        auto *group = new QStandardItem("Tactical");
        group->setData(true, GroupRole);
        group->appendRow(new QStandardItem("Objective"));
        model.appendRow(group);
        view.setModel(&model);
        setUpTable(view);
        view.expandAll();
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(0, 0)).center());
        QVERIFY(!view.isExpanded(model.index(0, 0)));
    }

    void aLongTitleGivesWayToTheButtons()
    {
        PageHead head("Critical weaknesses closed within a week of their disclosure by the vendor or a third party");
        QPushButton *save = primaryButton("Save all");
        head.addButton(save);
        head.resize(420, head.sizeHint().height());
        head.show();
        QVERIFY(head.minimumSizeHint().width() <= 420);
        QCOMPARE(save->width(), save->sizeHint().width());
        QVERIFY(save->geometry().right() < 420);
    }

    void labelsFollowAChangeOfTheme()
    {
        TextLabel label("quiet", Tone::Secondary);
        QCOMPARE(label.palette().color(QPalette::WindowText), QColor(0x54, 0x59, 0x5D));
        applyLook(*qApp, Theme::Dark);
        QTest::qWait(1);
        QCOMPARE(label.palette().color(QPalette::WindowText), QColor(0xB0, 0xB5, 0xB8));
        applyLook(*qApp, Theme::Light);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
