#include "views/forms/choiceeditors.h"

#include "model/domain/enumtable.h"
#include "model/domain/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

ChoiceEditor::ChoiceEditor(std::vector<Choice> choices, bool optional, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox)
{
    if (optional)
        m_combo->addItem(tr("not given"), QVariant());
    fill(choices);
}

ChoiceEditor::ChoiceEditor(std::vector<Choice> choices, bool optional, Describe describe, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox)
    , m_describe(std::move(describe))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_combo->lineEdit()->setPlaceholderText(optional              ? tr("none")
                                                : choices.empty() ? tr("there is none yet: add one on its page first")
                                                                  : tr("type a code or a name"));
    if (optional)
        m_combo->addItem(QString(), QVariant());
    fill(choices);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void ChoiceEditor::fill(const std::vector<Choice> &choices)
{
    for (const Choice &c : choices)
        m_combo->addItem(shownText(c.text), c.stored);
    m_offered = m_combo->count();
    m_combo->setCurrentIndex(-1);
    m_combo->setMinimumContentsLength(18);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    watch(m_combo);
    place(m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::setStored(const QVariant &stored)
{
    while (m_combo->count() > m_offered)
        m_combo->removeItem(m_offered);
    int at = -1;
    for (int i = 0; i < m_combo->count() && at < 0; ++i)
        if (m_combo->itemData(i).isValid() == stored.isValid() && m_combo->itemData(i) == stored)
            at = i;
    if (at < 0 && stored.isValid()) { // not offered, and not lost
        at = m_combo->count();
        m_combo->addItem(shownText(m_describe ? m_describe(stored) : stored.toString()), stored);
    }
    m_combo->setCurrentIndex(at);
    if (at < 0 && m_describe)
        m_combo->clearEditText();
}

/// The entry that is meant by what stands in the line: chosen, typed in full, or typed as its code alone; -1 for none.
int ChoiceEditor::typedIndex() const
{
    const int current = m_combo->currentIndex();
    // The chosen one first: two records may have the same words.
    if (!m_describe || (current >= 0 && m_combo->itemText(current) == m_combo->currentText()))
        return current;
    const QString typed = m_combo->currentText().trimmed();
    if (typed.isEmpty())
        return -1;
    if (const int whole = m_combo->findText(typed, Qt::MatchFixedString); whole >= 0)
        return whole;
    for (int i = 0; i < m_combo->count(); ++i)
        if (m_combo->itemText(i).section(QLatin1Char(' '), 0, 0).compare(typed, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

QVariant ChoiceEditor::stored() const
{
    const int at = typedIndex();
    return at < 0 ? QVariant() : m_combo->itemData(at);
}

QString ChoiceEditor::problem() const
{
    if (m_describe && typedIndex() < 0 && !m_combo->currentText().trimmed().isEmpty())
        return tr("“%1” is not known. Choose an entry of the list.").arg(m_combo->currentText().trimmed());
    return {};
}

QWidget *ChoiceEditor::input() const
{
    return m_combo;
}

SetEditor::SetEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
{
    const auto entries = field.entries();
    for (int i = 0; i < int(entries.size()); ++i) {
        auto *box = new QCheckBox(enumLabel(entries, i));
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
    }
    QHBoxLayout *row = place(m_boxes.front());
    row->setSpacing(16);
    for (size_t i = 1; i < m_boxes.size(); ++i)
        row->addWidget(m_boxes[i]);
    row->addStretch();
}

void SetEditor::setStored(const QVariant &stored)
{
    const QStringList keys = stored.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setChecked(keys.contains(enumKey(m_field.entries(), int(i))));
    }
}

QVariant SetEditor::stored() const
{
    QStringList keys;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            keys += enumKey(m_field.entries(), int(i));
    return keys.isEmpty() ? QVariant() : QVariant(keys.join(QLatin1Char(' ')));
}

QWidget *SetEditor::input() const
{
    return m_boxes.front();
}

FlagEditor::FlagEditor(const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(label))
{
    place(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

void FlagEditor::setStored(const QVariant &stored)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(stored.toLongLong() != 0);
}

QVariant FlagEditor::stored() const
{
    return QVariant(qlonglong(m_box->isChecked()));
}

QWidget *FlagEditor::input() const
{
    return m_box;
}
