#include "app/shell/window/startwindow.h"

#include "app/shell/window/aboutbox.h"
#include "app/shell/window/backupkeeper.h"
#include "app/shell/window/door.h"
#include "app/shell/window/lookmenus.h"
#include "app/shell/window/recentlist.h"
#include "app/shell/window/recoveryview.h"
#include "views/look/icons.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>

namespace {

constexpr int kColumn = 900;

/// The name of the program, larger than any title of a page.
QFont nameFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StartWindow::StartWindow(QSettings &settings, const Language &language, Theme theme)
    : m_settings(settings)
    , m_language(language)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("startWindow"));
    setWindowTitle(tr("Waymark"));
    buildMenus(theme);
    auto *name = new TextLabel(QStringLiteral("Waymark"));
    name->setFont(nameFont(font()));
    auto *words = new TextLabel(
        tr("Information security objectives: set, measured, reviewed, proven. One local file, offline."),
        Tone::Secondary, TextSize::Lead);
    words->setWordWrap(true);

    auto *inside = new QWidget;
    inside->setMaximumWidth(kColumn);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(0);
    column->addWidget(name);
    column->addSpacing(8);
    column->addWidget(words);
    column->addSpacing(36);
    column->addWidget(doors());
    column->addSpacing(40);
    column->addWidget(recent());
    column->addStretch(1);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 0, 24, 0);
    rows->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inside, 1000);
    row->addStretch(1);
    rows->addLayout(row);
    rows->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *central = new QWidget;
    auto *all = new QVBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Rule(Qt::Horizontal));
    all->addWidget(m_banner);
    m_stack->addWidget(scroll);
    all->addWidget(m_stack, 1);
    setCentralWidget(central);

    auto *version = new TextLabel(tr("Version %1, no network connection is made").arg(QStringLiteral(WAYMARK_VERSION)),
                                  Tone::Secondary, TextSize::Small);
    version->setContentsMargins(16, 4, 0, 4);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(version);
    auto *languageName = new TextLabel(m_language.code() == QLatin1String("de") ? QStringLiteral("Deutsch")
                                                                                : QStringLiteral("English"),
                                       Tone::Secondary, TextSize::Small);
    languageName->setContentsMargins(0, 4, 16, 4);
    statusBar()->addPermanentWidget(languageName);
    resize(1280, 800);
}

QWidget *StartWindow::doors()
{
    auto *sample = new Door("wm-library", tr("Sample organisation"),
                            tr("Lindental Medical Devices: 19 objectives, 28 measures and two years of figures to try "
                               "everything without risk."),
                            tr("Open a copy…"));
    auto *fresh
        = new Door("wm-objectives", tr("New empty workspace"),
                   tr("One file for your organisation: people, risks and requirements, then the first objective "
                      "with a measure."),
                   tr("Start a new file…"));
    auto *open = new Door("document-open", tr("Open a file"),
                          tr("Go on with a workspace of yours or of a colleague. Tables from a spreadsheet can be "
                             "imported into an open file."),
                          tr("Choose a file…"));
    sample->setObjectName(QStringLiteral("doorSample"));
    fresh->setObjectName(QStringLiteral("doorNew"));
    open->setObjectName(QStringLiteral("doorOpen"));
    connect(sample, &Door::clicked, this, &StartWindow::sampleRequested);
    connect(fresh, &Door::clicked, this, &StartWindow::newRequested);
    connect(open, &Door::clicked, this, [this] { emit openRequested({}); });
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(15);
    row->addWidget(sample);
    row->addWidget(fresh);
    row->addWidget(open);
    row->addStretch(1);
    return part;
}

QWidget *StartWindow::recent()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Recent files"), Tone::Text, TextSize::Strong));
    head->addStretch(1);
    auto *open = plainButton(tr("Open…"));
    setShortcutHint(*open, QKeySequence::Open);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested({}); });
    head->addWidget(open);
    column->addLayout(head);
    auto *list = new RecentList(m_settings, m_language);
    column->addWidget(list);
    connect(list, &RecentList::chosen, this, &StartWindow::openRequested);
    part->setVisible(list->rows() > 0);
    return part;
}

void StartWindow::buildMenus(Theme theme)
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(icon("document-new"), tr("New workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                    &StartWindow::newRequested);
    file->addAction(icon("document-open"), tr("Open…"), QKeySequence(Qt::CTRL | Qt::Key_O), this,
                    [this] { emit openRequested({}); });
    file->addSeparator();
    file->addAction(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addThemeMenu(*view, theme, this, [this](Theme chosen) { emit themeChosen(chosen); });
    addLanguageMenu(*view, m_language.code(), this, [this](const QString &code) { emit languageChosen(code); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(icon("help-contents"), tr("About Waymark"), this, [this] { showAbout(this); });
}

void StartWindow::showRecovery(const QString &path, const Error &error)
{
    m_banner->withdrawAll();
    auto *view = new RecoveryView(path, error, backupPlace(m_settings), m_language);
    connect(view, &RecoveryView::openWanted, this, &StartWindow::openRequested);
    connect(view, &RecoveryView::restoreWanted, this, &StartWindow::restoreRequested);
    connect(view, &RecoveryView::salvageWanted, this, &StartWindow::salvageRequested);
    connect(view, &RecoveryView::closed, view, &QObject::deleteLater);
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
}

void StartWindow::salvage(const QString &damaged, const QString &to, const Context &context,
                          const std::function<void(const SalvageOutcome &)> &done)
{
    const auto setBusy = [this](bool busy) {
        m_stack->setDisabled(busy);
        menuBar()->setDisabled(busy);
    };
    setBusy(true);
    const QString notice = QStringLiteral("salvage");
    m_banner->post(notice, BannerKind::Info, tr("What can be read is being saved into a new file…"));
    m_work->run(
        tr("Saving what can be read"),
        [damaged, to, context, language = m_language](WorkSteps &) {
            return salvageBeside(damaged, to, context, language);
        },
        this,
        [this, setBusy, notice, done](const SalvageOutcome &outcome) {
            setBusy(false);
            m_banner->withdraw(notice);
            done(outcome);
        });
}

void StartWindow::showFailure(const Error &error, const QList<QAction *> &actions)
{
    m_banner->post(QStringLiteral("open"), BannerKind::Error, error.message, actions);
}

void StartWindow::remark(const QString &sentence)
{
    m_banner->post(QStringLiteral("start"), BannerKind::Warning, sentence);
}
