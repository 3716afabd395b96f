#include "app/shell/window/topbar.h"

#include "app/shell/window/daypopup.h"
#include "app/shell/window/quickfind.h"
#include "model/domain/dates.h"
#include "views/look/icons.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int kSearchWidth = 380;

QToolButton *flatButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    // The text of undo names the change; the accessible name follows it.
    const auto follow = [button, action] { button->setAccessibleName(action->text().remove(QLatin1Char('&'))); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

/// Carries the controls; tinted while another day than today is shown, so that nobody takes old facts for new ones.
class Ground : public QWidget
{
public:
    explicit Ground(const Session &session)
        : m_session(session)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_session.isPresent())
            return;
        QPainter painter(this);
        painter.fillRect(rect(), tokensFor(palette()).state(StateMark::AtRisk).tint);
    }

private:
    const Session &m_session;
};

} // namespace

TopBar::TopBar(Session &session, QAction *undo, QAction *redo, QAction *panel, QWidget *parent)
    : QToolBar(parent)
    , m_session(session)
    , m_file(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_saved(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_search(new QuickFind(session))
    , m_day(new QToolButton)
    , m_back(plainButton(tr("Back to today")))
{
    setObjectName(QStringLiteral("topBar"));
    setWindowTitle(tr("Top bar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setMinimumWidth(180);
    m_file->setElided(true);

    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_file);
    left->addWidget(m_saved);
    left->addStretch(1);
    auto *right = new QHBoxLayout;
    right->setSpacing(4);
    right->addStretch(1);
    m_day->setObjectName(QStringLiteral("dayButton"));
    m_day->setIcon(icon("view-calendar"));
    m_day->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_day->setAutoRaise(true);
    m_day->setFocusPolicy(Qt::StrongFocus);
    m_back->setObjectName(QStringLiteral("backToToday"));
    connect(m_day, &QToolButton::clicked, this, &TopBar::openDayPopup);
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.showPresent(); });
    right->addWidget(m_back);
    right->addWidget(m_day);
    right->addSpacing(12);
    right->addWidget(flatButton(undo));
    right->addWidget(flatButton(redo));
    right->addWidget(flatButton(panel));
    auto *all = new Ground(session);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addLayout(left, 3);
    row->addWidget(m_search, 4);
    row->addLayout(right, 3);
    all->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(all);
    refresh();
}

void TopBar::refresh()
{
    const Document &document = m_session.document();
    const QFileInfo file(document.path());
    m_file->setText(file.fileName());
    m_saved->setText(document.isReadOnly() ? tr("Read-only")
                                           : tr("Saved %1")
                                                 .arg(m_session.language().locale().toString(file.lastModified().time(),
                                                                                             QStringLiteral("HH:mm"))));
    const QString day = shortDate(m_session.asOf(), m_session.language());
    m_day->setText(m_session.isPresent() ? tr("As of %1").arg(day)
                       : m_session.recordedOn().isValid()
                       ? tr("As of %1, recorded on %2, read-only")
                             .arg(day, shortDate(m_session.recordedOn(), m_session.language()))
                       : tr("As of %1, read-only").arg(day));
    m_day->setToolTip(toolTipText(tr("Show the facts of another day")));
    m_back->setVisible(!m_session.isPresent());
    update();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        child->update();
}

void TopBar::openDayPopup()
{
    auto *popup = new DayPopup(m_session, this);
    popup->popUp(m_day->mapToGlobal(QPoint(m_day->width(), m_day->height() + 2)));
}
