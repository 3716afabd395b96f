#include "views/pages/risks/riskcardlist.h"

#include "model/query/workspacestate.h"
#include "views/look/icons.h"
#include "views/pages/risks/draggedrecord.h"
#include "views/pages/risks/riskcardframe.h"
#include "views/pages/risks/scorebar.h"
#include "views/widgets/buttons.h"
#include "views/widgets/rule.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr size_t kMostShown = 40;
constexpr int kLinkWidth = 218;

bool hasLiveObjective(const RiskCard &card)
{
    return std::any_of(card.objectives.begin(), card.objectives.end(),
                       [](const LinkedObjective &o) { return isLive(o.life); });
}

} // namespace

RiskCardList::RiskCardList(Language language, QWidget *parent)
    : QScrollArea(parent)
    , m_language(std::move(language))
{
    setObjectName(QStringLiteral("riskCards"));
    setAccessibleName(tr("Risks of the cell"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
}

void RiskCardList::setCards(const std::vector<RiskCard> &cards, int most, bool readOnly)
{
    if (cards == m_cards && widget() && std::exchange(m_readOnly, readOnly) == readOnly)
        return;
    m_readOnly = readOnly;
    m_cards = cards;
    m_frames.clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (size_t i = 0; i < std::min(cards.size(), kMostShown); ++i) {
        column->addWidget(card(cards[i], most, readOnly));
        column->addWidget(new Rule(Qt::Horizontal));
    }
    if (cards.size() > kMostShown) {
        auto *more = new TextLabel(tr("%n more risks stand in the register.", nullptr, int(cards.size() - kMostShown)),
                                   Tone::Secondary);
        more->setContentsMargins(16, 8, 16, 8);
        column->addWidget(more);
    }
    if (cards.empty()) {
        auto *none = new TextLabel(tr("No risk in this cell."), Tone::Secondary);
        none->setContentsMargins(16, 12, 16, 12);
        column->addWidget(none);
    }
    column->addStretch(1);
    setWidget(content);
    const bool stays
        = std::any_of(cards.begin(), cards.end(), [this](const RiskCard &c) { return c.id.value == m_chosen; });
    choose(stays ? m_chosen : cards.empty() ? QUuid() : cards.front().id.value);
}

void RiskCardList::choose(const QUuid &risk)
{
    for (RiskCardFrame *frame : m_frames)
        frame->setChosen(frame->risk() == risk && m_frames.size() > 1);
    if (std::exchange(m_chosen, risk) != risk)
        emit chosenChanged();
}

QWidget *RiskCardList::card(const RiskCard &card, int most, bool readOnly)
{
    auto *part = new RiskCardFrame(card.id.value);
    m_frames.push_back(part);
    connect(part, &RiskCardFrame::touched, this, &RiskCardList::choose);
    connect(part, &RiskCardFrame::linkDropped, this, &RiskCardList::linkDropped);
    part->setAcceptDrops(!readOnly);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    auto *title = linkButton(card.code);
    title->setObjectName(card.code);
    title->setToolTip(tr("Open in the register"));
    connect(title, &QPushButton::clicked, this, [this, id = card.id.value] { emit riskChosen(id); });
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *heading = new TextLabel(card.title, Tone::Text, TextSize::Strong);
    heading->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title, 0, Qt::AlignTop);
    head->addWidget(heading, 1);
    column->addLayout(head);
    column->addWidget(new TextLabel(card.facts, Tone::Secondary, TextSize::Small));
    double wordWidth = 0;
    for (int t = 0; t < riskTimes; ++t)
        wordWidth = std::max(wordWidth, ScoreBar::wordWidth(riskTimeLabel(RiskTime(t), m_language), font()));
    for (int t = 0; t < riskTimes; ++t) {
        auto *bar = new ScoreBar(riskTimeLabel(RiskTime(t), m_language), card.scores[size_t(t)],
                                 labelOf(card.levels[size_t(t)], m_language), most, RiskTime(t) == RiskTime::Current);
        bar->setWordWidth(wordWidth);
        column->addWidget(bar);
    }
    column->addSpacing(2);
    for (const LinkedObjective &objective : card.objectives) {
        auto *row = new QHBoxLayout;
        const QString words = QStringLiteral("%1  %2").arg(objective.code, objective.title);
        auto *link = linkButton(fontMetrics().elidedText(words, Qt::ElideRight, kLinkWidth));
        link->setObjectName(objective.code);
        link->setAccessibleName(words);
        link->setToolTip(toolTipText(words));
        link->setProperty(RiskCardFrame::objectiveProperty, objective.id.value);
        if (!readOnly)
            link->installEventFilter(this);
        connect(link, &QPushButton::clicked, this, [this, id = objective.id.value] { emit objectiveChosen(id); });
        auto *badge = new StateBadge(StateBadge::Shape::Plain);
        if (objective.result == ResultState::NotEvaluated)
            badge->setState(objective.life);
        else
            badge->setState(objective.result);
        row->addWidget(link);
        row->addStretch(1);
        row->addWidget(badge);
        column->addLayout(row);
    }
    column->addLayout(foot(card));
    if (!readOnly)
        column->addLayout(steps(card));
    part->watchFocus();
    return part;
}

/// An objective can be dragged onto a risk of the matrix or onto another card.
bool RiskCardList::eventFilter(QObject *watched, QEvent *event)
{
    auto *link = qobject_cast<QPushButton *>(watched);
    if (link && event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos();
    if (!link || event->type() != QEvent::MouseMove || !link->isDown())
        return QScrollArea::eventFilter(watched, event);
    const QPoint way = static_cast<QMouseEvent *>(event)->pos() - m_pressedAt;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return false;
    link->setDown(false); // the release belongs to the drag
    dragRecord(*this, {Kind::Objective, link->property(RiskCardFrame::objectiveProperty).toUuid()},
               link->accessibleName());
    return true;
}

/// What is to say when no live objective addresses the risk.
QLayout *RiskCardList::foot(const RiskCard &card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (hasLiveObjective(card))
        return row;
    if (!card.justification.isEmpty()) {
        auto *why = new TextLabel(card.justification, Tone::Secondary, TextSize::Small);
        why->setWordWrap(true);
        row->addWidget(why, 1);
        return row;
    }
    if (card.gap) {
        auto *sign = new QLabel;
        sign->setPixmap(icon("dialog-warning").pixmap(16, 16));
        row->addWidget(sign);
    }
    row->addWidget(new TextLabel(tr("No live objective"), card.gap ? Tone::Error : Tone::Secondary));
    row->addStretch(1);
    return row;
}

QLayout *RiskCardList::steps(const RiskCard &card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStretch(1);
    const auto add = [&](const QString &words, const char *name, auto wanted) {
        auto *button = plainButton(words);
        button->setObjectName(QLatin1String(name) + card.code);
        button->setAccessibleDescription(card.code);
        connect(button, &QPushButton::clicked, this, [this, wanted, id = card.id.value] { emit(this->*wanted)(id); });
        row->addWidget(button);
    };
    add(tr("Assess…"), "assess-", &RiskCardList::assessWanted);
    add(tr("Link…"), "link-", &RiskCardList::linkWanted);
    if (!hasLiveObjective(card) && card.justification.isEmpty())
        add(tr("New objective…"), "new-", &RiskCardList::objectiveWanted);
    return row;
}
