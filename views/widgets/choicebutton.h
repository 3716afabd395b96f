#pragma once
#include "views/widgets/chip.h"

/// A button that always shows one of a few choices and offers the others in a menu: the saved view at the left of a
/// filter bar, "group by". Unlike a Chip it is never without a value.
class ChoiceButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look : signed char { Plain, Filled };
    /// `name` is what is chosen ("Group by"): the accessible name.
    ChoiceButton(const QString &name, Look look, QWidget *parent = nullptr);

    /// The first choice is the chosen one.
    void setChoices(std::vector<ChipChoice> choices);
    /// Unknown values are ignored. Does not emit chosen.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }

signals:
    /// The user chose another one.
    void chosen(const QVariant &value);

private:
    QString m_name;
    std::vector<ChipChoice> m_choices;
    QVariant m_value;
};
