#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/look/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/chip.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/statestrip.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

// Every building block on one picture for each theme, to lay beside the drawings of the look by eye.

namespace {

SparkSpec spark(ResultState state)
{
    SparkSpec spec;
    spec.from = QDate(2025, 7, 1);
    spec.to = QDate(2026, 7, 1);
    spec.yMin = 0;
    spec.yMax = 13;
    spec.target = 12;
    spec.state = state;
    spec.runs.resize(2);
    for (int month = 0; month <= 12; ++month) {
        if (month == 6)
            continue;
        ChartPoint point;
        point.date = spec.from.addMonths(month);
        point.value = 12 - month * 0.8 + (month % 3);
        spec.runs[month < 6 ? 0 : 1].push_back(point);
    }
    return spec;
}

QList<QStandardItem *> objectiveRow(ResultState state, const QString &code, const QString &title, const QString &now,
                                    double progress, double expected, const QString &forecast, bool late)
{
    QList<QStandardItem *> row;
    for (int i = 0; i < 8; ++i)
        row << new QStandardItem;
    row[0]->setData(int(state), StateRole);
    row[1]->setText(title);
    row[1]->setData(code, SecondaryRole);
    row[2]->setText(now);
    row[3]->setData(QVariant::fromValue(Bullet {progress, expected, progress >= 0, state}), BulletRole);
    if (progress >= 0)
        row[4]->setData(QVariant::fromValue(spark(state)), SparkRole);
    row[5]->setText(forecast);
    row[5]->setData(late, LateRole);
    row[6]->setText(QStringLiteral("Štěpán Pokorný"));
    row[7]->setText(QStringLiteral("31 Dec 2026"));
    row[7]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return row;
}

QStandardItem *groupRow(const QString &name, int count, const StateCounts &states)
{
    auto *item = new QStandardItem(name);
    item->setData(true, GroupRole);
    item->setData(count, CountRole);
    item->setData(QVariant::fromValue(states), StatesRole);
    return item;
}

QWidget *table(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {"State", "Objective", "Now", "Progress", "Last 13", "Forecast", "Owner", "Target date"});
    for (const int right : {2, 7})
        model.setHeaderData(right, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    using enum ResultState;
    QStandardItem *tactical = groupRow("Tactical", 6, {{OffTrack, 1}, {Stale, 1}, {AtRisk, 1}, {OnTrack, 1}});
    tactical->appendRow(
        objectiveRow(OffTrack, "OBJ-005", "Sensitive data encrypted", "71.1\u202f%", 24, 74, "513 days late", true));
    tactical->appendRow(
        objectiveRow(Stale, "OBJ-009", "Critical suppliers under review", "55.6\u202f%", 35, 37, "too early", false));
    tactical->appendRow(objectiveRow(AtRisk, "OBJ-003", "Critical weaknesses closed within a week of their disclosure",
                                     "11.5", 68, 82, "17 days late", true));
    tactical->appendRow(
        objectiveRow(OnTrack, "OBJ-012", "Security is part of product design", "2", 50, 50, "–", false));
    tactical->appendRow(
        objectiveRow(NotStarted, "OBJ-014", "Two-factor entry to server rooms", "", -1, -1, "–", false));
    QStandardItem *operational = groupRow("Operational", 2, {{OnTrack, 1}, {Paused, 1}});
    operational->appendRow(objectiveRow(OnTrack, "OBJ-010", "No unsupported systems", "10", 73, 74, "on time", false));
    operational->appendRow(objectiveRow(Paused, "OBJ-018", "Attacks are seen", "20", 33, -1, "on time", false));
    model.appendRow(tactical);
    model.appendRow(operational);
    auto *view = new QTreeView;
    view->setModel(&model);
    setUpTable(*view);
    view->setItemDelegateForColumn(0, new StateDelegate(view));
    view->setItemDelegateForColumn(2, new FigureDelegate(view));
    view->setItemDelegateForColumn(3, new BulletDelegate(view));
    view->setItemDelegateForColumn(4, new SparkDelegate(view));
    view->setSortingEnabled(false);
    view->header()->setSortIndicatorShown(true);
    view->header()->setSortIndicator(7, Qt::AscendingOrder);
    for (int row = 0; row < model.rowCount(); ++row)
        view->setFirstColumnSpanned(row, {}, true);
    view->expandAll();
    view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int widths[] = {118, 0, 74, 98, 98, 102, 120, 110};
    for (int i = 0; i < 8; ++i) {
        if (widths[i])
            view->header()->resizeSection(i, widths[i]);
    }
    view->setCurrentIndex(model.index(0, 1, model.index(0, 0)));
    view->setFixedHeight(310);
    return view;
}

QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 6, 16, 6);
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

class Gallery : public QWidget
{
public:
    Gallery()
    {
        resize(1280, 1000);
        auto *frame = new QVBoxLayout(this);
        frame->setContentsMargins(0, 0, 0, 0);
        frame->setSpacing(0);
        auto *menus = new QMenuBar;
        for (const char *name : {"&File", "&Edit", "&View", "&Objective"})
            menus->addMenu(name);
        frame->addWidget(menus);
        auto *bar = new QToolBar;
        bar->addWidget(new TextLabel("Lindental.waymark", Tone::Text, TextSize::Strong));
        search = new SearchLine(SearchLine::Kind::Search, "Search or run a command");
        search->setShortcutHint("Ctrl+K");
        search->setFixedWidth(380);
        bar->addWidget(search);
        auto *asOf = new QToolButton;
        asOf->setText("As of 15 Jul 2026");
        asOf->setIcon(icon("view-calendar"));
        asOf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        asOf->setMenu(new QMenu(asOf));
        asOf->setPopupMode(QToolButton::InstantPopup);
        asOf->setAutoRaise(true);
        bar->addWidget(asOf);
        bar->addAction(icon("edit-undo"), "Undo");
        bar->addAction(icon("edit-redo"), "Redo")->setEnabled(false);
        bar->addAction(icon("wm-panel"), "Panel");
        bar->setMinimumHeight(44);
        bar->setContentsMargins(16, 0, 12, 0);
        frame->addWidget(bar);
        auto *middle = new QHBoxLayout;
        navigation = new NavigationList;
        navigation->setEntries({{1, "wm-today", "Today", false, false, -1},
                                {2, "wm-objectives", "Objectives", false, false, 14},
                                {3, "wm-measurements", "Measurements", false, false, 6},
                                {4, "wm-plan", "Plan", false, false, 5},
                                {5, "wm-risks", "Risks & links", true, false, 5},
                                {6, "wm-policy", "Policy & requirements", false, false, -1},
                                {7, "wm-reviews", "Reviews", true, false, 1},
                                {8, "wm-communication", "Communication", false, false, 1},
                                {9, "wm-findings", "Findings", false, false, 2},
                                {10, "wm-audit", "Audit", true, false, -1},
                                {11, "wm-reports", "Reports", false, false, -1},
                                {12, "wm-library", "Library", false, false, -1},
                                {13, "preferences-system", "Settings", true, true, -1}});
        navigation->setCurrent(2);
        middle->setSpacing(0);
        middle->addWidget(navigation);
        auto *page = new QWidget;
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
        middle->addWidget(page, 1);
        frame->addLayout(middle, 1);
        auto *status = new QStatusBar;
        status->addWidget(new TextLabel("File checked 08:02, log chain intact", Tone::Secondary, TextSize::Small));
        status->setSizeGripEnabled(false);
        status->setContentsMargins(16, 0, 16, 0);
        frame->addWidget(status);
        fill(*page);
    }

    SearchLine *search = nullptr;
    NavigationList *navigation = nullptr;
    QStandardItemModel model;

private:
    void fill(QWidget &page)
    {
        auto *column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *head = new PageHead("Objectives");
        head->setSubText("14 live");
        auto *badge = new StateBadge;
        badge->setState(ResultState::AtRisk);
        head->addBadge(badge);
        head->addBadge(linkButton("Why?"));
        QPushButton *import = plainButton("Import…");
        import->setIcon(icon("document-import"));
        head->addButton(import);
        QPushButton *fresh = primaryButton("New objective");
        fresh->setIcon(icon("list-add"));
        setShortcutHint(*fresh, QKeySequence("Ctrl+N"));
        head->addButton(fresh);
        column->addWidget(head);
        auto *banner = new Banner;
        banner->post("a", BannerKind::Warning, "The target date moves to 30 September. This becomes version 2.1.",
                     {new QAction("Show changes", banner)});
        column->addWidget(banner);
        auto *strip = new StateStrip;
        const std::pair<ResultState, int> counts[] = {{ResultState::OnTrack, 5},
                                                      {ResultState::AtRisk, 2},
                                                      {ResultState::OffTrack, 1},
                                                      {ResultState::Stale, 1},
                                                      {ResultState::NoData, 1}};
        for (const auto &[state, count] : counts)
            strip->setCount(state, count);
        auto *stripRow = new QHBoxLayout;
        stripRow->setContentsMargins(24, 12, 300, 8);
        stripRow->addWidget(strip);
        column->addLayout(stripRow);
        auto *saved = new Chip("View");
        saved->setChoices("All objectives", {{1, "live"}});
        saved->setValue(1);
        auto *owner = new Chip("Owner");
        owner->setChoices("All owners", {{1, "Thaler"}});
        auto *filter = new SearchLine(SearchLine::Kind::Filter, "Filter by text");
        filter->setFixedWidth(220);
        auto *shape = new Segmented("View");
        shape->addIconSegment(0, "wm-table", "Table");
        shape->addIconSegment(1, "wm-plan", "Cascade");
        auto *due = new Segmented("Rows");
        due->addSegment(0, "Due 6");
        due->addSegment(1, "History");
        due->addSegment(2, "All");
        column->addLayout(rowOf({saved, filter, owner, due, shape, iconButton("wm-more", "More")}));
        column->addWidget(table(model));
        auto *tabs = new PageTabs;
        for (const char *name : {"Overview", "Measures 2", "Plan 5", "Resources & roles", "Links 5"})
            tabs->addTab(name);
        column->addWidget(tabs);
        QList<QWidget *> badges;
        for (const auto state : {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack,
                                 ResultState::Achieved, ResultState::Missed, ResultState::Stale, ResultState::NoData,
                                 ResultState::Paused, ResultState::NotStarted}) {
            auto *pill = new StateBadge;
            pill->setState(state);
            badges << pill;
        }
        column->addLayout(rowOf(badges));
        auto *combo = new QComboBox;
        combo->addItems({"Level", "Owner", "State"});
        auto *date = new DateEdit;
        date->setText("31.12.26");
        date->setFixedWidth(220);
        auto *field = new FieldBox(date);
        field->setProblem(readTypedDate(date->text(), QLocale(QLocale::English)).problem);
        auto *check = new QCheckBox("On leave");
        check->setChecked(true);
        auto *radio = new QRadioButton("Weekly");
        radio->setChecked(true);
        auto *off = plainButton("Discard");
        off->setEnabled(false);
        auto *offPrimary = primaryButton("Save all");
        offPrimary->setEnabled(false);
        auto *progress = new QProgressBar;
        progress->setValue(40);
        progress->setFixedWidth(90);
        auto *notes = new QPlainTextEdit("Notes");
        notes->setFixedSize(120, 52);
        column->addLayout(
            rowOf({combo, new QSpinBox, field, check, radio, new QCheckBox("off"), off, offPrimary, progress, notes}));
        auto *empty = new EmptyState;
        empty->setTitle("No findings yet");
        empty->setReason(
            "Nonconformities of audits and reviews stand here with their corrections (ISO/IEC 27001, 10.2).");
        empty->setButton("New finding");
        empty->setLink("What belongs here?");
        column->addWidget(empty, 1);
    }
};

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void everyBlockIsPainted_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("contrast") << int(Theme::HighContrast);
    }

    void everyBlockIsPainted()
    {
        QFETCH(int, theme);
        applyLook(*qApp, Theme(theme));
        Gallery gallery;
        gallery.show();
        QVERIFY(QTest::qWaitForWindowActive(&gallery));
        gallery.search->setFocus();
        QTest::qWait(20);
        const QImage picture = gallery.grab().toImage();
        const QString folder = QStringLiteral(WAYMARK_BINARY_DIR "/shots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(
            QStringLiteral("%1/gallery-%2.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
        // The page is as light or dark as the theme says, also after a change of theme.
        const int page = picture.pixelColor(1270, 960 - 60).lightness();
        if (theme == int(Theme::Light))
            QCOMPARE(page, 255);
        if (theme == int(Theme::Dark))
            QVERIFY(page < 60);
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
