#include "views/pages/objective/monthstrip.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/query/sentences.h"
#include "views/charts/exportmenu.h"
#include "views/look/fonts.h"
#include "views/look/stateicon.h"
#include "views/widgets/statelegend.h"
#include "views/widgets/tooltip.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace {

constexpr int kMonths = 24;
constexpr double kWords = 22, kCell = 18, kYears = 16, kMore = 24;

} // namespace

MonthStrip::MonthStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("monthStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeMenu();
    setVisible(false);
}

void MonthStrip::makeMenu()
{
    const auto title = [this] {
        const Objective *o = m_session.records().find(m_objective);
        return o ? tr("%1 %2: state by month", "code, title").arg(o->code, o->title) : QString();
    };
    const auto legend = [this] {
        return paintStateLegend(nullptr, QRectF(0, 0, width(), 0), statesShown(), m_session.language(),
                                smallFont(font()), tokensFor(palette()));
    };
    m_menu = new ExportMenu(
        {[this, legend] { return QSize(width(), int(kWords + kCell + kYears + 8 + legend())); },
         [this, title](QPainter &painter) {
             paintMonths(painter, title(), true);
             paintLegend(painter);
         },
         [this] { return csv(); }, title,
         [this] {
             return tr("%1 by month", "code").arg(m_session.records().codeOf(Kind::Objective, m_objective.value));
         }},
        m_session.language(), this);
    m_menu->setAskFileName([this](const QString &proposal, const QString &filter) {
        return m_session.prompt().saveFile(this, tr("Save chart"), proposal, filter);
    });
    connect(m_menu, &ExportMenu::failed, this, [this](const QString &sentence) { emit failed({sentence, {}}); });
    m_more = m_menu->makeButton(this);
    m_more->setObjectName(QStringLiteral("monthStripMore"));
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

std::vector<ResultState> MonthStrip::statesShown() const
{
    std::vector<ResultState> out;
    for (int month = 0; month < count(); ++month)
        if (const auto state = stateOf(month); state && std::find(out.begin(), out.end(), *state) == out.end())
            out.push_back(*state);
    std::sort(out.begin(), out.end(), [](ResultState a, ResultState b) { return stateOrder(a) < stateOrder(b); });
    return out;
}

void MonthStrip::paintLegend(QPainter &painter) const
{
    paintStateLegend(&painter, QRectF(0, kWords + kCell + kYears + 4, width(), 0), statesShown(), m_session.language(),
                     smallFont(font()), tokensFor(palette()));
}

/// A line for each month: its day, the state as the files name it, and in words.
QByteArray MonthStrip::csv() const
{
    QByteArray out = csvLine({QStringLiteral("date"), QStringLiteral("state"), QStringLiteral("text")});
    for (int month = 0; month < count(); ++month) {
        const auto state = stateOf(month);
        out += csvLine({m_history.columns[size_t(month)].day.toString(Qt::ISODate), state ? keyOf(*state) : QString(),
                        state ? labelOf(*state, m_session.language()) : tr("not live")});
    }
    return out;
}

void MonthStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonths(painter, tr("State by month"), false);
}

void MonthStrip::paintMonths(QPainter &painter, const QString &title, bool forPicture) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(palette());
    const double right = width() - (forPicture ? 0 : kMore + 4);
    painter.setFont(strongFont(font()));
    painter.setPen(tokens.text);
    const QString shown = QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, right);
    painter.drawText(QRectF(0, 0, width(), kWords - 4), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!forPicture) {
        const double used = QFontMetricsF(painter.font()).horizontalAdvance(shown) + 12;
        painter.setFont(smallFont(font()));
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(used, 0, right - used, kWords - 4), Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(words(), Qt::ElideRight, right - used));
    }
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
        if (!forPicture && month == chosen && (hasFocus() || m_chosen >= 0)) {
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

void MonthStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_more->setGeometry(width() - int(kMore), -2, int(kMore), int(kWords) - 1);
}

void MonthStrip::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
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
