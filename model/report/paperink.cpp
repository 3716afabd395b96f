#include "model/report/paperink.h"

QColor inkOf(Sign sign)
{
    switch (sign) {
    case Sign::OnTrack:
        return QColor(0x00, 0x73, 0x6a);
    case Sign::AtRisk:
        return QColor(0x99, 0x57, 0x00);
    case Sign::OffTrack:
        return QColor(0xbf, 0x34, 0x15);
    case Sign::Achieved:
        return QColor(0x1f, 0x5f, 0xa8);
    case Sign::Missed:
        return QColor(0x3a, 0x40, 0x48);
    case Sign::Stale:
        return QColor::fromRgba(PaperInk::stale);
    case Sign::NoData:
    case Sign::NotStarted:
    case Sign::Paused:
    case Sign::Open:
        return QColor::fromRgba(PaperInk::faint);
    case Sign::None:
    case Sign::Expected:
    case Sign::Review:
        break;
    }
    return QColor::fromRgba(PaperInk::ink);
}

QColor inkOf(InkTone tone)
{
    switch (tone) {
    case InkTone::Soft:
        return QColor::fromRgba(PaperInk::soft);
    case InkTone::Faint:
        return QColor::fromRgba(PaperInk::faint);
    case InkTone::Late:
        return QColor::fromRgba(PaperInk::late);
    case InkTone::White:
        return Qt::white;
    case InkTone::Ink:
        break;
    }
    return QColor::fromRgba(PaperInk::ink);
}

QPen penOf(QRgb colour, double mm, Qt::PenCapStyle cap)
{
    return QPen(QColor::fromRgba(colour), mm, Qt::SolidLine, cap, Qt::RoundJoin);
}

QPen dashedPen(QRgb colour, double mm, std::initializer_list<double> dashesMm, Qt::PenCapStyle cap)
{
    QPen pen = penOf(colour, mm, cap);
    QList<qreal> pattern;
    for (const double dash : dashesMm)
        pattern.append(dash / mm);
    pen.setDashPattern(pattern);
    return pen;
}
