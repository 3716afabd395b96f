#include "views/look/icons.h"

#include "views/look/lineiconengine.h"

#include <QPainter>

QIcon icon(const char *name)
{
    const QString key = QString::fromLatin1(name);
    if (!key.startsWith(u"wm-") && QIcon::hasThemeIcon(key))
        return QIcon::fromTheme(key);
    return QIcon(new LineIconEngine(key));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const QPixmap pixmap
        = LineIconEngine::draw(name, rect.size().toSize(), painter.device()->devicePixelRatioF(), colour);
    painter.drawPixmap(rect.topLeft().toPoint(), pixmap);
}

void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour)
{
    paintIcon(painter, rect, QString::fromLatin1(name), colour);
}
