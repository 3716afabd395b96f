#include "views/widgets/chip.h"

#include <QActionGroup>
#include <QMenu>

namespace {

/// An ampersand in a name is no mnemonic.
QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Chip::Chip(const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    refresh();
}

void Chip::setChoices(const QString &all, std::vector<ChipChoice> choices)
{
    m_choices = std::move(choices);
    const auto known = [this](const ChipChoice &choice) { return choice.value == m_value; };
    const bool gone = isSet() && std::none_of(m_choices.begin(), m_choices.end(), known);
    if (gone)
        m_value = {};
    menu()->clear();
    delete menu()->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &text, const QVariant &value) {
        QAction *action = menu()->addAction(withoutMnemonic(text));
        action->setCheckable(true);
        action->setChecked(value == m_value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value] { setValue(value); });
    };
    add(all, {});
    menu()->addSeparator();
    for (const ChipChoice &choice : m_choices)
        add(choice.text, choice.value);
    refresh();
    if (gone)
        emit valueChanged(m_value);
}

void Chip::setValue(const QVariant &value)
{
    const auto known = [&](const ChipChoice &choice) { return choice.value == value; };
    if (value == m_value || (value.isValid() && std::none_of(m_choices.begin(), m_choices.end(), known)))
        return;
    m_value = value;
    refresh();
    emit valueChanged(m_value);
}

void Chip::setUnsetText(const QString &text)
{
    m_unsetText = text;
    refresh();
}

void Chip::refresh()
{
    QString text = m_unsetText.isEmpty() ? m_name : m_unsetText;
    int row = 0;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (isSet() && m_choices[i].value == m_value) {
            text = tr("%1: %2", "name of a filter: its value").arg(m_name, m_choices[i].text);
            row = int(i) + 2; // after "all" and the separator
        }
    }
    const QList<QAction *> actions = menu()->actions();
    if (row < actions.size())
        actions.at(row)->setChecked(true);
    setText(withoutMnemonic(text));
    setAccessibleName(isSet() ? tr("Filter %1").arg(text) : tr("Filter %1: all").arg(m_name));
    setProperty("chipSet", isSet());
    updateGeometry();
    update();
}
