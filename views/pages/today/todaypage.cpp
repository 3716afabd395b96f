#include "views/pages/today/todaypage.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/items/agendatree.h"
#include "model/query/gaps.h"
#include "model/query/sentences.h"
#include "views/look/icons.h"
#include "views/pages/findingtask.h"
#include "views/pages/today/agendaview.h"
#include "views/pages/today/attentionpanel.h"
#include "views/pages/today/firststeps.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/rule.h"
#include "views/widgets/statestrip.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"
#include "views/widgets/whyclicks.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int kPanelWidth = 316;

} // namespace

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_agenda(new AgendaTree(session.language(), this))
    , m_head(new PageHead(tr("Today")))
    , m_enter(primaryButton({}))
    , m_headline(new TextLabel({}, Tone::Text, TextSize::Lead))
    , m_strip(new StateStrip)
    , m_notCounted(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_gaps(linkButton({}))
    , m_view(agendaView(*m_agenda, [this](QMenu &menu, const QModelIndex &index) { fillRowMenu(menu, index); }))
    , m_empty(new EmptyState)
    , m_first(new FirstSteps)
    , m_stack(new QStackedLayout)
    , m_panel(new AttentionPanel(session))
{
    m_enter->setObjectName(QStringLiteral("enterFigures"));
    m_enter->setIcon(icon("wm-measurements"));
    m_head->addButton(m_enter);
    m_empty->setTitle(tr("Nothing is due in the next 14 days"));
    m_empty->setReason(tr("Figures, actions, reviews, decisions and messages stand here when their day comes near."));
    m_panel->setFixedWidth(kPanelWidth);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_first);
    connect(m_first, &FirstSteps::wanted, this, &Page::goTo);
    connect(m_first, &FirstSteps::guideWanted, this, &Page::setupWanted);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addLayout(m_stack, 1);
    lower->addWidget(new Rule(Qt::Vertical));
    lower->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(overview());
    column->addWidget(new Rule(Qt::Horizontal));
    column->addLayout(lower, 1);

    connect(m_enter, &QPushButton::clicked, this, [this] { emit goTo({PageId::Measurements}); });
    m_gaps->setObjectName(QStringLiteral("gaps"));
    connect(m_gaps, &QPushButton::clicked, this, [this] {
        Target gaps {PageId::Risks};
        gaps.view = QStringLiteral("gaps");
        emit goTo(gaps);
    });
    connect(m_strip, &StateStrip::chosen, this, [this](ResultState state) {
        emit goTo({PageId::Objectives, Kind::Count, {}, state});
    });
    m_why = new WhyClicks(*m_view, std::vector<int>());
    connect(m_why, &WhyClicks::wanted, this, &Page::whyWanted);
    connect(m_view, &QTreeView::activated, this, &TodayPage::openItem);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Page::subjectChanged);
    // From the card of an objective to the reaction in one step.
    m_panel->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_panel, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("cardMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (!m_panel->current().isNull())
            menu->addAction(tr("Why?"), this, &Page::whyWanted)->setObjectName(QStringLiteral("why"));
        addFindingAction(*menu, *this, {m_panel->current()});
        if (menu->isEmpty())
            delete menu;
        else
            menu->popup(m_panel->mapToGlobal(at));
    });
    connect(m_panel, &AttentionPanel::whyWanted, this, &Page::whyWanted);
    connect(m_panel, &AttentionPanel::currentChanged, this, &Page::subjectChanged);
    connect(m_panel, &AttentionPanel::objectiveChosen, this, [this](const QUuid &id) {
        emit goTo({PageId::Objective, Kind::Objective, id});
    });
}

QWidget *TodayPage::overview()
{
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notCounted->setWordWrap(true);
    m_notCounted->setMinimumWidth(200);
    m_notCounted->setMaximumWidth(240);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(12);
    counts->addWidget(m_strip, 1);
    counts->addWidget(new Rule(Qt::Vertical));
    counts->addSpacing(8);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(4);
    beside->addStretch(1);
    beside->addWidget(m_notCounted);
    beside->addWidget(m_gaps, 0, Qt::AlignLeft);
    beside->addStretch(1);
    counts->addLayout(beside);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(24, 0, 16, 12);
    column->setSpacing(14);
    column->addWidget(m_headline);
    column->addLayout(counts);
    return part;
}

void TodayPage::refresh()
{
    const WorkspaceState &state = session().state();
    const Language &language = session().language();
    m_head->setSubText(tr("%1, %2", "weekday, date")
                           .arg(language.locale().dayName(state.asOf.dayOfWeek()), longDate(state.asOf, language)));
    m_headline->setText(headline(state, language));
    const QMap<ResultState, int> counts = state.activeCounts();
    for (const ResultState s :
         {ResultState::OnTrack, ResultState::AtRisk, ResultState::OffTrack, ResultState::Stale, ResultState::NoData})
        m_strip->setCount(s, counts.value(s));
    m_notCounted->setText(notCountedLine(state, language));
    const Gaps gaps = gapsOf(state);
    m_gaps->setText(tr("%n gaps in the chain", nullptr, gaps.count()));
    m_gaps->setVisible(!gaps.isEmpty());
    m_gaps->setToolTip(toolTipText(gapSentence(gaps, language)));
    const int due = int(dueFigures(state).size());
    m_enter->setText(due ? tr("Enter figures (%1)").arg(language.locale().toString(due)) : tr("Enter figures"));
    m_agenda->setState(session().sharedState());
    const bool isNew = state.reg.all<Objective>().empty();
    m_enter->setEnabled(!isNew);
    m_stack->setCurrentWidget(m_agenda->rows() ? static_cast<QWidget *>(m_view)
                                  : isNew      ? static_cast<QWidget *>(m_first)
                                               : m_empty);
    if (isNew)
        m_first->show(state.reg);
    if (!m_agenda->item(m_view->currentIndex()) && m_agenda->rows())
        m_view->setCurrentIndex(m_agenda->index(0, 0, m_agenda->index(0, 0)));
    m_panel->refresh();
}

/// The figure or the objective of the line, on which the hand is.
Target TodayPage::subject() const
{
    if (const QUuid card = m_panel->current(); !card.isNull())
        return {PageId::Today, Kind::Objective, card};
    const AgendaItem *item = m_agenda->item(m_view->currentIndex());
    if (item && item->type == AgendaItem::Type::Figure)
        return {PageId::Today, Kind::Kpi, item->record};
    return {PageId::Today, Kind::Objective, item ? item->objective.value : QUuid()};
}

void TodayPage::fillRowMenu(QMenu &menu, const QModelIndex &index)
{
    const AgendaItem *item = m_agenda->item(index);
    if (item && (item->type == AgendaItem::Type::Figure || item->objective))
        m_why->addTo(menu, index);
}

void TodayPage::openItem(const QModelIndex &index)
{
    const AgendaItem *item = m_agenda->item(index);
    if (!item)
        return;
    if (item->type == AgendaItem::Type::Figure)
        emit goTo({PageId::Measurements, Kind::Kpi, item->record});
    else if (item->recordKind == Kind::Review || item->recordKind == Kind::Decision)
        emit goTo({PageId::Reviews, item->recordKind, item->record});
    else if (item->recordKind == Kind::CommunicationPlanItem)
        emit goTo({PageId::Communication, item->recordKind, item->record});
    else if (item->recordKind == Kind::Finding)
        emit goTo({PageId::Findings, item->recordKind, item->record});
    else if (item->objective)
        emit goTo({PageId::Objective, Kind::Objective, item->objective.value});
    else
        emit goTo({PageId::Objectives, item->recordKind, item->record});
}
