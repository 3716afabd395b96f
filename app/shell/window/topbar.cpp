#include "app/shell/window/topbar.h"

#include "app/shell/window/quickfind.h"
#include "model/domain/dates.h"
#include "views/look/icons.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
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

class IconMark : public QWidget
{
public:
    IconMark()
    {
        setFixedSize(16, 16);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), "view-calendar", tokensFor(palette()).text);
    }
};

} // namespace

TopBar::TopBar(Session &session, QAction *undo, QAction *redo, QAction *panel, QWidget *parent)
    : QToolBar(parent)
    , m_session(session)
    , m_file(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_saved(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_search(new QuickFind(session))
    , m_day(new TextLabel)
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
    right->addWidget(new IconMark);
    right->addSpacing(2);
    right->addWidget(m_day);
    right->addSpacing(12);
    right->addWidget(flatButton(undo));
    right->addWidget(flatButton(redo));
    right->addWidget(flatButton(panel));
    auto *all = new QWidget;
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
    m_day->setText(tr("As of %1").arg(shortDate(m_session.today(), m_session.language())));
}
