#include "views/look/theme.h"

#include "views/look/fonts.h"
#include "views/look/palettes.h"
#include "views/look/waymarkstyle.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

void initResources()
{
    Q_INIT_RESOURCE(waymark);
}

void applyLook(QApplication &app, Theme theme)
{
    initResources();
    if (!qobject_cast<WaymarkStyle *>(app.style()))
        app.setStyle(new WaymarkStyle);
    app.setFont(bodyFont());
    // An empty palette brings back the desktop's own colours, also after a theme was set before.
    app.setPalette(QPalette());
    if (theme == Theme::System)
        theme = app.palette().color(QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light;
    if (theme == Theme::Light)
        app.setPalette(lightPalette());
    else if (theme == Theme::Dark)
        app.setPalette(darkPalette());
    // Tool tips have a palette of their own that does not follow the application.
    QPalette tips = app.palette();
    tips.setColor(QPalette::WindowText, tips.color(QPalette::ToolTipText));
    QToolTip::setPalette(tips);
    QPixmapCache::clear();
}
