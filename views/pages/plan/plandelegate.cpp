#include "views/pages/plan/plandelegate.h"

#include "model/domain/language.h"
#include "model/items/itemroles.h"
#include "model/query/figures.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/tokens.h"

#include <QFont>
#include <QPainter>

namespace {

constexpr int sign = 28, gap = 8, between = 18;

ResultState lightOf(PlanState state)
{
    switch (state) {
    case PlanState::OffTrack:
        return ResultState::OffTrack;
    case PlanState::AtRisk:
        return ResultState::AtRisk;
    case PlanState::OnTrack:
        return ResultState::OnTrack;
    case PlanState::Done:
        return ResultState::Achieved;
    default:
        return ResultState::NotEvaluated;
    }
}

} // namespace

RecordTable<PlanRow>::Columns planColumns(const Language &language)
{
    const auto words = [&language](const char *text) { return language.translate("PlanPage", text); };
    const auto heading = [](const PlanRow &row, int role) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        return role == Qt::FontRole && (row.isHeading() || row.phase) ? QVariant(strong) : QVariant();
    };
    return {
        {words(QT_TRANSLATE_NOOP("PlanPage", "Action")), [](const PlanRow &r) { return QVariant(r.title); },
         [](const PlanRow &r) {
             return r.isHeading() ? QStringLiteral("%1 %2").arg(r.code, r.title)
                                  : QStringLiteral("    ").repeated(r.under.isNull() ? 1 : 2) + r.title;
         },
         heading, Qt::AlignLeft},
        {words(QT_TRANSLATE_NOOP("PlanPage", "Responsible")),
         [](const PlanRow &r) { return QVariant(r.responsible); },
         [](const PlanRow &r) {
             return r.isHeading() ? QStringLiteral(" ") : r.responsible.isEmpty() ? QStringLiteral("–") : r.responsible;
         },
         {},
         Qt::AlignLeft},
        {words(QT_TRANSLATE_NOOP("PlanPage", "Done")), [](const PlanRow &r) { return QVariant(r.percent); },
         [language](const PlanRow &r) {
             return r.isHeading() ? labelOf(r.state, language) : percentText(r.percent, language);
         },
         [](const PlanRow &r, int role) {
             return role == StateRole && r.isHeading() ? QVariant(int(lightOf(r.state))) : QVariant();
         },
         Qt::AlignRight},
    };
}

void PlanDoneDelegate::paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Tokens &tokens) const
{
    if (index.data(StateRole).isValid())
        return StateDelegate::paintContent(painter, cell, option, index, tokens);
    painter.setPen(tokens.text);
    drawFigures(painter, cell, Qt::AlignRight | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
}

PlanLegend::PlanLegend(QWidget *parent)
    : QWidget(parent)
    , m_words({tr("part done"), tr("original dates"), tr("overdue")})
{
    setAccessibleName(m_words.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PlanLegend::sizeHint() const
{
    int width = 0;
    for (const QString &word : m_words)
        width += sign + gap + between + QFontMetrics(smallFont(font())).horizontalAdvance(word);
    return {width, fontMetrics().height() + 8};
}

void PlanLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.setFont(smallFont(font()));
    const int middle = height() / 2;
    int x = 0;
    for (int i = 0; i < int(m_words.size()); ++i) {
        const int width = painter.fontMetrics().horizontalAdvance(m_words[i]);
        if (x + sign + gap + width > this->width())
            break; // better no sign than half a word
        if (i == 0) {
            painter.fillRect(x, middle - 5, sign, 11, tokens.plan);
            painter.fillRect(x, middle - 5, sign / 2, 11, tokens.planDone);
        } else {
            painter.fillRect(x, middle - 1, sign - 6, i == 1 ? 3 : 2,
                             i == 1 ? tokens.planOriginal : tokens.state(StateMark::OffTrack).mark);
        }
        painter.setPen(tokens.text2);
        painter.drawText(QRect(x + sign + gap, 0, width + 4, height()), Qt::AlignVCenter | Qt::AlignLeft, m_words[i]);
        x += sign + gap + width + between;
    }
}
