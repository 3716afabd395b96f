#pragma once
#include "model/domain/dictionary.h"
#include "model/domain/register.h"

#include <QWidget>

#include <optional>

class Language;
class QHBoxLayout;

/// Edits one field of a record in its stored form. What it cannot read stays as typed and problem() says why.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// An invalid value empties the editor. Does not emit edited().
    virtual void setStored(const QVariant &stored) = 0;
    /// Invalid when nothing is given or when there is a problem.
    virtual QVariant stored() const = 0;
    /// A sentence when what stands here cannot be stored; empty otherwise.
    virtual QString problem() const { return {}; }
    /// What is worth knowing while typing ("570 of 600 characters"); empty most of the time.
    virtual QString note() const { return {}; }
    /// The widget that takes the keys.
    virtual QWidget *input() const = 0;
    /// Whether it has to be filled. Undecided: saving does not ask for it, something later may.
    enum class Need : signed char { Optional, Undecided, Required };
    /// Says so before anything is typed (LOOK 5): what is optional in the empty field, what is required to those who
    /// hear its name.
    void setNeed(Need need, const QString &name);

signals:
    void edited();
    /// The field was left: its problem may be shown now.
    void left();

protected:
    /// Lays `input` out with room for the focus ring and announces when it is left.
    QHBoxLayout *place(QWidget *input);
    /// Takes the wheel from an input that would change its value while the form is scrolled, and tells left().
    void watch(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<QString> m_hint; ///< the words in the empty field without the need
};

/// The editor that fits the type of the field.
FieldEditor *makeEditor(const Field &field, const Register &reg, const Language &language, QWidget *parent);
