#include "views/widgets/problemline.h"

#include "views/look/icons.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, Tone::Error, TextSize::Small))
{
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->addWidget(m_text);
}

void ProblemLine::setText(const QString &sentence)
{
    m_text->setText(sentence);
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int firstLine = m_text->y() + m_text->fontMetrics().height() / 2;
    paintIcon(painter, QRectF(0, firstLine - 7, 14, 14), "dialog-error", tokensFor(palette()).error);
}
