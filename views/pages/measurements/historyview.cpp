#include "views/pages/measurements/historyview.h"

#include "views/pages/readingtasks.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/rule.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/whyclicks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session.language(), this))
    , m_table(new QTableView)
    , m_why(new WhyClicks(*m_table, {HistoryModel::KpiColumn}))
    , m_tasks(new ReadingTasks(session, *this))
    , m_legend(new TextLabel({}, Tone::Quiet, TextSize::Small))
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the figures"));
    m_table->setModel(m_model);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        m_why->addTo(menu, index);
        if (const auto reading = m_model->reading(index))
            m_tasks->addTo(menu, m_model->kpi(index.row()), reading->key);
    });
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegateForColumn(HistoryModel::AgeColumn, new FigureDelegate(m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    m_legend->setContentsMargins(24, 6, 16, 6);
    m_legend->setElided(true);
    layout->addWidget(m_legend);
    layout->addWidget(new Rule(Qt::Horizontal));
    layout->addWidget(makeFoot());
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        emit currentChanged();
    });
    connect(m_why, &WhyClicks::wanted, this, &HistoryView::whyWanted);
    connect(m_tasks, &ReadingTasks::failed, this, &HistoryView::failed);
    connect(m_tasks, &ReadingTasks::said, this, &HistoryView::said);
}

QWidget *HistoryView::makeFoot()
{
    auto *foot = new QWidget;
    m_figure = new TextLabel;
    m_figure->setObjectName(QStringLiteral("figureNow"));
    m_figure->setElided(true);
    m_replaced = new TextLabel({}, Tone::Secondary, TextSize::Small);
    m_replaced->setObjectName(QStringLiteral("figureReplaced"));
    m_replaced->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_figure);
    words->addWidget(m_replaced);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    const auto button = [&](const QString &text, const char *name, void (ReadingTasks::*task)(Id<Kpi>, qint32)) {
        QPushButton *b = plainButton(text);
        b->setObjectName(QLatin1String(name));
        row->addWidget(b);
        connect(b, &QPushButton::clicked, this, [this, task] {
            if (const auto reading = m_model->reading(m_table->currentIndex()))
                std::invoke(task, *m_tasks, currentKpi(), reading->key);
        });
        return b;
    };
    m_verify = button(tr("Verify…"), "verify", &ReadingTasks::verify);
    m_void = button(tr("Make void…"), "void", &ReadingTasks::makeVoid);
    m_correct = button(tr("Correct…"), "correct", &ReadingTasks::correct);
    foot->setMinimumHeight(56);
    return foot;
}

void HistoryView::show(const WorkspaceState &ws, const QString &filter, Id<Person> collector, HistoryModel::Show show)
{
    const QModelIndex at = m_table->currentIndex();
    const Id<Kpi> kpi = currentKpi();
    const int column = at.column();
    m_model->setState(ws, filter, collector, show);
    m_legend->setText(show == HistoryModel::Show::Figures
                          ? tr("gap: a figure that was asked for and never came · n/a: not available, with reason · "
                               "0/0: nothing to count · *: corrected")
                          : tr("✓: in time · ✓✓: verified by a second person · +12 d: 12 days late · late: missing "
                               "and past its due date · gap: never came · *: corrected"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(HistoryModel::KpiColumn, QHeaderView::Stretch);
    header->resizeSection(HistoryModel::UnitColumn, 76);
    header->resizeSection(HistoryModel::AgeColumn, 84);
    for (int c = HistoryModel::FixedColumns; c < m_model->columnCount(); ++c) {
        if (!m_table->itemDelegateForColumn(c))
            m_table->setItemDelegateForColumn(c, new RowDelegate(m_table));
        header->resizeSection(c, std::max(52, header->sectionSizeHint(c)));
    }
    // The same figure stays chosen, so that its buttons do not jump.
    for (int row = 0; row < m_model->rowCount() && !kpi.isNull(); ++row)
        if (m_model->kpi(row) == kpi)
            m_table->setCurrentIndex(m_model->index(row, column));
    showCurrent();
}

Id<Kpi> HistoryView::currentKpi() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_model->kpi(at.row()) : Id<Kpi> {};
}

bool HistoryView::editCurrent()
{
    const auto reading = m_model->reading(m_table->currentIndex());
    if (reading)
        m_tasks->correct(currentKpi(), reading->key);
    return reading.has_value();
}

void HistoryView::showCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    const auto reading = m_model->reading(at);
    const bool may = reading && !m_session.isReadOnly();
    m_figure->setText(reading ? m_tasks->describe(currentKpi(), reading->key)
                          : at.column() < HistoryModel::FixedColumns
                          ? tr("Choose a figure to see who recorded it, and to correct or verify it.")
                          : m_model->words(at));
    m_replaced->setText(reading ? m_tasks->replaced(currentKpi(), reading->key).join(QStringLiteral(" · "))
                                : QString());
    m_replaced->setVisible(!m_replaced->text().isEmpty());
    m_verify->setEnabled(may && !reading->has(Reading::Verified));
    m_void->setEnabled(may);
    m_correct->setEnabled(may);
}
