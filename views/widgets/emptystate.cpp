#include "views/widgets/emptystate.h"

#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_reason(new TextLabel({}, Tone::Secondary))
    , m_button(primaryButton({}))
    , m_link(linkButton({}))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    // No alignment here: an aligned label does not get the height its wrapped lines need.
    column->addWidget(m_reason);
    column->addSpacing(16);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->hide();
    m_link->hide();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setReason(const QString &reason)
{
    m_reason->setText(reason);
    setAccessibleDescription(reason);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}
