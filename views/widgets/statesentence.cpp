#include "views/widgets/statesentence.h"

#include "views/look/fonts.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace {

constexpr double kIcon = 12;
constexpr double kRoom = 19; ///< for the icon, taken from no-break spaces before the word

} // namespace

struct StateSentence::Laid {
    std::unique_ptr<QTextLayout> layout;
    double height = 0;
    qsizetype icon = -1; ///< where the room for the icon begins
    qsizetype word = -1;
};

StateSentence::StateSentence(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateSentence::setSentence(const QString &sentence, StateMark mark, const QString &word)
{
    m_sentence = sentence;
    m_mark = mark;
    m_word = word;
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

StateSentence::Laid StateSentence::lay(double width) const
{
    Laid laid;
    const QFont strong = strongFont(font());
    QString text = m_sentence;
    const qsizetype at = m_word.isEmpty() ? -1 : text.indexOf(m_word);
    if (at >= 0) {
        const QFontMetricsF metrics(strong);
        const int spaces = int(std::ceil(kRoom / metrics.horizontalAdvance(QChar(QChar::Nbsp))));
        text.insert(at, QString(spaces, QChar(QChar::Nbsp)));
        laid.icon = at;
        laid.word = at + spaces;
        // Icon and word stay on one line.
        for (qsizetype i = laid.word; i < laid.word + m_word.size(); ++i)
            if (text.at(i) == QLatin1Char(' '))
                text[i] = QChar(QChar::Nbsp);
    }
    laid.layout = std::make_unique<QTextLayout>(text, strong);
    if (at >= 0) {
        QTextLayout::FormatRange range;
        range.start = int(laid.word);
        range.length = int(m_word.size());
        range.format.setForeground(tokensFor(palette()).state(m_mark).text);
        laid.layout->setFormats({range});
    }
    laid.layout->beginLayout();
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, laid.height});
        laid.height += std::ceil(line.height() * 1.15);
    }
    laid.layout->endLayout();
    return laid;
}

QSize StateSentence::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize StateSentence::minimumSizeHint() const
{
    return {120, fontMetrics().height()};
}

int StateSentence::heightForWidth(int width) const
{
    return int(lay(width).height) + 2;
}

void StateSentence::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.setPen(tokens.text);
    const Laid laid = lay(width());
    laid.layout->draw(&painter, {0, 0});
    if (laid.icon < 0)
        return;
    const QTextLine line = laid.layout->lineForTextPosition(int(laid.word));
    const double right = line.cursorToX(int(laid.word));
    painter.setRenderHint(QPainter::Antialiasing);
    paintStateIcon(painter, QRectF(right - kIcon - 4, line.y() + (line.height() - kIcon) / 2, kIcon, kIcon), m_mark,
                   tokens);
}
