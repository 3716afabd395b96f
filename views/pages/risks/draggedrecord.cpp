#include "views/pages/risks/draggedrecord.h"

#include "views/look/tokens.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace {

const QString format = QStringLiteral("application/x-waymark-record");

QPixmap labelOf(const QWidget &source, const QString &words)
{
    const QFontMetrics metrics(source.font());
    const QString text = metrics.elidedText(words, Qt::ElideRight, 260);
    const QSize size(metrics.horizontalAdvance(text) + 18, metrics.height() + 8);
    QPixmap out(size * source.devicePixelRatioF());
    out.setDevicePixelRatio(source.devicePixelRatioF());
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(source.font());
    painter.setPen(QPen(tokensFor(source.palette()).accent, 1.5));
    painter.setBrush(source.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(source.palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return out;
}

} // namespace

QMimeData *mimeOf(const DraggedRecord &record)
{
    auto *data = new QMimeData;
    data->setData(format, QByteArray::number(int(record.kind)) + ' ' + record.id.toByteArray());
    return data;
}

std::optional<DraggedRecord> draggedRecord(const QMimeData *data)
{
    const QList<QByteArray> parts = data->data(format).split(' ');
    if (parts.size() != 2)
        return {};
    const DraggedRecord out {Kind(parts.first().toInt()), QUuid(parts.last())};
    const bool isKnown = !out.id.isNull() && (out.kind == Kind::Risk || out.kind == Kind::Objective);
    return isKnown ? std::optional(out) : std::nullopt;
}

void dragRecord(QWidget &source, const DraggedRecord &record, const QString &words)
{
    // Qt deletes it when the drag has ended.
    auto *drag = new QDrag(&source);
    drag->setMimeData(mimeOf(record));
    drag->setPixmap(labelOf(source, words));
    drag->setHotSpot({-8, -8});
    drag->exec(Qt::LinkAction | Qt::MoveAction | Qt::CopyAction, Qt::LinkAction);
}
