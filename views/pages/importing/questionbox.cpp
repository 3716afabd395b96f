#include "views/pages/importing/questionbox.h"

#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

namespace {

/// Ids of the segments; a button group gives negative ones itself.
enum Segment { Open, First, Second };

} // namespace

QuestionBox::QuestionBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel)
    , m_answers(new Segmented(name))
{
    m_sentence->setWordWrap(true);
    m_answers->addSegment(Open, tr("Not answered yet"));
    m_answers->addSegment(First, {});
    m_answers->addSegment(Second, {});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_answers, 0, Qt::AlignLeft);
    connect(m_answers, &Segmented::chosen, this, &QuestionBox::answered);
}

void QuestionBox::setQuestion(const QString &sentence, const QString &first, const QString &second)
{
    m_sentence->setText(sentence);
    m_answers->setSegmentText(First, first);
    m_answers->setSegmentText(Second, second);
}

void QuestionBox::setAnswer(int answer)
{
    m_answers->setCurrent(answer + First);
}

int QuestionBox::answer() const
{
    return m_answers->current() - First;
}
