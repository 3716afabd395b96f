#include "views/forms/recordform.h"

#include "model/domain/language.h"
#include "model/query/asof.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/formlayouts.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int narrowestLabels = 84, widestLabels = 120; ///< LOOK 5; longer labels take two lines
constexpr int seenAround = 48; ///< pixels above and below a field that is scrolled to

} // namespace

RecordForm::RecordForm(Kind kind, const Register &reg, const Language &language, QWidget *parent)
    : RecordForm(kind, formGroups(kind), reg, language, parent)
{
}

RecordForm::RecordForm(Kind kind, const std::vector<FormGroup> &groups, const Register &reg, const Language &language,
                       QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_register(reg)
    , m_language(language)
    , m_record(kind, kindInfo(kind).make())
{
    // Not QFormLayout: when a problem appears below a field it gives other rows less than their minimum height.
    auto *form = new QGridLayout(this);
    form->setContentsMargins(24, 12, 24, 12);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);
    for (const FormGroup &group : groups)
        addGroup(*form, group.title, group.fields);
    form->setRowStretch(form->rowCount(), 1);
    alignLabels();
    setValue(m_record);
    // A scroll area is content when it shows the cursor of a field. What the mouse is on stays where it is.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (QApplication::mouseButtons() == Qt::NoButton)
            QTimer::singleShot(0, this, &RecordForm::keepFocusInView);
    });
}

/// One width for all labels. The layout does not know how high a wrapped label is at this width.
void RecordForm::alignLabels()
{
    int width = narrowestLabels;
    for (const Row &row : m_rows)
        width = std::max(width, row.label->fontMetrics().horizontalAdvance(row.label->text()) + 2);
    width = std::min(width, widestLabels);
    for (const Row &row : m_rows) {
        row.label->setFixedWidth(width);
        row.label->setMinimumHeight(std::max(0, row.label->heightForWidth(width)));
    }
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignLabels();
}

void RecordForm::addGroup(QGridLayout &form, const char *title, const std::vector<const char *> &fields)
{
    if (qstrlen(title)) {
        auto *heading = new TextLabel(QCoreApplication::translate("Form", title), Tone::Text, TextSize::Strong);
        heading->setContentsMargins(0, 14, 0, 4);
        form.addWidget(heading, form.rowCount(), 0, 1, 2);
    }
    for (const char *name : fields) {
        const Field *field = kindInfo(m_kind).field(QLatin1String(name));
        Q_ASSERT(field);
        addRow(form, *field);
    }
}

void RecordForm::addRow(QGridLayout &form, const Field &field)
{
    Row row;
    row.field = &field;
    row.help = fieldHelp(m_kind, field);
    row.editor = makeEditor(field, m_register, m_language, this);
    row.box = new FieldBox(row.editor, row.help);
    QWidget *input = row.editor->input();
    input->setObjectName(QLatin1String(field.name));
    input->setAccessibleDescription(row.help);
    auto *label = new TextLabel(field.type == FieldType::Flag ? QString() : field.displayLabel(), Tone::Secondary);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setBuddy(input);
    label->setContentsMargins(0, 11, 0, 0);
    const int line = form.rowCount();
    form.addWidget(label, line, 0, Qt::AlignTop);
    form.addWidget(row.box, line, 1, Qt::AlignTop);
    row.label = label;
    const size_t at = m_rows.size();
    m_rows.push_back(row);
    connect(row.editor, &FieldEditor::edited, this, [this, at] { fieldEdited(at); });
    connect(row.editor, &FieldEditor::left, this, [this, at] {
        if (m_edited)
            showProblem(m_rows[at], sentences().value(QLatin1String(m_rows[at].field->name)));
        announce();
    });
}

/// What an empty field is asked for may depend on a choice: a day of closing once the status is closed.
void RecordForm::markNeeds()
{
    const std::vector<FieldProblem> across
        = recordProblems(value(), m_register, m_today ? m_today() : todayOf(m_register, QDate::currentDate()));
    for (const Row &row : m_rows) {
        if (row.field->type == FieldType::EnumSet) // the boxes of a set have their own words
            continue;
        const bool isAsked = std::any_of(across.begin(), across.end(), [&row](const FieldProblem &p) {
            return p.field == QLatin1String(row.field->name);
        });
        const bool isRequired = row.field->type != FieldType::Flag
            && (row.field->isRequired || !canBeEmpty(m_kind, *row.field)
                || (isAsked && !row.editor->stored().isValid()));
        row.editor->setNeed(isRequired                           ? FieldEditor::Need::Required
                                : isOptional(m_kind, *row.field) ? FieldEditor::Need::Optional
                                                                 : FieldEditor::Need::Undecided,
                            row.field->displayLabel());
    }
}

/// The field that has the focus loses it while it dies, and would tell a form that is gone already.
RecordForm::~RecordForm()
{
    for (const Row &row : m_rows)
        row.editor->disconnect(this);
}

/// A problem is not shown while typing, but goes away as soon as it is repaired, here or at another field.
void RecordForm::fieldEdited(size_t at)
{
    m_edited = true;
    const Row &row = m_rows[at];
    m_found.remove(QLatin1String(row.field->name));
    if (shownProblems() > 0) {
        const auto all = sentences();
        for (const Row &r : m_rows)
            if (r.box->hasProblem())
                showProblem(r, all.value(QLatin1String(r.field->name)));
    }
    markNeeds();
    const QString note = row.editor->note();
    row.box->setHelper(note.isEmpty() ? row.help : note);
    announce();
    emit edited();
}

void RecordForm::setValue(const Record &record)
{
    Q_ASSERT(record.kind() == m_kind);
    m_record = record;
    m_found.clear();
    for (Row &row : m_rows) {
        row.editor->setStored(record.value(*row.field));
        row.untouched = row.editor->stored();
        row.box->setHelper(row.help);
        showProblem(row, {});
    }
    m_edited = false;
    markNeeds();
    announce();
}

void RecordForm::takeUp(const Record &record)
{
    Q_ASSERT(record.kind() == m_kind);
    m_record = record;
    m_found.clear();
    for (Row &row : m_rows) {
        const QString problem = row.editor->problem();
        if (problem.isEmpty()) {
            row.editor->setStored(record.value(*row.field));
            row.untouched = row.editor->stored();
            row.box->setHelper(row.help);
        } else {
            row.untouched = record.value(*row.field);
        }
        showProblem(row, problem);
    }
    m_edited = false;
    markNeeds();
    announce();
}

QString RecordForm::unreadable() const
{
    for (const Row &row : m_rows)
        if (const QString problem = row.editor->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void RecordForm::continueWith(const Record &typed)
{
    setValue(typed);
    m_edited = true;
}

Record RecordForm::value() const
{
    const auto copy = kindInfo(m_kind).copy(m_record.data());
    for (const Row &row : m_rows) {
        const QVariant stored = row.editor->stored();
        if (!row.editor->problem().isEmpty()
            || (stored == row.untouched && stored.isValid() == row.untouched.isValid()))
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
    if (!row.editor->stored().isValid() && (row.field->isRequired || !canBeEmpty(m_kind, *row.field)))
        return tr("“%1” must not be empty.").arg(row.field->displayLabel());
    return {};
}

std::vector<FieldProblem> RecordForm::problems() const
{
    const std::vector<FieldProblem> across
        = recordProblems(value(), m_register, m_today ? m_today() : todayOf(m_register, QDate::currentDate()));
    std::vector<FieldProblem> out;
    for (const Row &row : m_rows) {
        const QLatin1String name(row.field->name);
        QString problem = problemOf(row);
        const auto it
            = std::find_if(across.begin(), across.end(), [&](const FieldProblem &p) { return p.field == name; });
        if (problem.isEmpty() && it != across.end())
            problem = it->message;
        if (!problem.isEmpty())
            out.push_back({name, problem});
    }
    return out;
}

QHash<QString, QString> RecordForm::sentences() const
{
    QHash<QString, QString> all = m_found;
    for (const FieldProblem &p : problems())
        all.insert(p.field, p.message);
    return all;
}

void RecordForm::showProblem(const Row &row, const QString &sentence)
{
    row.box->setProblem(sentence);
    // The border and the screen reader belong to the widget that takes the keys.
    QWidget *input = row.editor->input();
    input->setProperty("problem", !sentence.isEmpty());
    input->setAccessibleDescription(sentence.isEmpty() ? row.help : sentence);
    input->update();
}

void RecordForm::announce()
{
    if (const int count = shownProblems(); count != m_announced)
        emit shownProblemsChanged(m_announced = count);
}

void RecordForm::showProblems()
{
    showProblems({});
}

void RecordForm::showProblems(const std::vector<FieldProblem> &found)
{
    m_found.clear();
    for (const FieldProblem &p : found)
        m_found.insert(p.field, p.message);
    const auto all = sentences();
    for (const Row &row : m_rows)
        showProblem(row, all.value(QLatin1String(row.field->name)));
    announce();
}

int RecordForm::shownProblems() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.box->hasProblem(); }));
}

void RecordForm::goToNextProblem()
{
    size_t from = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (QWidget *focus = focusWidget(); focus && m_rows[i].box->isAncestorOf(focus))
            from = i + 1;
    goToProblem(from);
}

void RecordForm::goToFirstProblem()
{
    goToProblem(0);
}

/// To the first problem from this row on, from the top again.
void RecordForm::goToProblem(size_t from)
{
    for (size_t n = 0; n < m_rows.size(); ++n) {
        const Row &row = m_rows[(from + n) % m_rows.size()];
        if (!row.box->hasProblem())
            continue;
        row.editor->input()->setFocus(Qt::ShortcutFocusReason);
        keepFocusInView();
        return;
    }
}

/// A sentence that appears pushes down what follows.
void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &RecordForm::keepFocusInView); // the scroll bar knows the new height by then
}

/// The field that has the focus is seen whole, with its ring and what is said below it.
void RecordForm::keepFocusInView()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [focus](const Row &r) { return focus && r.box->isAncestorOf(focus); });
    if (row == m_rows.end())
        return;
    for (QWidget *w = parentWidget(); w; w = w->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(w))
            area->ensureWidgetVisible(row->box, 0, seenAround);
}

void RecordForm::goToStart(bool isNew)
{
    const auto begins = [isNew](const Row &row) {
        return isNew ? row.editor->stored().isNull() : QLatin1String(row.field->name) != QLatin1String("code");
    };
    const auto start = std::find_if(m_rows.begin(), m_rows.end(), begins);
    if (start != m_rows.end())
        start->editor->input()->setFocus(Qt::OtherFocusReason);
}

FieldEditor *RecordForm::editor(QAnyStringView field) const
{
    for (const Row &row : m_rows)
        if (QAnyStringView(QLatin1String(row.field->name)) == field)
            return row.editor;
    return nullptr;
}
