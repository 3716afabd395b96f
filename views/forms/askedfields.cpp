#include "views/forms/askedfields.h"

#include "views/forms/recorddialog.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/textlabel.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace {

constexpr int askedLabelWidth = 120; ///< LOOK 5; longer labels take two lines

/// What takes the keys of an input: of several choices side by side the chosen one.
QWidget &keysOf(QWidget &input)
{
    if (input.focusPolicy() == Qt::NoFocus)
        for (QAbstractButton *button : input.findChildren<QAbstractButton *>())
            if (button->isChecked())
                return *button;
    return input;
}

} // namespace

AskedFields::AskedFields(QDialog &dialog, QGridLayout &grid)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_grid(grid)
    , m_count(new TextLabel({}, Tone::Error, TextSize::Small))
{
    m_count->setObjectName(QStringLiteral("problemCount"));
    connect(new QShortcut(QKeySequence(Qt::Key_F8), &dialog), &QShortcut::activated, this, [this] {
        size_t from = 0;
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (const QWidget *focus = m_dialog.focusWidget(); focus && m_fields[i].box->isAncestorOf(focus))
                from = i + 1;
        goTo(from);
    });
}

void AskedFields::add(const QString &label, QWidget *input, const QStringList &subjects)
{
    place(label, input, Asked {nullptr, nullptr, input, subjects});
}

void AskedFields::add(const QString &label, FieldEditor &editor, const QStringList &subjects, FieldEditor::Need need)
{
    editor.setNeed(need, label);
    place(label, &editor, Asked {nullptr, &editor, editor.input(), subjects});
    // A problem goes as soon as somebody works on it; whether it is repaired is judged with the whole step.
    connect(&editor, &FieldEditor::edited, this, [this, at = m_fields.size() - 1] {
        say(m_fields[at], {});
        countThem();
    });
}

void AskedFields::place(const QString &label, QWidget *field, const Asked &asked)
{
    auto *words = new TextLabel(label, Tone::Secondary);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignRight | Qt::AlignTop);
    words->setBuddy(asked.input);
    words->setContentsMargins(0, 11, 0, 0);
    words->setFixedWidth(askedLabelWidth);
    words->setMinimumHeight(std::max(0, words->heightForWidth(askedLabelWidth)));
    m_fields.push_back(asked);
    m_fields.back().box = new FieldBox(field);
    const int line = m_grid.rowCount();
    m_grid.addWidget(words, line, 0, Qt::AlignTop);
    m_grid.addWidget(m_fields.back().box, line, 1, Qt::AlignTop);
}

void AskedFields::addLine(QWidget *widget)
{
    m_grid.addWidget(widget, m_grid.rowCount(), 0, 1, 2);
}

size_t AskedFields::placeOf(const QString &subject) const
{
    for (const QString &name : {subject, subject.section(QLatin1Char(' '), 0, 0)})
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i].subjects.contains(name))
                return i;
    return m_fields.size();
}

std::vector<FieldProblem> AskedFields::show(const std::vector<FieldProblem> &problems)
{
    std::vector<FieldProblem> elsewhere;
    std::vector<QStringList> sentences(m_fields.size());
    for (const FieldProblem &problem : problems)
        if (const size_t at = placeOf(problem.field); at < m_fields.size())
            sentences[at] += problem.message;
        else
            elsewhere.push_back(problem);
    for (size_t i = 0; i < m_fields.size(); ++i)
        say(m_fields[i], sentences[i].join(QLatin1Char('\n')));
    countThem();
    return elsewhere;
}

std::vector<FieldProblem> AskedFields::unreadable() const
{
    std::vector<FieldProblem> out;
    for (const Asked &asked : m_fields)
        if (const QString problem = asked.editor ? asked.editor->problem() : QString(); !problem.isEmpty())
            out.push_back({asked.subjects.value(0), problem});
    return out;
}

void AskedFields::say(const Asked &asked, const QString &sentence)
{
    asked.box->setProblem(sentence);
    // The border and the screen reader belong to the widget that takes the keys.
    asked.input->setProperty("problem", !sentence.isEmpty());
    asked.input->setAccessibleDescription(sentence);
    asked.input->update();
}

void AskedFields::countThem()
{
    const auto shown
        = std::count_if(m_fields.begin(), m_fields.end(), [](const Asked &a) { return a.box->hasProblem(); });
    m_count->setText(shown ? RecordDialog::tr("%n problem(s), F8 jumps to the next", nullptr, int(shown)) : QString());
}

void AskedFields::goToFirst()
{
    goTo(0);
}

void AskedFields::goTo(size_t from)
{
    for (size_t n = 0; n < m_fields.size(); ++n) {
        const Asked &asked = m_fields[(from + n) % m_fields.size()];
        if (!asked.box->hasProblem())
            continue;
        keysOf(*asked.input).setFocus(Qt::ShortcutFocusReason);
        for (QWidget *w = asked.box->parentWidget(); w; w = w->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(w))
                area->ensureWidgetVisible(asked.box);
        return;
    }
}
