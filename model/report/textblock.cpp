#include "model/report/paperink.h"
#include "model/report/paperlinks.h"
#include "model/report/papersigns.h"
#include "model/report/typesetter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kUnit = Typesetter::mmPerUnit;
constexpr double kSignAdvance = 3.6; // mm: 2.5 of the sign and 1.1 beside it
constexpr double kBadgePad = 1.0; // mm inside the frame

/// How one letter is set.
struct Letter {
    const Typesetter::Face *face = nullptr;
    QRgb colour = 0;
    double spacing = 0;
    bool operator==(const Letter &) const = default;
};

/// Runs laid end to end: text with one Letter each.
struct Row {
    QString text;
    std::vector<Letter> letters;
    void append(const QString &part, const Letter &look)
    {
        text += part;
        letters.insert(letters.end(), size_t(part.size()), look);
    }
    /// A blank of exactly so many mm that holds to what follows.
    void appendPad(double mm, Letter look)
    {
        const QFontMetricsF metrics(look.face->font);
        look.spacing += mm / kUnit - metrics.horizontalAdvance(QChar::Nbsp);
        append(QString(QChar::Nbsp), look);
    }
    bool isDigit(qsizetype at) const
    {
        return at < text.size() && text.at(at) >= QLatin1Char('0') && text.at(at) <= QLatin1Char('9');
    }
    double pad(qsizetype at) const
    {
        return isDigit(at) ? letters[size_t(at)].face->digitPad[text.at(at).unicode() - '0'] : 0;
    }
    /// Qt 6.4 cannot switch on tabular figures: each digit gets the cell of the widest one, by spacing. Readers of
    /// PDF take a gap of 0.1 em for a blank and would copy "1 20,000"; so no gap grows beyond 0.085 em, which only
    /// two neighbouring ones feel.
    void evenDigits()
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            Letter &letter = letters[size_t(i)];
            const double most = 0.085 * letter.face->font.pixelSize() - letter.face->font.letterSpacing();
            letter.spacing += std::min(pad(i) + pad(i + 1), most);
        }
    }
    /// Inter changes hyphens, points, arrows and the x between figures by their neighbours. Such a glyph has no
    /// letter of its own, so that copied text would lose it ("OBJ 003"); Qt 6.4 cannot switch that off. Shaped alone,
    /// each keeps its letter.
    bool standsAlone(size_t at) const
    {
        const QChar c = text.at(qsizetype(at));
        return c.isNumber() || c.isPunct() || (c.isSymbol() && c.category() != QChar::Symbol_Modifier);
    }
    QList<QTextLayout::FormatRange> formats() const
    {
        QList<QTextLayout::FormatRange> ranges;
        for (size_t from = 0; from < letters.size();) {
            size_t to = from + 1;
            while (to < letters.size() && letters[to] == letters[from] && !standsAlone(from) && !standsAlone(to))
                ++to;
            QTextLayout::FormatRange range;
            range.start = int(from);
            range.length = int(to - from);
            QFont font = letters[from].face->font;
            font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() + letters[from].spacing);
            range.format.setFont(font);
            range.format.setForeground(QColor::fromRgba(letters[from].colour));
            ranges.append(range);
            from = to;
        }
        return ranges;
    }
};

QString glued(QString words)
{
    return words.replace(QLatin1Char(' '), QChar::Nbsp);
}

QTextOption option()
{
    QTextOption o;
    o.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    o.setTextDirection(Qt::LeftToRight);
    o.setUseDesignMetrics(true);
    return o;
}

} // namespace

TextBlock::TextBlock(Typesetter &type, const Runs &runs, const TypeStyle &style, double width, Qt::Alignment align)
    : m_type(&type)
    , m_lineHeight(style.line * kMmPerPoint)
{
    const Typesetter::Face &base = type.face(style.size, style.weight, style.spacing);
    const double signScale = std::max(1.0, style.size / 8.5);
    Row row;
    for (const Run &run : runs) {
        const double size = run.badge ? 7 : run.small ? std::min(8.0, style.size) : style.size;
        // The tick in the head of a progress column is no state: its words stay as they are.
        const bool coloured = run.sign != Sign::None && run.sign != Sign::Expected;
        const int weight = run.strong ? 600 : run.small ? 400 : coloured ? std::max(500, style.weight) : style.weight;
        Letter look {&type.face(size, weight, style.spacing), style.colour, 0};
        if (coloured)
            look.colour = inkOf(run.sign).rgba();
        else if (run.tone != InkTone::Ink || run.strong)
            look.colour = inkOf(run.tone).rgba();
        const int from = int(row.text.size());
        if (run.sign != Sign::None) {
            row.appendPad(run.sign == Sign::Expected ? 1.4 : kSignAdvance * signScale, look);
            m_marks.push_back({from, from + 1, run.sign, signScale});
        }
        if (run.badge)
            row.appendPad(kBadgePad, look);
        const QString words = printable(run.text);
        if (!run.goTo.isEmpty())
            m_goTo.push_back({int(row.text.size()), int(row.text.size() + words.size()), run.goTo});
        row.append(run.badge || coloured ? glued(words) : words, look);
        if (run.badge) {
            row.appendPad(kBadgePad, look);
            m_marks.push_back({from, int(row.text.size()), Sign::None, 1});
        }
    }
    row.evenDigits();
    m_layout = std::make_shared<QTextLayout>(row.text, base.font);
    m_layout->setTextOption(option());
    m_layout->setFormats(row.formats());
    m_layout->setCacheEnabled(true);

    const double lineUnits = m_lineHeight / kUnit;
    const double baselineUnits = (lineUnits - base.ascent - base.descent) / 2 + base.ascent;
    m_baseline = baselineUnits * kUnit;
    m_layout->beginLayout();
    for (int n = 0;; ++n) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width > 0 ? width / kUnit : 1e7);
        double x = 0;
        if (width > 0 && align.testFlag(Qt::AlignRight))
            x = width / kUnit - line.naturalTextWidth();
        else if (width > 0 && align.testFlag(Qt::AlignHCenter))
            x = (width / kUnit - line.naturalTextWidth()) / 2;
        // By the base line of the style: a taller fallback font or a badge must not push its line down.
        line.setPosition(QPointF(x, n * lineUnits + baselineUnits - line.ascent()));
    }
    m_layout->endLayout();
}

double TextBlock::naturalWidth() const
{
    double widest = 0;
    for (int n = 0; n < lineCount(); ++n)
        widest = std::max(widest, m_layout->lineAt(n).naturalTextWidth());
    return widest * kUnit;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    for (int n = 0; n < lineCount(); ++n)
        paintLine(painter, n, topLeft + QPointF(0, n * m_lineHeight));
}

void TextBlock::paintLine(QPainter &painter, int number, QPointF topLeft) const
{
    const QTextLine line = m_layout->lineAt(number);
    painter.save();
    painter.translate(topLeft - QPointF(0, number * m_lineHeight));
    painter.scale(kUnit, kUnit);
    line.draw(&painter, QPointF());
    painter.restore();
    for (const Mark &mark : m_marks)
        paintMark(painter, mark, line, topLeft);
    if (m_type->links && m_type->links->isCollecting())
        tellLinks(painter.worldTransform(), line, topLeft);
}

void TextBlock::tellLinks(const QTransform &world, const QTextLine &line, QPointF topLeft) const
{
    const int start = line.textStart(), end = start + line.textLength();
    const auto areaOf = [&](int from, int to) {
        return QRectF(QPointF(topLeft.x() + line.cursorToX(from) * kUnit, topLeft.y()),
                      QPointF(topLeft.x() + line.cursorToX(to) * kUnit, topLeft.y() + m_lineHeight));
    };
    for (const GoTo &part : m_goTo)
        if (part.from < end && part.to > start)
            m_type->links->addHeadingLink(part.heading, world,
                                          areaOf(std::max(part.from, start), std::min(part.to, end)));
    m_type->links->addCodes(m_layout->text().mid(start, line.textLength()), world,
                            [&](int from, int to) { return areaOf(start + from, start + to); });
}

void TextBlock::paintMark(QPainter &painter, const Mark &mark, const QTextLine &line, QPointF topLeft) const
{
    const int start = std::max(mark.from, line.textStart());
    const int end = std::min(mark.to, line.textStart() + line.textLength());
    if (start >= end)
        return;
    const double left = topLeft.x() + line.cursorToX(start) * kUnit;
    const double base = topLeft.y() + m_baseline;
    if (mark.sign == Sign::None) {
        const double right = topLeft.x() + line.cursorToX(end) * kUnit;
        painter.save();
        painter.setPen(penOf(PaperInk::faint, 0.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(QPointF(left, base - 2.4), QPointF(right, base + 0.85)), 0.8, 0.8);
        painter.restore();
        return;
    }
    const double half = mark.sign == Sign::Expected ? 0.7 : 1.25 * mark.scale;
    paintSign(painter, QPointF(left + half, base - 0.83 * mark.scale), mark.sign, mark.scale);
}
