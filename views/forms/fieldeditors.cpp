#include "views/forms/fieldeditors.h"

#include "model/domain/enumtable.h"
#include "model/domain/language.h"
#include "model/domain/text.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/numberedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

namespace {

constexpr int longText = 200; ///< from this limit on a text gets several lines
constexpr int room = 3; ///< the focus ring lies outside of the control

void fill(FieldEditor *editor, QWidget *input)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(room, room, room, room);
    row->addWidget(input);
    editor->setFocusProxy(input);
}

} // namespace

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
{
    if (field.type == FieldType::Text && field.limit > longText) {
        m_box = new QPlainTextEdit;
        m_box->setTabChangesFocus(true);
        m_box->setFixedHeight(field.limit > 700 ? 96 : 64);
        m_box->installEventFilter(this);
        connect(m_box, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    } else {
        m_line = new QLineEdit;
        if (field.type == FieldType::List)
            m_line->setPlaceholderText(tr("separated by commas"));
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    fill(this, input());
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::FocusOut)
        emit left();
    return FieldEditor::eventFilter(watched, event);
}

QWidget *TextEditor::input() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_line;
}

QString TextEditor::text() const
{
    return cleanText(m_box ? m_box->toPlainText() : m_line->text());
}

void TextEditor::setStored(const QVariant &stored)
{
    QString shown = stored.toString();
    if (m_field.type == FieldType::List)
        shown.replace(QLatin1Char('\n'), QLatin1String(", "));
    if (m_box) {
        const QSignalBlocker quiet(m_box);
        m_box->setPlainText(shown);
    } else {
        m_line->setText(shown);
        m_line->setCursorPosition(0);
    }
}

QVariant TextEditor::stored() const
{
    QString value = text();
    if (m_field.type == FieldType::List) {
        QStringList items;
        for (const QString &item : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!item.trimmed().isEmpty())
                items += item.trimmed();
        value = items.join(QLatin1Char('\n'));
    }
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QString TextEditor::problem() const
{
    const auto size = text().size();
    if (m_field.limit > 0 && m_field.type == FieldType::Text && size > m_field.limit)
        return tr("The text has %1 characters, %2 are allowed. Shorten it.").arg(size).arg(m_field.limit);
    if (hasControlCharacters(text()))
        return tr("The text holds control characters. Type it again or paste it as plain text.");
    return {};
}

DateFieldEditor::DateFieldEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new DateEdit)
{
    m_edit->setMaximumWidth(180);
    fill(this, m_edit);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    connect(m_edit, &DateEdit::dateChanged, this, &FieldEditor::edited);
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

NumberFieldEditor::NumberFieldEditor(const Field &field, const Language &language, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_edit(new NumberEdit(language))
{
    m_edit->setMaximumWidth(140);
    if (field.type == FieldType::Integer && field.most > field.least)
        m_edit->setRange(field.least, field.most);
    fill(this, m_edit);
    static_cast<QHBoxLayout *>(layout())->addStretch();
    connect(m_edit, &NumberEdit::valueChanged, this, &FieldEditor::edited);
    connect(m_edit, &NumberEdit::problemChanged, this, &FieldEditor::left);
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
    if (value.isNull())
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
    const double v = m_edit->value().isNull() ? 0 : m_edit->value().number();
    if (m_field.type == FieldType::Integer && v != std::floor(v))
        return tr("A whole number is needed.");
    if (m_field.type == FieldType::Money && std::abs(v * 100 - std::round(v * 100)) > 1e-6)
        return tr("An amount of money has at most two decimals.");
    return {};
}

QWidget *NumberFieldEditor::input() const
{
    return m_edit;
}

ChoiceEditor::ChoiceEditor(std::vector<Choice> choices, bool optional, bool searchable, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox)
    , m_searchable(searchable)
{
    if (optional)
        m_combo->addItem(searchable ? QString() : tr("not given"), QVariant());
    for (const Choice &c : choices)
        m_combo->addItem(c.text, c.stored);
    if (searchable) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    m_combo->setMinimumContentsLength(18);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(this, m_combo);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

void ChoiceEditor::setStored(const QVariant &stored)
{
    int at = -1;
    for (int i = 0; i < m_combo->count(); ++i)
        if (m_combo->itemData(i).isValid() == stored.isValid() && m_combo->itemData(i) == stored)
            at = i;
    m_combo->setCurrentIndex(at);
}

QVariant ChoiceEditor::stored() const
{
    if (!m_searchable)
        return m_combo->currentData();
    const QString typed = m_combo->currentText().trimmed();
    const int at = typed.isEmpty() ? -1 : m_combo->findText(typed, Qt::MatchFixedString);
    if (at >= 0)
        return m_combo->itemData(at);
    // The code alone is enough.
    for (int i = 0; !typed.isEmpty() && i < m_combo->count(); ++i)
        if (m_combo->itemText(i).section(QLatin1Char(' '), 0, 0).compare(typed, Qt::CaseInsensitive) == 0)
            return m_combo->itemData(i);
    return {};
}

QString ChoiceEditor::problem() const
{
    if (m_searchable && !m_combo->currentText().trimmed().isEmpty() && !stored().isValid())
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(room, room, room, room);
    row->setSpacing(16);
    const auto entries = field.entries();
    for (int i = 0; i < int(entries.size()); ++i) {
        auto *box = new QCheckBox(enumLabel(entries, i));
        m_boxes.push_back(box);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
    }
    row->addStretch();
    setFocusProxy(m_boxes.front());
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
    fill(this, m_box);
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

namespace {

/// "P03 Miriam Özdemir": code and name of every record of a kind, archived ones left out.
std::vector<ChoiceEditor::Choice> recordChoices(const Register &reg, Kind kind)
{
    std::vector<ChoiceEditor::Choice> out;
    const KindInfo &info = kindInfo(kind);
    const Field *archived = info.field(u"archived_at");
    const Field *name = nullptr;
    for (const char *candidate : {"name", "title", "reference", "section", "file_name", "description", "version"})
        if (!name)
            name = info.field(QLatin1String(candidate));
    for (const Record &r : reg.records(kind)) {
        if (archived && r.value(*archived).isValid())
            continue;
        const QString words = name ? r.value(*name).toString() : QString();
        out.push_back(
            {r.id().toString(QUuid::WithoutBraces), QStringList {r.code(), words}.join(QLatin1Char(' ')).trimmed()});
    }
    std::sort(out.begin(), out.end(),
              [](const auto &a, const auto &b) { return a.text.localeAwareCompare(b.text) < 0; });
    return out;
}

} // namespace

FieldEditor *makeEditor(const Field &field, const Register &reg, const Language &language, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Date:
        return new DateFieldEditor(parent);
    case FieldType::Real:
    case FieldType::Money:
    case FieldType::Integer:
        return new NumberFieldEditor(field, language, parent);
    case FieldType::Flag:
        return new FlagEditor(field.displayLabel(), parent);
    case FieldType::EnumSet:
        return new SetEditor(field, parent);
    case FieldType::Enum: {
        std::vector<ChoiceEditor::Choice> choices;
        const auto entries = field.entries();
        for (int i = 0; i < int(entries.size()); ++i)
            choices.push_back({enumKey(entries, i), enumLabel(entries, i)});
        return new ChoiceEditor(std::move(choices), !field.isRequired, false, parent);
    }
    case FieldType::Ref:
        return new ChoiceEditor(recordChoices(reg, field.target), !field.isRequired, true, parent);
    case FieldType::AnyRef: {
        std::vector<ChoiceEditor::Choice> choices;
        for (const Kind kind : {Kind::Objective, Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Control,
                                Kind::BusinessGoal})
            for (ChoiceEditor::Choice &c : recordChoices(reg, kind))
                choices.push_back(std::move(c));
        return new ChoiceEditor(std::move(choices), true, true, parent);
    }
    default:
        return new TextEditor(field, parent);
    }
}
