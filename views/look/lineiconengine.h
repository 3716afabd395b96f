#pragma once
#include <QIconEngine>

/// Draws a line icon of resources/icons in the colours of the application's palette at the moment of painting,
/// so icons follow a change of theme without being set again.
class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    QString key() const override { return QStringLiteral("waymark-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override;

    /// `size` in device independent pixels; cached by name, size, ratio and colour.
    static QPixmap draw(const QString &name, const QSize &size, qreal ratio, const QColor &colour);

private:
    QString m_name;
};
