#include "app/shell/window/mainwindow.h"

#include "app/shell/window/auditbar.h"
#include "app/shell/window/filetasks.h"
#include "app/shell/window/focusareas.h"
#include "app/shell/window/pagestack.h"
#include "app/shell/window/pagetable.h"
#include "app/shell/window/panelhost.h"
#include "app/shell/window/quickfind.h"
#include "app/shell/window/recoveryview.h"
#include "app/shell/window/setupdoor.h"
#include "app/shell/window/statusline.h"
#include "app/shell/window/topbar.h"
#include "app/shell/window/undoactions.h"
#include "app/shell/window/windowactions.h"
#include "model/domain/text.h"
#include "views/look/icons.h"
#include "views/look/tokens.h"
#include "views/pages/audit/notedraft.h"
#include "views/pages/measurements/griddraft.h"
#include "views/pages/settings/settingsdraft.h"
#include "views/pages/sidepanel/sidepanel.h"
#include "views/widgets/banner.h"
#include "views/widgets/navigationlist.h"
#include "views/widgets/rule.h"
#include "views/work/prompt.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>

namespace {

constexpr int kCompactBelow = 1100;
constexpr size_t kWayKept = 50;
const QString kFailure = QStringLiteral("failure"), kDraftFailure = QStringLiteral("draft failed");

} // namespace

MainWindow::MainWindow(Session &session, Theme theme)
    : m_session(session)
    , m_theme(theme)
    , m_navigation(new NavigationList)
    , m_stack(new PageStack)
    , m_banner(new Banner)
    , m_status(new StatusLine(session))
    , m_tasks(new FileTasks(session, *this))
    , m_areas(new FocusAreas(this))
    , m_panel(new SidePanel(session))
    , m_panelAction(new QAction(icon("wm-panel"), tr("Side panel"), this))
    , m_copyAction(new QAction(tr("Save a copy…"), this))
    , m_reloadAction(new QAction(tr("Reload"), this))
    , m_recoverAction(new QAction(tr("Close it and see what is safe"), this))
    , m_retryAction(new QAction(tr("Retry"), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_copyAction->setObjectName(QStringLiteral("saveCopy"));
    m_reloadAction->setObjectName(QStringLiteral("reloadFile"));
    m_recoverAction->setObjectName(QStringLiteral("recover"));
    m_retryAction->setObjectName(QStringLiteral("retrySave"));
    auto *undoing = new UndoActions(session, *m_stack, this);
    m_panelAction->setCheckable(true);
    m_topBar = new TopBar(session, undoing->undo(), undoing->redo(), m_panelAction);
    buildMenus(*this, undoing->undo(), undoing->redo());
    build();
    connect(&session, &Session::changed, this, &MainWindow::refresh);
    connect(undoing, &UndoActions::said, this, &MainWindow::say);
    connect(m_copyAction, &QAction::triggered, m_tasks, &FileTasks::saveCopy, Qt::QueuedConnection);
    connect(m_reloadAction, &QAction::triggered, this, &MainWindow::reload, Qt::QueuedConnection);
    connect(
        m_recoverAction, &QAction::triggered, this, [this] { emit recoveryWanted(m_damage); }, Qt::QueuedConnection);
    connect(m_retryAction, &QAction::triggered, this, &MainWindow::retrySave, Qt::QueuedConnection);
    connect(&session, &Session::copyWanted, m_tasks, &FileTasks::saveCopy);
    // Midnight passed while the computer slept.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_session.followClock();
    });
    connect(&session.document(), &Document::failed, this, &MainWindow::showFailure);
    connect(&session.document(), &Document::warned, this, &MainWindow::showFailure);
    restorePlace();
}

MainWindow::~MainWindow()
{
    savePlace();
}

void MainWindow::build()
{
    setWindowTitle(tr("%1 – Waymark").arg(shownText(QFileInfo(m_session.document().path()).fileName())));
    setWindowFilePath(m_session.document().path());
    addToolBar(m_topBar);
    setStatusBar(m_status);
    std::vector<NavigationEntry> entries;
    for (const PageInfo &page : pageTable())
        if (page.inNavigation)
            entries.push_back({int(page.id), QLatin1String(page.icon), pageWord(page), page.gapBefore, page.atFoot,
                               page.count(m_session)});
    m_navigation->setEntries(std::move(entries));
    m_navigation->setObjectName(QStringLiteral("navigation"));

    auto *central = new QWidget;
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    auto *audit = new AuditBar(m_session);
    content->addWidget(audit);
    content->addWidget(m_banner);
    connect(audit, &AuditBar::dayWanted, m_topBar, &TopBar::openDayPopup);
    content->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(new Rule(Qt::Vertical));
    auto *pages = new QWidget;
    pages->setLayout(content);
    content->setContentsMargins(0, 0, 0, 0);
    m_host = new PanelHost(pages, m_panel);
    row->addWidget(m_host, 1);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    setCentralWidget(central);
    m_areas->setAreas({m_topBar, m_stack, m_panel, m_navigation});
    connect(m_panelAction, &QAction::toggled, this, &MainWindow::showPanel);
    connect(m_panel, &SidePanel::closed, this, [this] { showPanel(false); });
    connect(m_panel, &SidePanel::recordWanted, this, [this](Kind kind, const QUuid &record) {
        goTo({pageOfKind(kind), kind, record});
    });
    connect(m_navigation, &NavigationList::chosen, this, [this](int id) { goTo({PageId(id)}); });
    connect(m_topBar->search(), &QuickFind::chosen, this, &MainWindow::goTo);
    m_topBar->search()->setCommands([this] { return commandsOf(*menuBar()); });
}

Page *MainWindow::pageOf(PageId id)
{
    if (Page *known = m_pages.value(int(id)))
        return known;
    const PageInfo *info = pageInfo(id);
    if (!info)
        return nullptr;
    Page *page = info->make(m_session);
    page->setObjectName(QLatin1String(info->name));
    page->setAccessibleName(pageWord(*info));
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::failed, this, &MainWindow::showFailure);
    connect(page, &Page::draftFailed, this, [this](const Error &error) {
        m_banner->post(kDraftFailure, BannerKind::Warning,
                       tr("What you type is not kept should the program end. %1").arg(error.message), {m_copyAction});
    });
    connect(page, &Page::draftKept, this, [this] { m_banner->withdraw(kDraftFailure); });
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::newObjectiveWanted, this, &MainWindow::startWizard);
    connect(page, &Page::setupWanted, this, [this] { openSetup(*this); });
    connect(page, &Page::whyWanted, this, &MainWindow::explainSelection);
    connect(page, &Page::subjectChanged, this, [this, page] {
        if (page == this->page())
            updatePanel();
    });
    m_pages.insert(int(id), page);
    m_stack->addWidget(page);
    // Tab comes to the navigation after the page (LOOK 8), though the page was made later.
    QWidget::setTabOrder(FocusAreas::lastIn(*page), m_navigation);
    return page;
}

Page *MainWindow::page() const
{
    return m_pages.value(int(m_shown));
}

void MainWindow::showPage(PageId id)
{
    Page *page = pageOf(id);
    m_shown = id;
    // The objective belongs to the list it was opened from.
    const PageInfo *info = pageInfo(id);
    m_navigation->setCurrent(int(info->inNavigation ? id : PageId::Objectives));
    m_stack->setCurrentWidget(page);
    page->refresh();
}

void MainWindow::goTo(const Target &target)
{
    const bool focusStays = m_navigation->hasFocus();
    showPage(target.page);
    if (target.kind != Kind::Count || target.state != ResultState::Unset || !target.record.isNull()
        || !target.view.isEmpty())
        page()->open(target);
    m_banner->withdraw(kFailure);
    if (m_way.empty() || m_way.back().page != target.page || m_way.back().record != target.record)
        m_way.push_back(target);
    if (m_way.size() > kWayKept)
        m_way.erase(m_way.begin());
    updatePanel();
    // With the arrow keys in the navigation the hand stays there.
    if (!focusStays)
        FocusAreas::enter(*page());
}

void MainWindow::goBack()
{
    if (m_way.size() < 2)
        return;
    m_way.pop_back();
    const Target back = m_way.back();
    m_way.pop_back();
    goTo(back);
}

void MainWindow::refresh()
{
    constexpr int kFrame = 4;
    const int frame = m_session.isAuditMode() ? kFrame : 0;
    setContentsMargins(frame, frame, frame, frame);
    update();
    m_topBar->refresh();
    m_status->refresh();
    refreshCounts();
    if (Page *shown = page())
        shown->refresh();
    updatePanel();
}

void MainWindow::updatePanel()
{
    if (!m_host || !m_host->isPanelShown() || !page())
        return;
    const Target about = page()->subject();
    m_panel->setSubject(m_shown, about.kind, about.record);
}

void MainWindow::showPanel(bool shown)
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_host->setPanelShown(shown);
    m_panelAction->setChecked(shown);
    updatePanel();
    if (!shown && hadFocus)
        FocusAreas::enter(*page());
}

void MainWindow::explainSelection()
{
    showPanel(true);
    m_panel->showTab(SidePanel::Why);
}

void MainWindow::refreshCounts()
{
    for (const PageInfo &page : pageTable())
        if (page.inNavigation)
            m_navigation->setCount(int(page.id), page.count(m_session));
}

void MainWindow::showFailure(const Error &error)
{
    showFailureWith(error, {});
}

void MainWindow::showFailureWith(const Error &error, QList<QAction *> ways)
{
    const bool isConflict = error.detail == QLatin1String("conflict") || error.detail == QLatin1String("moved");
    if (RecoveryView::isFor(error)) {
        m_damage = error;
        ways += m_recoverAction;
    } else if (isConflict) {
        ways += m_reloadAction;
    } else if (isOfMedium(error) && page() && page()->hasUnsaved()) {
        ways += m_retryAction;
    }
    if (isConflict || isOfMedium(error) || RecoveryView::isFor(error))
        ways += m_copyAction;
    m_banner->post(kFailure, BannerKind::Error, error.message, ways);
}

void MainWindow::retrySave()
{
    m_banner->withdraw(kFailure);
    if (Page *shown = page())
        shown->saveTyped();
}

void MainWindow::reload()
{
    if (const auto done = m_session.document().reload(); !done)
        return showFailure({done.error().message, QStringLiteral("moved")}); // a later try may read it
    say(tr("The file was read again. What you typed and did not save is still there."));
}

void MainWindow::remark(const QString &sentence)
{
    m_banner->post(QStringLiteral("start"), BannerKind::Warning, sentence);
}

void MainWindow::say(const QString &sentence)
{
    constexpr int kShownMs = 6000;
    m_banner->withdraw(kFailure);
    m_status->showMessage(shownText(sentence), kShownMs);
}

bool MainWindow::mayClose()
{
    const bool unsaved = std::any_of(m_pages.cbegin(), m_pages.cend(), [](Page *page) { return page->hasUnsaved(); });
    if (!unsaved)
        return true;
    if (!m_session.prompt().confirm(this, tr("Some entries are not saved yet."),
                                    tr("Figures that were typed but not saved are lost when the window closes."),
                                    tr("Close without saving")))
        return false;
    // Thrown away on purpose: nothing of it is offered at the next start. Drafts of forms that are not open now were
    // not asked about.
    const auto discard = [this](PageId page, const QString &form) {
        if (const Page *made = m_pages.value(int(page)); made && made->hasUnsaved())
            (void)m_session.document().removeDraft(form, {}); // closing goes on; at worst it is offered once more
    };
    discard(PageId::Measurements, GridDraft::form());
    discard(PageId::Audit, NoteDraft::form());
    discard(PageId::Settings, SettingsDraft::form());
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayClose());
    if (event->isAccepted())
        savePlace();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc leaves the panel first, then the page (LOOK 8).
    if (event->key() == Qt::Key_Escape && m_host->isPanelShown())
        return showPanel(false);
    if (event->key() == Qt::Key_Escape && page() && page()->goBack())
        return;
    if (event->key() == Qt::Key_Escape && !m_session.isPresent())
        return m_session.showPresent();
    QMainWindow::keyPressEvent(event);
}

/// The frame of audit mode (LOOK 7.10): four pixels around everything.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_session.isAuditMode())
        return;
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()) - contentsRect());
    painter.fillRect(rect(), tokensFor(palette()).audit);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < kCompactBelow);
}

void MainWindow::restorePlace()
{
    resize(1280, 800);
    const QSettings &settings = m_session.settings();
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (width() < 480 || height() < 320) // a damaged place
        resize(1280, 800);
    const auto id = PageId(settings.value(QStringLiteral("window/page"), 0).toInt());
    const PageInfo *info = pageInfo(id);
    goTo({info && info->inNavigation ? id : PageId::Today});
}

void MainWindow::savePlace() const
{
    QSettings &settings = m_session.settings();
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), int(m_shown));
}
