#include "views/pages/measurements/duegriddelegates.h"

#include "model/items/itemroles.h"
#include "views/look/figures.h"
#include "views/look/marks.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("entry"));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    edit->setMaxLength(320);
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

bool EntryDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit commitData(static_cast<QWidget *>(editor));
            emit closeEditor(static_cast<QWidget *>(editor), NoHint);
            emit nextRow();
            return true;
        }
    }
    return RowDelegate::eventFilter(editor, event);
}

void EntryDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Tokens &tokens) const
{
    if (!index.data(DueGridModel::OpenCellRole).toBool()) {
        painter.setPen(quiet(option, tokens));
        drawFigures(painter, cell, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool problem = !index.data(DueGridModel::ProblemRole).toString().isEmpty();
    const QRectF frame = cell.adjusted(0, 4, 0, -4).translated(0.5, 0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(problem ? tokens.error : option.palette.color(QPalette::Dark), 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(tokens.text);
    drawFigures(painter, frame.adjusted(6, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, text);
}

void StateChangeDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const Tokens &tokens) const
{
    const QVariant old = index.data(DueGridModel::OldStateRole);
    if (!old.isValid()) {
        StateDelegate::paintContent(painter, cell, option, index, tokens);
        return;
    }
    const QRectF icon(cell.left(), cell.center().y() - 6, 12, 12);
    paintStateIcon(painter, icon, ResultState(old.toInt()), tokens);
    painter.setPen(quiet(option, tokens));
    painter.drawText(QRectF(icon.right(), cell.top(), 22, cell.height()), Qt::AlignCenter, QStringLiteral("→"));
    StateDelegate::paintContent(painter, cell.adjusted(34, 0, 0, 0), option, index, tokens);
}
