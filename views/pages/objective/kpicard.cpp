#include "views/pages/objective/kpicard.h"

#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/text.h"
#include "model/query/figures.h"
#include "views/look/figures.h"
#include "views/look/fonts.h"
#include "views/look/marks.h"
#include "views/widgets/tooltip.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

KpiCard::KpiCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setMouseTracking(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiCard::setRow(const WorkspaceState &ws, const KpiRow &row, const Language &language)
{
    const Kpi *kpi = ws.reg.find(row.id);
    m_kpi = row.id;
    m_name = shownText(row.name);
    m_value = nowLong(*kpi, row, language);
    m_weight = row.deciding ? tr("weight %1").arg(kpi->weight.isNull() ? QStringLiteral("1") : kpi->weight.text())
                            : tr("supporting");
    m_state = row.headline;
    m_word = labelOf(row.headline, language);
    m_progress = row.result.progress;
    m_expected = row.result.expected;
    setAccessibleName(QStringLiteral("%1 %2, %3, %4, %5").arg(row.code, row.name, m_word, m_value, m_weight));
    m_hint = QStringLiteral("%1 %2").arg(row.code, row.name);
    setToolTip(toolTipText(m_hint));
    update();
}

QRectF KpiCard::badgePlace() const
{
    const double badge = badgeWidth(font(), m_word);
    return {width() - 12 - badge, 4, badge, height() / 2.0 - 4};
}

void KpiCard::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !badgePlace().contains(event->position()))
        return;
    click();
    setDown(false);
    emit whyWanted();
}

void KpiCard::mouseMoveEvent(QMouseEvent *event)
{
    QAbstractButton::mouseMoveEvent(event);
    setToolTip(toolTipText(badgePlace().contains(event->position()) ? tr("Why? (W)") : m_hint));
}

void KpiCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Why?"), this,
                    [this] {
                        click();
                        emit whyWanted();
                    })
        ->setObjectName(QStringLiteral("why"));
    menu->popup(event->globalPos());
}

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isChecked() ? tokens.accent : palette().color(QPalette::Mid), 1));
    painter.setBrush(isChecked() ? tokens.accentTint : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 6, 6);
    const double half = height() / 2.0;
    const QRectF place = badgePlace();
    const double badge = place.width();
    const QRectF top(12, 4, width() - 24, half - 4), bottom(12, half - 2, width() - 24, half - 4);
    painter.setFont(font());
    paintBadge(painter, place, markOf(m_state), m_word, tokens);
    painter.setPen(tokens.text);
    painter.drawText(top.adjusted(0, 0, -badge - 10, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, int(top.width() - badge - 10)));
    painter.setFont(strongFont(font()));
    drawFigures(painter, QRectF(bottom.left(), bottom.top(), 86, bottom.height()), Qt::AlignLeft | Qt::AlignVCenter,
                m_value);
    painter.setFont(smallFont(font()));
    painter.setPen(tokens.text2);
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, m_weight);
    if (m_progress)
        paintBullet(painter,
                    QRectF(bottom.left() + 90, bottom.top(), std::max(20.0, bottom.width() - 90 - 76), bottom.height()),
                    *m_progress, m_expected.value_or(-1), markOf(m_state), tokens);
    if (hasFocus())
        paintInnerFocus(painter, frame.adjusted(2, 2, -2, -2), tokens);
}
