#include "views/widgets/choicebutton.h"

#include <QActionGroup>
#include <QMenu>

ChoiceButton::ChoiceButton(const QString &name, Look look, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setProperty("chip", true);
    setProperty("chipSet", look == Look::Filled);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void ChoiceButton::setChoices(std::vector<ChipChoice> choices)
{
    m_choices = std::move(choices);
    menu()->clear();
    delete menu()->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu());
    for (const ChipChoice &choice : m_choices) {
        QAction *action = menu()->addAction(QString(choice.text).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            if (value == m_value)
                return;
            setValue(value);
            emit chosen(value);
        });
    }
    if (!m_choices.empty())
        setValue(m_choices.front().value);
}

void ChoiceButton::setValue(const QVariant &value)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].value != value)
            continue;
        m_value = value;
        menu()->actions().at(qsizetype(i))->setChecked(true);
        setText(QString(m_choices[i].text).replace(u'&', QLatin1String("&&")));
        setAccessibleName(tr("%1: %2", "name of a choice: its value").arg(m_name, m_choices[i].text));
        updateGeometry();
    }
}
