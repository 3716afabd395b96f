#include "views/look/palettes.h"

#include "views/look/tokens.h"

namespace {

struct RoleRow {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleRow kRoles[] = {
    {QPalette::Window, 0xF3F3F1, 0x232527},
    {QPalette::WindowText, 0x1C1E1F, 0xE7E8E8},
    {QPalette::Base, 0xFFFFFF, 0x1B1D1F},
    {QPalette::AlternateBase, 0xF8F8F6, 0x202224},
    {QPalette::Text, 0x1C1E1F, 0xE7E8E8},
    {QPalette::PlaceholderText, 0x6A6F73, 0x949A9E},
    {QPalette::Button, 0xFFFFFF, 0x2D3033},
    {QPalette::ButtonText, 0x1C1E1F, 0xE7E8E8},
    {QPalette::BrightText, 0xB3261E, 0xFF9A8F},
    {QPalette::Highlight, 0xDCE5F0, 0x2D3E52},
    {QPalette::HighlightedText, 0x1C1E1F, 0xF2F4F5},
    {QPalette::Link, 0x2C4F7C, 0x9CBEE6},
    {QPalette::LinkVisited, 0x2C4F7C, 0x9CBEE6},
    {QPalette::ToolTipBase, 0x2A2D2F, 0xE7E8E8},
    {QPalette::ToolTipText, 0xFFFFFF, 0x1B1D1F},
    {QPalette::Light, 0xFFFFFF, 0x1B1D1F},
    {QPalette::Midlight, 0xE9E9E5, 0x2E3134},
    {QPalette::Mid, 0xD9D9D4, 0x3C4043},
    {QPalette::Dark, 0xC9C9C4, 0x4A4F53},
    {QPalette::Shadow, 0xC9C9C4, 0x4A4F53},
};

QPalette paletteOf(bool dark)
{
    QPalette palette;
    for (const RoleRow &row : kRoles)
        palette.setColor(QPalette::All, row.role, QColor::fromRgb(dark ? row.dark : row.light));
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, quiet);
    palette.setColor(QPalette::Disabled, QPalette::Button, palette.color(QPalette::Window));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(false);
}

QPalette darkPalette()
{
    return paletteOf(true);
}
