#include "views/widgets/celldelegates.h"

#include "views/look/icons.h"
#include "views/look/marks.h"
#include "views/look/stateicon.h"

#include <QPainter>

namespace {

constexpr double kHand = 12; ///< pixels of the marks of a state that was set by hand

struct Shown {
    StateMark mark = StateMark::LifeCycle;
    QString word;
};

Shown shownState(const QModelIndex &index)
{
    Shown shown {StateMark::LifeCycle, index.data(Qt::DisplayRole).toString()};
    const QVariant state = index.data(StateRole);
    const QVariant life = index.data(LifeRole);
    QString label;
    if (state.isValid() && state.toInt() >= 0) {
        shown.mark = markOf(ResultState(state.toInt()));
        label = labelOf(ResultState(state.toInt()));
    } else if (life.isValid() && life.toInt() >= 0) {
        shown.mark = markOf(ObjectiveState(life.toInt()));
        label = labelOf(ObjectiveState(life.toInt()));
    }
    if (shown.word.isEmpty())
        shown.word = label;
    return shown;
}

} // namespace

void StateDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &,
                                 const QModelIndex &index, const Tokens &tokens) const
{
    const Shown shown = shownState(index);
    if (!shown.word.isEmpty())
        paintBadge(painter, cell, shown.mark, shown.word, tokens);
    // What a person shows stands after the computed state and never instead of it; the tool tip has the words.
    if (const QVariant byHand = index.data(SetByHandRole); byHand.isValid()) {
        QRectF place(0, 0, kHand, kHand);
        place.moveCenter(cell.center());
        place.moveLeft(
            std::min(cell.left() + badgeWidth(painter.font(), shown.word) + kHand / 2, cell.right() - 2 * kHand - 3));
        paintIcon(painter, place, "document-edit", tokens.text2);
        place.translate(kHand + 3, 0);
        paintStateIcon(painter, place, ResultState(byHand.toInt()), tokens);
    }
}

double StateDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double width = badgeWidth(option.font, shownState(index).word);
    for (int i = 0; i < int(enumTable<ResultState>().size()); ++i) {
        if (ResultState(i) != ResultState::NotEvaluated)
            width = std::max(width, badgeWidth(option.font, labelOf(ResultState(i))));
    }
    return width;
}

void BulletDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &,
                                  const QModelIndex &index, const Tokens &tokens) const
{
    const auto bullet = index.data(BulletRole).value<Bullet>();
    if (bullet.has)
        paintBullet(painter, cell, bullet.progress, bullet.expected, markOf(bullet.state), tokens);
}

double BulletDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 78;
}

void SparkDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &,
                                 const QModelIndex &index, const Tokens &tokens) const
{
    const auto spark = index.data(SparkRole).value<SparkSpec>();
    QRectF place(0, 0, std::min(80.0, cell.width()), std::min(22.0, cell.height()));
    place.moveCenter(cell.center());
    place.moveLeft(cell.left());
    if (!spark.runs.empty())
        paintSpark(painter, place, spark, tokens);
}

double SparkDelegate::contentWidth(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return 80;
}

void FigureDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (option->text.isEmpty() && !index.data(GroupRole).toBool())
        option->text = QStringLiteral("–");
}
