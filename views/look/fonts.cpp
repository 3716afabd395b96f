#include "views/look/fonts.h"

#include <QFontInfo>

namespace {

constexpr double kBody = 10.0;

QFont scaled(const QFont &base, double points, QFont::Weight weight)
{
    QFont font(base);
    const double size = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    font.setPointSizeF(points * size / kBody);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont bodyFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPointSizeF(kBody);
    font.setWeight(QFont::Normal);
    return font;
}

QFont captionFont(const QFont &base)
{
    return scaled(base, 8.5, QFont::Normal);
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 9, QFont::Normal);
}

QFont headerFont(const QFont &base)
{
    return scaled(base, 9, QFont::Medium);
}

QFont mediumFont(const QFont &base)
{
    return scaled(base, 10, QFont::Medium);
}

QFont strongFont(const QFont &base)
{
    return scaled(base, 10, QFont::DemiBold);
}

QFont leadFont(const QFont &base)
{
    return scaled(base, 11, QFont::Normal);
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 15, QFont::DemiBold);
}

QFont figureFont(const QFont &base)
{
    return scaled(base, 18, QFont::DemiBold);
}
