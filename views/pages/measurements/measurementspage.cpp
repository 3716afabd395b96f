#include "views/pages/measurements/measurementspage.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/query/dueround.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/historyview.h"
#include "views/pages/measurements/roundview.h"
#include "views/widgets/chip.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMap>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum View { DueView, HistoryViewId, QualityViewId };
constexpr int kRoundsBack = 12;

} // namespace

MeasurementsPage::MeasurementsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Measurements")))
    , m_entry(new RoundView(session))
    , m_history(new HistoryView(session))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_empty->setTitle(tr("No figure is due"));
    m_empty->setReason(tr("Every figure that was asked for up to today is recorded (6.2 d). The next ones appear here "
                          "when their period ends."));
    m_empty->setButton(tr("Show history"));
    m_empty->setLink(QString());
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeFilterBar());
    column->addWidget(m_stack, 1);

    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        m_views->setCurrent(HistoryViewId);
        refresh();
    });
    connect(m_entry, &RoundView::failed, this, &Page::failed);
    connect(m_entry, &RoundView::draftFailed, this, &Page::draftFailed);
    connect(m_entry, &RoundView::draftKept, this, &Page::draftKept);
    connect(m_entry, &RoundView::currentChanged, this, &Page::subjectChanged);
    connect(m_history, &HistoryView::currentChanged, this, &Page::subjectChanged);
    connect(m_entry, &RoundView::whyWanted, this, &Page::whyWanted);
    connect(m_history, &HistoryView::whyWanted, this, &Page::whyWanted);
    connect(m_entry, &RoundView::said, this, &Page::said);
    connect(m_entry, &RoundView::everythingWanted, this, &MeasurementsPage::showEverything);
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, &MeasurementsPage::saveTyped);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connect(m_history, &HistoryView::said, this, &Page::said);
}

QWidget *MeasurementsPage::makeFilterBar()
{
    auto *bar = new QWidget;
    m_views = new Segmented(tr("View"));
    m_views->addSegment(DueView, tr("Due"));
    m_views->addSegment(HistoryViewId, tr("History"));
    m_views->addSegment(QualityViewId, tr("Quality"));
    m_collector = new Chip(tr("Collector"));
    m_collector->setUnsetText(tr("All collectors"));
    m_round = new Chip(tr("Round"));
    m_filter = new SearchLine(SearchLine::Kind::Filter, tr("Filter by text"));
    m_filter->setMaximumWidth(180);
    m_hint = new TextLabel(tr("Enter next row · n/a not available · =9/12 ratio · F4 evidence"), Tone::Quiet,
                           TextSize::Small);
    m_hint->setElided(true); // first of all it gives way to the side panel
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 4, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_views);
    row->addSpacing(8);
    row->addWidget(m_collector);
    row->addWidget(m_round);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_hint);
    connect(m_views, &Segmented::chosen, this, &MeasurementsPage::refresh);
    connect(m_collector, &Chip::valueChanged, this, &MeasurementsPage::refresh);
    connect(m_round, &Chip::valueChanged, this, &MeasurementsPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &MeasurementsPage::refresh);
    connect(m_filter, &SearchLine::resultsWanted, m_stack, [this] { m_stack->currentWidget()->setFocus(); });
    return bar;
}

void MeasurementsPage::fillChoices()
{
    QMap<QString, QUuid> names;
    const Register &reg = session().records();
    for (const Kpi &kpi : reg.all<Kpi>())
        if (const Person *person = reg.find(kpi.collector))
            names.insert(person->name, person->id.value);
    std::vector<ChipChoice> choices;
    for (auto it = names.begin(); it != names.end(); ++it)
        choices.push_back({it.value(), it.key()});
    m_collector->setChoices(tr("All collectors"), std::move(choices));
    const Language &language = session().language();
    const QDate now = roundMonth(session().asOf());
    const auto round = [&](QDate month) {
        return month.year() == now.year()
            ? tr("%1 round").arg(language.locale().standaloneMonthName(month.month()))
            : tr("%1 %2 round").arg(language.locale().standaloneMonthName(month.month())).arg(month.year());
    };
    std::vector<ChipChoice> months;
    for (int back = 1; back <= kRoundsBack; ++back)
        months.push_back({now.addMonths(-back), round(now.addMonths(-back))});
    m_round->setUnsetText(round(now));
    m_round->setChoices(tr("%1 and everything open").arg(round(now)), std::move(months));
}

void MeasurementsPage::refresh()
{
    fillChoices();
    const WorkspaceState &ws = session().state();
    const Id<Person> collector {m_collector->value().toUuid()};
    const QString text = m_filter->text().trimmed();
    m_head->setSubText(tr("due on %1").arg(longDate(session().asOf(), session().language())));
    m_entry->show({text, collector, m_round->value().toDate()});
    const auto due = dueFigures(ws).size();
    m_views->setSegmentText(DueView, due ? tr("Due %1").arg(due) : tr("Due"));
    const bool history = m_views->current() != DueView;
    if (history)
        m_history->show(ws, text, collector,
                        m_views->current() == HistoryViewId ? HistoryModel::Show::Figures
                                                            : HistoryModel::Show::Quality);
    m_stack->setCurrentWidget(history                  ? static_cast<QWidget *>(m_history)
                                  : m_entry->isEmpty() ? static_cast<QWidget *>(m_empty)
                                                       : m_entry);
    m_round->setVisible(!history);
    m_hint->setVisible(!history);
}

void MeasurementsPage::open(const Target &target)
{
    m_views->setCurrent(DueView);
    refresh();
    m_entry->goTo({target.record});
}

void MeasurementsPage::showEverything()
{
    m_collector->clear();
    m_round->clear();
    m_filter->clear();
}

void MeasurementsPage::saveTyped()
{
    if (m_stack->currentWidget() == m_entry)
        m_entry->saveAll();
}

bool MeasurementsPage::hasUnsaved() const
{
    return m_entry->hasUnsaved();
}

Target MeasurementsPage::subject() const
{
    const Id<Kpi> kpi = m_stack->currentWidget() == m_history ? m_history->currentKpi() : m_entry->currentKpi();
    return {PageId::Measurements, Kind::Kpi, kpi.value};
}

bool MeasurementsPage::editCurrent()
{
    return m_stack->currentWidget() == m_history ? m_history->editCurrent() : m_entry->editCurrent();
}
