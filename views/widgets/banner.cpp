#include "views/widgets/banner.h"

#include "views/look/icons.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

struct KindLook {
    const char *icon;
    QColor (*text)(const Tokens &);
    QColor (*tint)(const Tokens &);
};

constexpr KindLook kLooks[] = {
    {"dialog-information", [](const Tokens &t) { return t.state(StateMark::Achieved).text; },
     [](const Tokens &t) { return t.state(StateMark::Achieved).tint; }},
    {"dialog-warning", [](const Tokens &t) { return t.state(StateMark::AtRisk).text; },
     [](const Tokens &t) { return t.state(StateMark::AtRisk).tint; }},
    {"dialog-error", [](const Tokens &t) { return t.error; }, [](const Tokens &t) { return t.errorTint; }},
};

const KindLook &lookOf(BannerKind kind)
{
    return kLooks[size_t(kind)];
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_actions(new QHBoxLayout)
    , m_close(iconButton("window-close", tr("Close message")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(50, 3, 16, 3);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (const Message *message = worst()) {
            const QString key = message->key;
            withdraw(key);
            emit dismissed(key);
        }
    });
    hide();
}

void Banner::post(const QString &key, BannerKind kind, const QString &sentence, const QList<QAction *> &actions)
{
    Q_ASSERT(actions.size() <= 2);
    std::erase_if(m_messages, [&](const Message &m) { return m.key == key; });
    m_messages.push_back({key, kind, sentence, actions});
    refresh();
}

void Banner::withdraw(const QString &key)
{
    if (std::erase_if(m_messages, [&](const Message &m) { return m.key == key; }) > 0)
        refresh();
}

void Banner::withdrawAll()
{
    m_messages.clear();
    refresh();
}

QString Banner::sentence() const
{
    const Message *message = worst();
    return message ? message->sentence : QString();
}

BannerKind Banner::kind() const
{
    const Message *message = worst();
    return message ? message->kind : BannerKind::Info;
}

const Banner::Message *Banner::worst() const
{
    const Message *found = nullptr;
    for (const Message &message : m_messages) {
        if (!found || message.kind >= found->kind)
            found = &message;
    }
    return found;
}

void Banner::refresh()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The button may be the one whose click brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Message *message = worst();
    setVisible(message != nullptr);
    if (!message)
        return;
    m_text->setText(message->sentence);
    m_text->setColour(lookOf(message->kind).text);
    for (QAction *action : message->actions) {
        QPushButton *button = plainButton(action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_actions->addWidget(button);
    }
    m_close->setVisible(message->kind != BannerKind::Error);
    const QString kindWord = message->kind == BannerKind::Error ? tr("Error")
        : message->kind == BannerKind::Warning                  ? tr("Warning")
                                                                : tr("Note");
    setAccessibleName(tr("%1: %2", "kind of message: sentence").arg(kindWord, message->sentence));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens tokens = tokensFor(palette());
    const KindLook &look = lookOf(kind());
    QPainter painter(this);
    painter.fillRect(rect(), look.tint(tokens));
    paintIcon(painter, QRectF(24, (height() - 16) / 2, 16, 16), look.icon, look.text(tokens));
    if (tokens.plain) {
        painter.setPen(tokens.text);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}
