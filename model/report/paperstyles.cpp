#include "model/report/paperstyles.h"

TypeStyle typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Table:
        return {8, 10.8};
    case TextStyle::Note:
        return PaperType::small;
    case TextStyle::Brief:
        return {12.5, 18};
    case TextStyle::BriefTitle:
    case TextStyle::Cover:
        return {26, 32, 600, PaperInk::ink, -0.01};
    case TextStyle::Body:
        break;
    }
    return {8.5, 12};
}

TableLook lookOf(TableStyle style)
{
    switch (style) {
    case TableStyle::Decisions:
        return {{8, 10}, 0.75, 2.5, false};
    case TableStyle::Close:
        return {{8, 10.5, 400, PaperInk::ink, -0.014}, 0.42, 1.25, true};
    case TableStyle::Measures:
        return {{8, 9.6}, 0.25, 2, true};
    case TableStyle::Register:
        return {{7.5, 9.8, 400, PaperInk::ink, -0.012}, 0.8, 1.6, false};
    case TableStyle::Trace:
        return {{7.5, 9.2, 400, PaperInk::ink, -0.014}, 0.4, 1.6, false};
    case TableStyle::Normal:
        break;
    }
    return {{8, 10.5}, 0.85, 2, false};
}
