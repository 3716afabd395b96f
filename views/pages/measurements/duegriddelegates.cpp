#include "views/pages/measurements/duegriddelegates.h"

#include "model/items/itemroles.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

namespace {

constexpr int kCellGap = 8; ///< from the edge of the cell to the frame, as RowDelegate pads
constexpr int kAbove = 4;
constexpr double kArrow = 34; ///< old icon and arrow before the new badge

QRectF frameOf(const QRect &cell)
{
    return QRectF(cell).adjusted(kCellGap, kAbove, -kCellGap, -kAbove - 1);
}

} // namespace

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.data(StrongRole).toBool())
        option->font = strongFont(option->font);
    if (index.data(DueGridModel::QuietRole).toBool()) {
        const QColor colour = tokensFor(option->palette).text2;
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
}

void LastThreeDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Tokens &tokens) const
{
    const QStringList figures = index.data(DueGridModel::LastThreeRole).toStringList();
    const double width = cell.width() / 3;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        painter.setPen(figures[i] == u"–" ? quiet(option, tokens) : tokens.text2);
        drawFigures(painter, QRectF(cell.left() + double(i) * width, cell.top(), width, cell.height()),
                    Qt::AlignRight | Qt::AlignVCenter, figures[i]);
    }
}

double LastThreeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double widest = 0;
    for (const QString &figure : index.data(DueGridModel::LastThreeRole).toStringList())
        widest = std::max(widest, figuresWidth(QFontMetricsF(option.font), figure));
    return 3 * (widest + 6);
}

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

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(frameOf(option.rect).toRect());
}

bool EntryDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return GridDelegate::eventFilter(editor, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *line = static_cast<QWidget *>(editor);
    static constexpr int ofTheGrid[]
        = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down, Qt::Key_F4, Qt::Key_F8};
    if (std::find(std::begin(ofTheGrid), std::end(ofTheGrid), key->key()) != std::end(ofTheGrid)
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        emit commitData(line);
        emit closeEditor(line, NoHint);
        emit leftBy(key->key());
        return true;
    }
    static const QRegularExpression between(QStringLiteral("[\\t\\n]"));
    if (key->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().trimmed().contains(between)) {
        emit closeEditor(line, RevertModelCache);
        emit pasteWanted();
        return true;
    }
    return GridDelegate::eventFilter(editor, event);
}

/// The ring of the current cell stands around the frame, not around the padding.
void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(DueGridModel::OpenCellRole).toBool())
        return GridDelegate::paint(painter, option, index);
    QStyleOptionViewItem item(option);
    item.state.setFlag(QStyle::State_HasFocus, false);
    GridDelegate::paint(painter, item, index);
    if (option.state & QStyle::State_HasFocus)
        paintInnerFocus(*painter, frameOf(option.rect).adjusted(-2, -2, 2, 2), tokensFor(option.palette));
}

void EntryDelegate::paintContent(QPainter &painter, const QRectF &, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Tokens &tokens) const
{
    const bool spans = index.data(DueGridModel::SpansRole).toBool();
    const Qt::Alignment side = (spans ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    const QRectF frame = frameOf(option.rect), inside = frame.adjusted(6, 0, -6, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.data(DueGridModel::OpenCellRole).toBool()) {
        painter.setPen(tokens.text2);
        drawFigures(painter, inside, side, text);
        return;
    }
    const bool problem = !index.data(DueGridModel::ProblemRole).toString().isEmpty();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(problem ? tokens.error : option.palette.color(QPalette::Dark), 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QString hint = text.isEmpty() ? index.data(DueGridModel::HintRole).toString() : QString();
    painter.setPen(hint.isEmpty() ? tokens.text : tokens.text3);
    drawFigures(painter, inside, side, hint.isEmpty() ? text : hint);
}

void StateChangeDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                       const QModelIndex &index, const Tokens &tokens) const
{
    if (!index.data(StateRole).isValid()) {
        painter.setPen(quiet(option, tokens));
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        return;
    }
    const QVariant old = index.data(DueGridModel::OldStateRole);
    if (!old.isValid()) {
        StateDelegate::paintContent(painter, cell, option, index, tokens);
        return;
    }
    const QRectF icon(cell.left(), cell.center().y() - 6, 12, 12);
    paintStateIcon(painter, icon, markOf(ResultState(old.toInt())), tokens);
    painter.setPen(quiet(option, tokens));
    painter.drawText(QRectF(icon.right(), cell.top(), 22, cell.height()), Qt::AlignCenter, QStringLiteral("→"));
    StateDelegate::paintContent(painter, cell.adjusted(kArrow, 0, 0, 0), option, index, tokens);
}

double StateChangeDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return StateDelegate::contentWidth(option, index) + kArrow;
}
