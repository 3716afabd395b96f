#pragma once
#include "model/domain/language.h"
#include "model/domain/numbers.h"

#include <QLineEdit>

/// A decimal number as typed: comma and point are both accepted, thousands separators are refused with words, the
/// digits are kept (7.40 stays 7.40). Empty is allowed. What cannot be read stays as typed and problem() says why.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// `language` decides the decimal mark that is shown and the language of the sentences.
    explicit NumberEdit(const Language &language, QWidget *parent = nullptr);

    /// A null decimal empties the field. Does not emit valueChanged.
    void setValue(const Decimal &value);
    /// Null when empty or when there is a problem.
    const Decimal &value() const { return m_value; }
    /// Accepted behind the number ("12 %"); not shown by the field itself.
    void setUnit(const QString &unit);
    /// Values outside are a problem, said with this sentence or with the two ends. Both ends are allowed values.
    void setRange(double least, double most, const QString &sentence = {});

    bool isEmpty() const { return m_value.isNull() && m_problem.isEmpty(); }
    bool hasProblem() const { return !m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

signals:
    /// The user changed the number (null when emptied or unreadable).
    void valueChanged(const Decimal &value);
    /// The field was left, or Enter pressed: show the problem now, or take it away when empty.
    void problemChanged(const QString &problem);

private:
    QString shown(const Decimal &value) const;
    void read();
    void finish();

    Language m_language;
    QString m_unit;
    std::optional<std::pair<double, double>> m_range;
    QString m_rangeSentence;
    Decimal m_value;
    Decimal m_set;
    QString m_setText;
    QString m_problem;
};
