#include "views/widgets/pagehead.h"

#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace {
/// So many pixels of a title stay readable however long the rest is.
constexpr int kTitleKept = 200;
} // namespace

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_back(iconButton("go-previous", tr("Back")))
    , m_title(new TextLabel(title, Tone::Text, TextSize::Title))
    , m_sub(new TextLabel({}, Tone::Secondary))
    , m_badges(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_back->hide();
    m_buttons->setSpacing(12);
    m_badges->setSpacing(12);
    // A long title gives way to the buttons, never the other way round.
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    // The words beside it give way before it.
    m_sub->setElided(true);
    keepTitle();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_sub);
    row->addLayout(m_badges);
    row->addStretch(1);
    row->addLayout(m_buttons);
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
    connect(m_back, &QToolButton::clicked, this, &PageHead::back);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    keepTitle();
    setAccessibleName(title);
}

void PageHead::keepTitle()
{
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), kTitleKept));
}

void PageHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepTitle();
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setSubText(const QString &text)
{
    m_sub->setText(text);
    m_sub->setVisible(!text.isEmpty());
}

void PageHead::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void PageHead::addBadge(QWidget *widget)
{
    m_badges->addWidget(widget);
}

void PageHead::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
}
