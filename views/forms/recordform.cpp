#include "views/forms/recordform.h"

#include "model/domain/language.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/formlayouts.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

RecordForm::RecordForm(Kind kind, const Register &reg, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_register(reg)
    , m_language(language)
    , m_record(kind, kindInfo(kind).make())
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 12, 24, 12);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(4);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormGroup &group : formGroups(kind))
        addGroup(*form, group.title, group.fields);
}

void RecordForm::addGroup(QFormLayout &form, const char *title, const std::vector<const char *> &fields)
{
    if (qstrlen(title)) {
        auto *heading = new TextLabel(QCoreApplication::translate("Form", title), Tone::Text, TextSize::Strong);
        heading->setContentsMargins(0, 14, 0, 4);
        form.addRow(heading);
    }
    for (const char *name : fields) {
        const Field *field = kindInfo(m_kind).field(QLatin1String(name));
        Q_ASSERT(field);
        addRow(form, *field);
    }
}

void RecordForm::addRow(QFormLayout &form, const Field &field)
{
    Row row;
    row.field = &field;
    row.editor = makeEditor(field, m_register, m_language, this);
    row.box = new FieldBox(row.editor, fieldHelp(m_kind, field));
    QWidget *input = row.editor->input();
    input->setObjectName(QLatin1String(field.name));
    if (field.type != FieldType::EnumSet) // the boxes of a set have their own words
        input->setAccessibleName(field.displayLabel());
    auto *label = new QLabel(field.type == FieldType::Flag ? QString() : field.displayLabel());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(input);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 8, 0, 0);
    form.addRow(label, row.box);
    const size_t at = m_rows.size();
    m_rows.push_back(row);
    connect(row.editor, &FieldEditor::edited, this, [this, at] {
        m_edited = true;
        if (m_rows[at].box->hasProblem())
            showProblem(m_rows[at]);
        emit edited();
    });
    connect(row.editor, &FieldEditor::left, this, [this, at] {
        if (m_edited)
            showProblem(m_rows[at]);
    });
}

void RecordForm::setValue(const Record &record)
{
    Q_ASSERT(record.kind() == m_kind);
    m_record = record;
    for (const Row &row : m_rows)
        row.editor->setStored(record.value(*row.field));
    m_edited = false;
}

Record RecordForm::value() const
{
    const auto copy = kindInfo(m_kind).copy(m_record.data());
    for (const Row &row : m_rows) {
        if (!row.editor->problem().isEmpty())
            continue;
        const QVariant stored = row.editor->stored();
        // A field that cannot be empty keeps its default.
        if (!stored.isValid() && (row.field->type == FieldType::Flag))
            continue;
        row.field->set(copy.get(), stored);
    }
    return Record(m_kind, copy);
}

QString RecordForm::problemOf(const Row &row) const
{
    const QString problem = row.editor->problem();
    if (!problem.isEmpty())
        return problem;
    if (row.field->isRequired && !row.editor->stored().isValid())
        return tr("“%1” must not be empty.").arg(row.field->displayLabel());
    return {};
}

std::vector<FieldProblem> RecordForm::problems() const
{
    std::vector<FieldProblem> out;
    for (const Row &row : m_rows)
        if (const QString problem = problemOf(row); !problem.isEmpty())
            out.push_back({QLatin1String(row.field->name), problem});
    return out;
}

void RecordForm::showProblem(const Row &row)
{
    row.box->setProblem(problemOf(row));
}

void RecordForm::showProblems()
{
    for (const Row &row : m_rows)
        showProblem(row);
}

void RecordForm::goToNextProblem()
{
    size_t from = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].editor->input()->hasFocus())
            from = i + 1;
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const Row &row = m_rows[(from + n) % m_rows.size()];
        if (!problemOf(row).isEmpty()) {
            row.editor->input()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

FieldEditor *RecordForm::editor(QAnyStringView field) const
{
    for (const Row &row : m_rows)
        if (QAnyStringView(QLatin1String(row.field->name)) == field)
            return row.editor;
    return nullptr;
}
