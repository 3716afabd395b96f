#include "views/widgets/segmented.h"

#include "views/look/icons.h"
#include "views/widgets/tooltip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

Segmented::Segmented(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    // Also by arrow keys, which check the neighbour without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            emit chosen(id);
    });
}

void Segmented::addSegment(int id, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    add(id, button);
}

void Segmented::addIconSegment(int id, const char *iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(toolTipText(text));
    button->setAccessibleName(text);
    add(id, button);
}

void Segmented::add(int id, QToolButton *button)
{
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const bool first = m_group->buttons().isEmpty();
    const QSignalBlocker quiet(this);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    if (first)
        button->setChecked(true);
    const QList<QAbstractButton *> all = m_group->buttons();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        all.at(i)->setProperty("segment", i == 0 ? (last ? "only" : "first") : last ? "last" : "middle");
    }
}

void Segmented::setSegmentText(int id, const QString &text)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setText(text);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int id)
{
    const QSignalBlocker quiet(this);
    QAbstractButton *chosenButton = m_group->button(id);
    if (!chosenButton)
        return;
    chosenButton->setChecked(true);
    // Qt moves the Tab stop with the focus only; a choice made by the program must move it too.
    const bool focused = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button == chosenButton ? Qt::StrongFocus : Qt::ClickFocus);
    if (focused)
        chosenButton->setFocus();
}
