#pragma once
#include "model/report/runs.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <map>
#include <memory>
#include <utility>

class PaperLinks;
class QPainter;

/// Size and line height in points, weight 400 to 600, letter spacing in em (PRINT.md 3).
struct TypeStyle {
    double size = 8.5, line = 12;
    int weight = 400;
    QRgb colour = 0xff1b1f24;
    double spacing = -0.008;
};

constexpr double kMmPerPoint = 25.4 / 72;

/// Fonts with their measures, kept for one document: Inter, then Noto Sans where a glyph is missing.
class Typesetter
{
public:
    struct Face {
        QFont font;
        double ascent = 0, descent = 0; ///< text units, see below
        double digitPad[10] = {}; ///< what each digit lacks on each side to fill the widest one's cell
    };
    const Face &face(double size, int weight, double spacing);
    /// Text is set at 1200 dpi whatever the device, so that lines break alike on A4, Letter and as picture.
    static constexpr double mmPerUnit = 25.4 / 1200;
    /// Where painted type tells of its links; null while nobody wants them.
    PaperLinks *links = nullptr;

private:
    std::map<std::pair<int, int>, std::unique_ptr<Face>> m_faces;
};

/// One paragraph broken into lines: set once, painted on any device. All measures in mm.
class TextBlock
{
public:
    /// `width` 0 sets one line, as long as it is.
    TextBlock(Typesetter &type, const Runs &runs, const TypeStyle &style, double width,
              Qt::Alignment align = Qt::AlignLeft);
    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }
    double naturalWidth() const;
    /// From the top of a line to its base line.
    double baseline() const { return m_baseline; }
    void paint(QPainter &painter, QPointF topLeft) const;
    /// One line alone, its top at `topLeft`.
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;

private:
    struct Mark {
        int from, to;
        Sign sign;
        double scale;
    };
    struct GoTo {
        int from, to;
        QString heading;
    };
    void paintMark(QPainter &painter, const Mark &mark, const QTextLine &line, QPointF topLeft) const;
    void tellLinks(const QTransform &world, const QTextLine &line, QPointF topLeft) const;
    const Typesetter *m_type;
    std::shared_ptr<QTextLayout> m_layout;
    std::vector<Mark> m_marks;
    std::vector<GoTo> m_goTo;
    double m_lineHeight = 0, m_baseline = 0;
};

/// What users type, made harmless for a line of type: control and direction marks become visible (shownText()), tabs
/// blanks.
QString printable(const QString &text);
