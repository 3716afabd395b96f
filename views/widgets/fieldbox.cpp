#include "views/widgets/fieldbox.h"

#include "views/widgets/problemline.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

FieldBox::FieldBox(QWidget *editor, const QString &helper, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_helper(new TextLabel({}, Tone::Quiet, TextSize::Small))
    , m_problem(new ProblemLine)
{
    m_helper->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    // The ring of the editor is drawn by its parent, so it needs its three pixels here.
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(4);
    column->addWidget(editor);
    column->addWidget(m_helper);
    column->addWidget(m_problem);
    setFocusProxy(editor);
    m_problem->hide();
    setHelper(helper);
}

void FieldBox::setHelper(const QString &helper)
{
    m_helper->setText(helper);
    refresh();
}

void FieldBox::setProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_editor->setProperty("problem", !sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence.isEmpty() ? m_helper->text() : sentence);
    m_editor->update();
    refresh();
}

QString FieldBox::problem() const
{
    return m_problem->text();
}

void FieldBox::refresh()
{
    m_problem->setVisible(hasProblem());
    // A problem takes the place of the helper, so that the form moves as little as possible.
    m_helper->setVisible(!hasProblem() && !m_helper->text().isEmpty());
}
