#include "views/pages/objective/monthstrip.h"

#include "model/domain/dates.h"
#include "model/query/sentences.h"
#include "views/look/fonts.h"
#include "views/look/stateicon.h"
#include "views/widgets/tooltip.h"
#include "views/work/backgroundwork.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int kMonths = 24;
constexpr double kWords = 22, kCell = 18, kYears = 16;

} // namespace

MonthStrip::MonthStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("monthStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

QSize MonthStrip::sizeHint() const
{
    return {320, int(kWords + kCell + kYears)};
}

void MonthStrip::setObjective(Id<Objective> objective)
{
    if (m_objective != objective)
        m_chosen = -1;
    m_objective = objective;
    if (const auto state = m_session.sharedState(); state != m_of) {
        m_of = state;
        compute();
    } else {
        choose(m_chosen);
    }
}

void MonthStrip::compute()
{
    m_work->run(
        tr("Computing the states of two years"),
        [reg = m_session.fileRecords(), day = m_of->asOf](WorkSteps &) { return stateHistory(reg, day, kMonths); },
        this,
        [this](const StateHistory &history) {
            m_history = history;
            choose(-1);
        });
}

void MonthStrip::choose(int month)
{
    m_chosen = month < count() ? month : -1;
    m_first = 0;
    while (m_first < count() && !stateOf(m_first))
        ++m_first;
    const bool live = m_first < count();
    setVisible(live);
    setAccessibleName(live ? tr("State by month. %1").arg(words()) : QString());
    update();
}

std::optional<ResultState> MonthStrip::stateOf(int month) const
{
    const auto &states = m_history.columns[size_t(month)].states;
    const auto at = states.constFind(m_objective);
    return at == states.constEnd() ? std::nullopt : std::optional(*at);
}

QString MonthStrip::words() const
{
    return count() ? wordsOf(m_chosen < 0 ? count() - 1 : m_chosen) : QString();
}

QString MonthStrip::wordsOf(int month) const
{
    const QString when = monthText(m_history.columns[size_t(month)].day, true, m_session.language());
    const auto state = stateOf(month);
    if (!state)
        return tr("%1: not live", "month").arg(when);
    int since = month;
    while (since > 0 && stateOf(since - 1) == state)
        --since;
    const QString word = labelOf(*state, m_session.language());
    const int months = month - since + 1;
    return since == 0 ? tr("%1: %2, at least for %n months", "month, state", months).arg(when, word)
                      : tr("%1: %2, for %n months", "month, state", months).arg(when, word);
}

QRectF MonthStrip::cell(int month) const
{
    const double wide = double(width()) / std::max(1, count());
    return {month * wide, kWords, wide, kCell};
}

int MonthStrip::monthAt(double x) const
{
    return count() ? std::clamp(int(x * count() / std::max(1, width())), 0, count() - 1) : -1;
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    painter.setFont(strongFont(font()));
    painter.setPen(tokens.text);
    const QString title = tr("State by month");
    painter.drawText(QRectF(0, 0, width(), kWords - 4), Qt::AlignLeft | Qt::AlignVCenter, title);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(title) + 12;
    painter.setFont(smallFont(font()));
    painter.setPen(tokens.text2);
    painter.drawText(QRectF(used, 0, width() - used, kWords - 4), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(words(), Qt::ElideRight, width() - used));
    const int chosen = m_chosen < 0 ? count() - 1 : m_chosen;
    for (int month = 0; month < count(); ++month) {
        const QRectF place = cell(month).adjusted(0.5, 0.5, -0.5, -0.5);
        if (const auto state = stateOf(month)) {
            const StateMark mark = markOf(*state);
            if (!tokens.plain)
                painter.fillRect(place, tokens.state(mark).tint);
            QRectF shape(0, 0, 10, 10);
            shape.moveCenter(place.center());
            paintStateIcon(painter, shape, mark, tokens);
        }
        if (month == chosen && (hasFocus() || m_chosen >= 0)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, hasFocus() ? 2 : 1));
            painter.drawRect(place);
        }
        const QDate day = m_history.columns[size_t(month)].day;
        const bool first = month == m_first;
        if (month < m_first || (!first && day.month() != 1))
            continue;
        // The year of the first month gives way to a January that follows at once.
        if (first && day.month() > 10 && month + 3 < count())
            continue;
        painter.setPen(tokens.text2);
        painter.setFont(captionFont(font()));
        painter.drawText(QRectF(place.left(), kWords + kCell, 60, kYears), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(day.year()));
    }
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int at = m_chosen < 0 ? count() - 1 : m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, at - 1));
    case Qt::Key_Right:
        return choose(std::min(count() - 1, at + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthStrip::mousePressEvent(QMouseEvent *event)
{
    choose(monthAt(event->position().x()));
}

void MonthStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MonthStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int month = monthAt(help->pos().x());
    QToolTip::showText(help->globalPos(), month < 0 ? QString() : toolTipText(wordsOf(month)), this);
    return true;
}
