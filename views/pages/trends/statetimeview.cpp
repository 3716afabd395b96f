#include "views/pages/trends/statetimeview.h"

#include "model/domain/dates.h"
#include "model/items/statemonths.h"
#include "views/charts/exportmenu.h"
#include "views/look/stateicon.h"
#include "views/pages/trends/statestack.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/whyclicks.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int kMonths = 24, kTitle = 250, kLeastMonth = 26;

/// A month of an objective: the shape of its state on the tint of its colour.
class MonthDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override
    {
        const QVariant state = index.data(StateRole);
        if (!state.isValid())
            return;
        const StateMark mark = markOf(ResultState(state.toInt()));
        const QRectF whole = QRectF(option.rect).adjusted(1, 1, -1, -2);
        if (!tokens.plain)
            painter.fillRect(whole, tokens.state(mark).tint);
        QRectF place(0, 0, 12, 12);
        place.moveCenter(cell.center());
        paintStateIcon(painter, place, mark, tokens);
    }
};

} // namespace

StateTimeView::StateTimeView(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_model(new StateMonths(session.language(), this))
    , m_table(new QTableView)
    , m_months(new MonthDelegate(m_table))
    , m_wait(new TextLabel(tr("The states of two years are being computed"), Tone::Secondary))
{
    m_table->setObjectName(QStringLiteral("stateMonths"));
    m_table->setAccessibleName(tr("States of the objectives by month"));
    m_table->setModel(m_model);
    auto *why = new WhyClicks(*m_table, std::vector<int> {0});
    connect(why, &WhyClicks::wanted, this, &StateTimeView::whyWanted);
    setUpTable(*m_table, [this, why](QMenu &menu, const QModelIndex &index) {
        why->addTo(menu, index);
        if (index.column() > 0)
            addDayTo(menu, m_model->history().columns[size_t(index.column()) - 1].day);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StateTimeView::currentChanged);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(kLeastMonth);
    auto *stack = new StateStack(*m_model, *m_table->horizontalHeader(), session.language());
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(stack);
    column->addWidget(m_table, 1);
    m_wait->setAlignment(Qt::AlignCenter);
    connect(stack->exportMenu(), &ExportMenu::failed, this, [this](const QString &words) { emit failed({words, {}}); });
    stack->exportMenu()->setAskFileName([this](const QString &proposal, const QString &filter) {
        return m_session.prompt().saveFile(this, tr("Save chart"), proposal, filter);
    });
    addWidget(m_wait);
    addWidget(both);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit objectiveChosen(index.data(IdRole).toUuid()); });
}

void StateTimeView::refresh()
{
    const auto state = m_session.sharedState();
    if (state == m_shown)
        return;
    m_session.work().run(
        tr("Computing the states of two years"),
        [reg = m_session.fileRecords(), day = state->asOf](WorkSteps &) { return stateHistory(reg, day, kMonths); },
        this,
        [this, state](const StateHistory &history) {
            m_shown = state;
            m_model->setHistory(history, state->reg);
            for (int c = 1; c < m_model->columnCount(); ++c)
                m_table->setItemDelegateForColumn(c, m_months);
            fitColumns();
            m_wait->setText(tr("No objective was live in the last two years."));
            setCurrentIndex(m_model->rowCount() ? 1 : 0);
            if (m_model->rowCount() && !m_table->currentIndex().isValid())
                goToRow(*m_table, m_model->index(0, 0));
        });
}

QUuid StateTimeView::current() const
{
    return currentIndex() == 1 ? m_table->currentIndex().data(IdRole).toUuid() : QUuid();
}

/// A state of the past is explained where everything is of that day (2.13).
void StateTimeView::addDayTo(QMenu &menu, QDate day)
{
    if (day != m_session.asOf())
        menu.addAction(tr("Show everything as of %1").arg(shortDate(day, m_session.language())), this,
                       [this, day] { m_session.setAsOf(day); })
            ->setObjectName(QStringLiteral("showDay"));
}

void StateTimeView::fitColumns()
{
    const int months = m_model->columnCount() - 1;
    if (months < 1)
        return;
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width();
    const int month = std::max(kLeastMonth, (room - kTitle) / months);
    m_table->horizontalHeader()->resizeSection(0, std::max(kTitle, room - months * month));
    for (int c = 1; c <= months; ++c)
        m_table->horizontalHeader()->resizeSection(c, month);
}

void StateTimeView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitColumns();
}
