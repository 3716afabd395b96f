#include "views/widgets/numberedit.h"

NumberEdit::NumberEdit(const Language &language, QWidget *parent)
    : QLineEdit(parent)
    , m_language(language)
{
    setMaxLength(40);
    setAlignment(Qt::AlignRight);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &NumberEdit::finish);
}

void NumberEdit::setValue(const Decimal &value)
{
    m_value = m_set = value;
    m_setText = shown(value);
    m_problem.clear();
    setText(m_setText);
}

void NumberEdit::setUnit(const QString &unit)
{
    m_unit = unit;
}

void NumberEdit::setRange(double least, double most, const QString &sentence)
{
    m_range = {least, most};
    m_rangeSentence = sentence;
}

QString NumberEdit::shown(const Decimal &value) const
{
    return QString(value.text()).replace(QLatin1Char('.'), m_language.locale().decimalPoint());
}

void NumberEdit::read()
{
    const Decimal before = m_value;
    m_problem.clear();
    if (text().trimmed().isEmpty()) {
        m_value = {};
    } else if (text() == m_setText && !m_set.isNull()) {
        // Our own text is no question: 1.234 may be shown as 1,234, which a person would have to explain.
        m_value = m_set;
    } else if (const auto number = parseNumberWithUnit(text(), m_unit, DecimalMark::Either, m_language)) {
        m_value = *number;
    } else {
        m_value = {};
        m_problem = number.error().message;
    }
    if (m_range && !m_value.isNull() && (m_value.number() < m_range->first || m_value.number() > m_range->second)) {
        const QLocale &locale = m_language.locale();
        m_value = {};
        m_problem = !m_rangeSentence.isEmpty()
            ? m_rangeSentence
            : tr("Write a number from %1 to %2.")
                  .arg(locale.toString(m_range->first), locale.toString(m_range->second));
    }
    if (!(m_value == before))
        emit valueChanged(m_value);
}

void NumberEdit::finish()
{
    read();
    if (!m_value.isNull()) {
        m_set = m_value;
        m_setText = shown(m_value);
        setText(m_setText);
    }
    emit problemChanged(m_problem);
}
