#include "views/look/tokens.h"

#include <QPalette>

#include <cmath>

namespace {

constexpr QColor rgb(unsigned hex)
{
    return QColor(int(hex >> 16), int((hex >> 8) & 0xff), int(hex & 0xff));
}

const Tokens &lightTokens()
{
    static const Tokens tokens {
        .dark = false,
        .text = rgb(0x1C1E1F),
        .text2 = rgb(0x54595D),
        .text3 = rgb(0x6A6F73),
        .accent = rgb(0x2C4F7C),
        .onAccent = rgb(0xFFFFFF),
        .accentTint = rgb(0xE9EEF5),
        .hover = rgb(0xEFF0EE),
        .focus = rgb(0x2F6DB5),
        .sunken = rgb(0xEAEAE7),
        .track = rgb(0xE4E5E2),
        .error = rgb(0xB3261E),
        .errorTint = rgb(0xFBE7E5),
        .audit = rgb(0xAD4900),
        .auditTint = rgb(0xFDEFE2),
        .risk1 = rgb(0xF1F2F3),
        .risk2 = rgb(0xDCE0E4),
        .risk3 = rgb(0xB7C0C9),
        .risk4 = rgb(0x5C6C7C),
        .plan = rgb(0xB4BFCA),
        .planDone = rgb(0x74869A),
        .planOriginal = rgb(0xA9ABA8),
        .chartActual = rgb(0x22323F),
        .chartTarget = rgb(0x1C1E1F),
        .chartTrajectory = rgb(0x74797D),
        .chartGrid = rgb(0xECECE8),
        .chartAxis = rgb(0xB9BAB6),
        .chartBand = rgb(0xE3E8EE),
        .chartForecast = rgb(0x5B7FA8),
        .chartEvent = rgb(0x7A6A4F),
        .states = {
            {rgb(0x0A6A5E), rgb(0x14897B), rgb(0xE0F1EE)},
            {rgb(0x835000), rgb(0xBE7D00), rgb(0xFAEFD9)},
            {rgb(0xAE2F18), rgb(0xBF3517), rgb(0xFBE6E0)},
            {rgb(0x14549B), rgb(0x1B5AA8), rgb(0xE2ECF8)},
            {rgb(0x36393C), rgb(0x494E52), rgb(0xE4E5E5)},
            {rgb(0x70389A), rgb(0x9A62C0), rgb(0xF0E7F6)},
            {rgb(0x5C6267), rgb(0x858B90), rgb(0xF0F0EE)},
            {rgb(0x5C6267), rgb(0x777E84), rgb(0xEBEBE9)},
            {rgb(0x5C6267), rgb(0x858B90), rgb(0xF0F0EE)},
        },
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {
        .dark = true,
        .text = rgb(0xE7E8E8),
        .text2 = rgb(0xB0B5B8),
        .text3 = rgb(0x949A9E),
        .accent = rgb(0x86AEDD),
        .onAccent = rgb(0x10202F),
        .accentTint = rgb(0x253242),
        .hover = rgb(0x282B2D),
        .focus = rgb(0x86AEDD),
        .sunken = rgb(0x17191A),
        .track = rgb(0x36393C),
        .error = rgb(0xFF9A8F),
        .errorTint = rgb(0x402220),
        .audit = rgb(0xF0914A),
        .auditTint = rgb(0x3A2817),
        .risk1 = rgb(0x25282B),
        .risk2 = rgb(0x333A41),
        .risk3 = rgb(0x4A5763),
        .risk4 = rgb(0x5F7286),
        .plan = rgb(0x47525E),
        .planDone = rgb(0x7A8DA2),
        .planOriginal = rgb(0x6A6F73),
        .chartActual = rgb(0xD5DCE3),
        .chartTarget = rgb(0xE7E8E8),
        .chartTrajectory = rgb(0x949A9E),
        .chartGrid = rgb(0x292C2E),
        .chartAxis = rgb(0x565B5F),
        .chartBand = rgb(0x2A333D),
        .chartForecast = rgb(0x86AEDD),
        .chartEvent = rgb(0xC9B48F),
        .states = {
            {rgb(0x55CBBA), rgb(0x35A798), rgb(0x1A332F)},
            {rgb(0xE6B052), rgb(0xD9A23A), rgb(0x392E17)},
            {rgb(0xFF9070), rgb(0xE85F38), rgb(0x42251D)},
            {rgb(0x82B7F1), rgb(0x4A8AD2), rgb(0x1E2F45)},
            {rgb(0xD2D5D7), rgb(0xA9AFB3), rgb(0x383B3E)},
            {rgb(0xD6ACEC), rgb(0xBE8CDB), rgb(0x35273F)},
            {rgb(0xA6ACB0), rgb(0x7C8388), rgb(0x2C2E30)},
            {rgb(0xA6ACB0), rgb(0x8A9196), rgb(0x303336)},
            {rgb(0xA6ACB0), rgb(0x7C8388), rgb(0x2C2E30)},
        },
    };
    return tokens;
}

Tokens plainTokens(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    Tokens t = base.lightness() < 128 ? darkTokens() : lightTokens();
    t.plain = true;
    for (QColor *colour : {&t.text, &t.text2, &t.text3, &t.chartActual, &t.chartTarget, &t.chartAxis, &t.error})
        *colour = text;
    for (QColor *colour : {&t.accentTint, &t.hover, &t.errorTint, &t.auditTint, &t.sunken})
        *colour = base;
    t.accent = t.focus = palette.color(QPalette::Highlight);
    t.onAccent = palette.color(QPalette::HighlightedText);
    t.track = palette.color(QPalette::Midlight);
    for (StateColours &state : t.states)
        state = {text, text, base};
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Tokens tokensFor(const QPalette &palette)
{
    // The link colour is the one role that no widget of ours changes for itself, so it names the theme.
    const QRgb link = palette.color(QPalette::Active, QPalette::Link).rgb();
    if (link == qRgb(0x2C, 0x4F, 0x7C))
        return lightTokens();
    if (link == qRgb(0x9C, 0xBE, 0xE6))
        return darkTokens();
    return plainTokens(palette);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}
