#include "views/look/lineiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

QString pathOfIcon(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::WindowText);
    }
}

} // namespace

LineIconEngine::LineIconEngine(const QString &name)
    : m_name(name)
{
}

bool LineIconEngine::isNull()
{
    return !QFile::exists(pathOfIcon(m_name));
}

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    painter->drawPixmap(rect.topLeft(),
                        draw(m_name, rect.size(), painter->device()->devicePixelRatioF(), colourFor(mode)));
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return draw(m_name, size, 1, colourFor(mode));
}

QPixmap LineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt gives the size in device pixels here and expects the ratio on the result.
    const QSizeF logical = QSizeF(size) / scale;
    return draw(m_name, logical.toSize(), scale, colourFor(mode));
}

QPixmap LineIconEngine::draw(const QString &name, const QSize &size, qreal ratio, const QColor &colour)
{
    const QString key = QStringLiteral("wm/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(pathOfIcon(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
