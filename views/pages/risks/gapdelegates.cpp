#include "views/pages/risks/gapdelegates.h"

#include "views/look/fonts.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

constexpr double kRight = 8, kPad = 9, kGap = 5, kHeight = 24;
constexpr int kExtra = 5;

const GapLine *lineOf(const QModelIndex &index)
{
    const auto *tree = qobject_cast<const GapTree *>(index.model());
    return tree ? tree->line(index) : nullptr;
}

bool isCurrent(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

} // namespace

void GapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (!index.data(GroupRole).toBool())
        return;
    painter->save();
    painter->setFont(smallFont(option.font));
    painter->setPen(tokensFor(option.palette).text2);
    painter->drawText(option.rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data(GapTree::ClauseRole).toString());
    painter->restore();
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    return index.data(GroupRole).toBool() ? size + QSize(0, 3) : size + QSize(0, kExtra);
}

std::vector<std::pair<GapStep, QRectF>> GapStepDelegate::places(const QStyleOptionViewItem &option,
                                                                const QModelIndex &index) const
{
    std::vector<std::pair<GapStep, QRectF>> out;
    const GapLine *line = lineOf(index);
    const auto *tree = qobject_cast<const GapTree *>(index.model());
    if (!line)
        return out;
    const QFontMetricsF metrics(smallFont(option.font));
    const auto steps = stepsOf(*line);
    double right = option.rect.right() - kRight;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const double width = metrics.horizontalAdvance(stepText(*step, *line, tree->language())) + 2 * kPad;
        out.push_back({*step, QRectF(right - width, option.rect.center().y() - kHeight / 2, width, kHeight)});
        right -= width + kGap;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<GapStep> GapStepDelegate::stepAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                               const QPoint &point) const
{
    for (const auto &[step, rect] : places(option, index))
        if (rect.contains(point))
            return step;
    return {};
}

void GapStepDelegate::paintContent(QPainter &painter, const QRectF &, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const Tokens &tokens) const
{
    const GapLine *line = lineOf(index);
    const auto *tree = qobject_cast<const GapTree *>(index.model());
    if (!line)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(option.font));
    for (const auto &[step, rect] : places(option, index)) {
        const bool button = isCurrent(option);
        if (button) {
            painter.setPen(QPen(option.palette.color(QPalette::Dark), 1));
            painter.setBrush(option.palette.color(QPalette::Button));
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setPen(button ? option.palette.color(QPalette::ButtonText) : option.palette.color(QPalette::Link));
        painter.drawText(rect, Qt::AlignCenter, stepText(step, *line, tree->language()));
    }
    Q_UNUSED(tokens)
    painter.restore();
}

double GapStepDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    double width = kRight;
    for (const auto &place : places(option, index))
        width += place.second.width() + kGap;
    return width;
}
