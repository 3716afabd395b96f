#pragma once
#include "views/forms/fieldeditor.h"

#include <functional>

class QCheckBox;
class QComboBox;

/// One of an enumeration, or one record of another kind (found by typing a part of code or name). A value that the
/// list does not offer (an archived or unknown record) is described and kept until another one is chosen.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    struct Choice {
        QVariant stored;
        QString text;
    };
    using Describe = std::function<QString(const QVariant &stored)>;
    /// A closed list of words. Optional ones begin with "not given".
    ChoiceEditor(std::vector<Choice> choices, bool optional, QWidget *parent);
    /// A list that is searched by typing; `describe` gives words to values that are not offered.
    ChoiceEditor(std::vector<Choice> choices, bool optional, Describe describe, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QString problem() const override;
    QWidget *input() const override;

private:
    void fill(const std::vector<Choice> &choices);
    int typedIndex() const;

    QComboBox *m_combo;
    Describe m_describe;
    int m_offered = 0; ///< entries after these were added for one value
};

/// Several of a small enumeration, as boxes in a row.
class SetEditor : public FieldEditor
{
    Q_OBJECT
public:
    SetEditor(const Field &field, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QWidget *input() const override;

private:
    std::vector<QCheckBox *> m_boxes;
    const Field &m_field;
};

class FlagEditor : public FieldEditor
{
    Q_OBJECT
public:
    FlagEditor(const QString &label, QWidget *parent);
    void setStored(const QVariant &stored) override;
    QVariant stored() const override;
    QWidget *input() const override;

private:
    QCheckBox *m_box;
};
