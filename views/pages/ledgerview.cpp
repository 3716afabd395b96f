#include "views/pages/ledgerview.h"

#include "model/domain/language.h"
#include "model/domain/text.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/marks.h"

#include <QPainter>
#include <QVBoxLayout>

namespace {
constexpr int letterWidth = 34, markWidth = 18, leastLabel = 122, labelGap = 10, padding = 9, rightMargin = 12;
}

LedgerLine::LedgerLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LedgerLine::setRow(const LedgerRow &row, int labelWidth, const Language &language)
{
    m_row = row;
    m_labelWidth = labelWidth;
    setProperty("helpClause", QString(QLatin1Char(row.letter)));
    const char *mark = row.mark == LedgerRow::Mark::Answered ? QT_TRANSLATE_NOOP("Ledger", "answered")
        : row.mark == LedgerRow::Mark::Open                  ? QT_TRANSLATE_NOOP("Ledger", "look at it")
                                                             : QT_TRANSLATE_NOOP("Ledger", "missing");
    setAccessibleName(QStringLiteral("%1 %2, %3: %4")
                          .arg(QLatin1Char(row.letter))
                          .arg(row.label, language.translate("Ledger", mark), row.text));
    updateGeometry();
    update();
}

QRect LedgerLine::textRect(int width) const
{
    const int left = letterWidth + markWidth + m_labelWidth;
    const int room = std::max(80, width - left - rightMargin);
    return fontMetrics().boundingRect(QRect(left, 0, room, 10000), Qt::TextWordWrap | Qt::AlignLeft,
                                      shownText(m_row.text));
}

int LedgerLine::heightForWidth(int width) const
{
    return std::max(36, textRect(width).height() + 2 * padding);
}
QSize LedgerLine::sizeHint() const
{
    return {420, heightForWidth(width() > 0 ? width() : 500)};
}

void LedgerLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensFor(palette());
    painter.fillRect(QRect(0, 0, letterWidth, height()), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Midlight));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setPen(tokens.text2);
    painter.setFont(strongFont(font()));
    painter.drawText(QRect(0, 0, letterWidth, height()), Qt::AlignCenter, QString(QLatin1Char(m_row.letter)));
    const QRectF mark(letterWidth + 3, height() / 2.0 - 6, 12, 12);
    switch (m_row.mark) {
    case LedgerRow::Mark::Answered:
        paintIcon(painter, mark, "wm-check", tokens.text3);
        break;
    case LedgerRow::Mark::Open:
        paintStateIcon(painter, mark, StateMark::AtRisk, tokens);
        break;
    case LedgerRow::Mark::Missing:
        paintStateIcon(painter, mark, StateMark::OffTrack, tokens);
        break;
    }
    painter.setFont(font());
    painter.setPen(tokens.text2);
    painter.drawText(QRect(letterWidth + markWidth, 0, m_labelWidth, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     shownText(m_row.label));
    painter.setPen(m_row.mark == LedgerRow::Mark::Missing    ? tokens.error
                       : m_row.mark == LedgerRow::Mark::Open ? tokens.state(StateMark::AtRisk).text
                                                             : tokens.text);
    const int left = letterWidth + markWidth + m_labelWidth;
    painter.drawText(QRect(left, 0, width() - left - rightMargin, height()),
                     Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, shownText(m_row.text));
    if (hasFocus())
        paintInnerFocus(painter, rect().adjusted(1, 1, -1, -2), tokens);
}

LedgerView::LedgerView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LedgerView::setRows(const std::vector<LedgerRow> &rows, const Language &language)
{
    while (m_lines.size() < rows.size()) {
        auto *line = new LedgerLine;
        m_lines.push_back(line);
        m_column->addWidget(line);
        connect(line, &QAbstractButton::clicked, this, [this, line] { emit wanted(line->where()); });
    }
    int widest = leastLabel;
    for (const LedgerRow &row : rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(shownText(row.label)) + labelGap);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < rows.size());
        if (i < rows.size())
            m_lines[i]->setRow(rows[i], widest, language);
    }
}
