#pragma once
#include <QToolButton>
#include <QVariant>

#include <vector>

struct ChipChoice {
    QVariant value;
    QString text;
};

/// A filter with a menu. Not set it shows its name ("Owner"), set it is filled and shows the value ("Owner: Thaler").
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);

    /// `all` is the entry that clears the filter ("All owners"). A value that is no longer among the choices is
    /// cleared, with valueChanged.
    void setChoices(const QString &all, std::vector<ChipChoice> choices);
    /// Shown while nothing is set, instead of the name ("All collectors", "June round").
    void setUnsetText(const QString &text);
    /// An invalid value clears. Unknown values are ignored. Emits only when something changes.
    void setValue(const QVariant &value);
    void clear() { setValue({}); }
    QVariant value() const { return m_value; }
    bool isSet() const { return m_value.isValid(); }

signals:
    void valueChanged(const QVariant &value);

private:
    void refresh();

    QString m_name, m_unsetText;
    std::vector<ChipChoice> m_choices;
    QVariant m_value;
};
