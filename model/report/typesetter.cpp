#include "model/report/typesetter.h"

#include "model/domain/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

const Typesetter::Face &Typesetter::face(double size, int weight, double spacing)
{
    // Spacing follows from size except for dense tables, so it is part of the weight key.
    const std::pair<int, int> key(int(std::lround(size * 100)), weight * 100 + int(std::lround(spacing * -1000)));
    std::unique_ptr<Face> &slot = m_faces[key];
    if (slot)
        return *slot;
    slot = std::make_unique<Face>();
    const double pixels = size * 1200 / 72;
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(int(std::lround(pixels)));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    font.setKerning(true);
    const QFontMetricsF metrics(font);
    slot->ascent = metrics.ascent();
    slot->descent = metrics.descent();
    double widest = 0;
    double widths[10] = {};
    for (int digit = 0; digit < 10; ++digit) {
        widths[digit] = metrics.horizontalAdvance(QLatin1Char(char('0' + digit)));
        widest = std::max(widest, widths[digit]);
    }
    for (int digit = 0; digit < 10; ++digit)
        slot->digitPad[digit] = (widest - widths[digit]) / 2;
    font.setLetterSpacing(QFont::AbsoluteSpacing, spacing * pixels);
    slot->font = font;
    return *slot;
}

QString printable(const QString &text)
{
    QString clean = shownText(text);
    for (QChar &c : clean) {
        const ushort u = c.unicode();
        if (u == '\n')
            c = QChar::LineSeparator;
        else if (u == '\t')
            c = QLatin1Char(' ');
        else if (u == 0xfffc)
            c = QChar::ReplacementCharacter;
    }
    // A number and its % stay together.
    for (qsizetype at = clean.indexOf(QLatin1String(" %")); at > 0; at = clean.indexOf(QLatin1String(" %"), at + 1)) {
        if (clean.at(at - 1).isDigit())
            clean[at] = QChar::Nbsp;
    }
    return clean;
}
