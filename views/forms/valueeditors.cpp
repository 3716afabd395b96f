#include "views/forms/valueeditors.h"

#include "model/domain/language.h"
#include "views/forms/formchecks.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>

#include <cmath>

namespace {

constexpr int dateWidth = 240; ///< with the example and that it is optional
constexpr int numberWidth = 140;
/// Minor units are exact in a double up to here; more is a slip of the finger.
constexpr double mostMoney = 9e12;

} // namespace

DateFieldEditor::DateFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new DateEdit)
{
    m_edit->setMaximumWidth(dateWidth);
    place(m_edit)->addStretch();
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &DateEdit::dateChanged, this, &FieldEditor::edited); // chosen from the calendar
    connect(m_edit, &DateEdit::problemChanged, this, &FieldEditor::left);
}

void DateFieldEditor::setStored(const QVariant &stored)
{
    m_edit->setDate(QDate::fromString(stored.toString(), Qt::ISODate));
}

QVariant DateFieldEditor::stored() const
{
    return m_edit->date().isValid() ? QVariant(m_edit->date().toString(Qt::ISODate)) : QVariant();
}

QString DateFieldEditor::problem() const
{
    return m_edit->problem();
}

QWidget *DateFieldEditor::input() const
{
    return m_edit;
}

NumberFieldEditor::NumberFieldEditor(const Field &field, const QString &unit, const Language &language, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_edit(new NumberEdit(language))
{
    m_edit->setMaximumWidth(numberWidth);
    if (field.type == FieldType::Integer && field.most > field.least)
        m_edit->setRange(field.least, field.most);
    if (field.type == FieldType::Money)
        m_edit->setRange(-mostMoney, mostMoney);
    QHBoxLayout *row = place(m_edit);
    if (!unit.isEmpty()) {
        m_edit->setUnit(unit);
        row->addWidget(new TextLabel(unit, Tone::Secondary));
    }
    row->addStretch();
    // Every key counts as an edit, also one that makes the number unreadable.
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &NumberEdit::problemChanged, this, &FieldEditor::left);
}

void NumberFieldEditor::setSteps(int scale)
{
    m_edit->setRange(1, scale, stepSentence(scale));
}

void NumberFieldEditor::setStored(const QVariant &stored)
{
    if (!stored.isValid()) {
        m_edit->setValue({});
    } else if (m_field.type == FieldType::Money) {
        const qlonglong minor = stored.toLongLong();
        m_edit->setValue(Decimal::fromStored(minor % 100 ? QString::number(double(minor) / 100, 'f', 2)
                                                         : QString::number(minor / 100)));
    } else {
        m_edit->setValue(Decimal::fromStored(stored.toString()));
    }
}

QVariant NumberFieldEditor::stored() const
{
    const Decimal &value = m_edit->value();
    if (value.isNull() || !problem().isEmpty())
        return {};
    if (m_field.type == FieldType::Money)
        return QVariant(qlonglong(std::llround(value.number() * 100)));
    if (m_field.type == FieldType::Integer)
        return QVariant(qlonglong(std::llround(value.number())));
    return value.text();
}

QString NumberFieldEditor::problem() const
{
    if (m_edit->hasProblem())
        return m_edit->problem();
    const Decimal &value = m_edit->value();
    if (value.isNull())
        return {};
    if (m_field.type == FieldType::Integer && value.number() != std::floor(value.number()))
        return tr("Write a whole number, without decimals.");
    // By the digits typed: doubles cannot tell 0.295 from two decimals reliably.
    const qsizetype point = value.text().indexOf(QLatin1Char('.'));
    if (m_field.type == FieldType::Money && point >= 0 && value.text().size() - point - 1 > 2)
        return tr("Write an amount with at most two decimals.");
    return {};
}

QWidget *NumberFieldEditor::input() const
{
    return m_edit;
}
