#include "views/pages/today/attentionpanel.h"

#include "model/domain/dates.h"
#include "model/items/attentionlist.h"
#include "model/query/sentences.h"
#include "views/pages/today/carddelegate.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/whyclicks.h"

#include <QFrame>
#include <QGridLayout>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

constexpr int kChangesShown = 3;
constexpr int kChangesDays = 60;

} // namespace

AttentionPanel::AttentionPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AttentionList(session.language(), this))
    , m_count(new TextLabel({}, Tone::Secondary))
    , m_cards(new QListView)
    , m_calm(new TextLabel(tr("Nothing is off track, stale or at risk."), Tone::Secondary, TextSize::Small))
    , m_changes(new QGridLayout)
    , m_data(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_cards->setObjectName(QStringLiteral("attention"));
    m_cards->setAccessibleName(tr("Needs attention"));
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new CardDelegate(m_cards));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_calm->setWordWrap(true);
    m_calm->setContentsMargins(16, 0, 16, 8);
    m_data->setWordWrap(true);
    m_data->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->setContentsMargins(0, 0, 0, 0);
    m_changes->setHorizontalSpacing(12);
    m_changes->setVerticalSpacing(5);
    m_changes->setColumnStretch(1, 1);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 4);
    head->setSpacing(4);
    head->addWidget(new TextLabel(tr("Needs attention"), Tone::Text, TextSize::Strong));
    head->addWidget(m_count);
    head->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 8);
    foot->setSpacing(5);
    foot->addWidget(new TextLabel(tr("Figures"), Tone::Text, TextSize::Strong));
    foot->addWidget(m_data);
    foot->addSpacing(4);
    foot->addWidget(new TextLabel(tr("Last changes"), Tone::Text, TextSize::Strong));
    foot->addLayout(m_changes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_calm);
    column->addWidget(m_cards, 1);
    column->addLayout(foot);
    column->addStretch(0);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttentionPanel::currentChanged);
    // A click on a card opens it; on its badge it asks.
    auto *why = new WhyClicks(
        *m_cards,
        [this](const QModelIndex &index) {
            return CardDelegate::badgePlace(m_cards->visualRect(index), m_cards->font(), index);
        },
        WhyClicks::Click::Taken);
    connect(why, &WhyClicks::wanted, this, &AttentionPanel::whyWanted);
    connect(m_cards, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit objectiveChosen(index.data(IdRole).toUuid()); });
    connect(m_cards, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit objectiveChosen(index.data(IdRole).toUuid()); });
}

void AttentionPanel::refresh()
{
    m_model->setState(m_session.state());
    const int count = m_model->rowCount();
    m_count->setText(m_session.language().locale().toString(count));
    m_calm->setVisible(count == 0);
    m_cards->setVisible(count > 0);
    m_data->setText(dataLine(m_session.state(), m_session.language()));
    fitCards();
    showChanges();
}

QUuid AttentionPanel::current() const
{
    return m_cards->hasFocus() ? m_cards->currentIndex().data(IdRole).toUuid() : QUuid();
}

void AttentionPanel::fitCards()
{
    // As high as its cards, so that what follows stands directly below; scrolls when there is no room.
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_cards->sizeHintForRow(row);
    m_cards->setMaximumHeight(std::max(1, height));
}

void AttentionPanel::showChanges()
{
    // The history is read from the file: only when it has grown.
    const Document &document = m_session.document();
    if (m_shownEntries == document.entries())
        return;
    m_shownEntries = document.entries();
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    HistoryFilter recent;
    recent.from = document.context().now().date().addDays(-kChangesDays);
    const auto entries = document.history(recent);
    if (!entries)
        return;
    int row = 0;
    for (auto entry = entries->rbegin(); entry != entries->rend() && row < kChangesShown; ++entry, ++row) {
        auto *day = new TextLabel(dayAndMonth(entry->at.toLocalTime().date(), m_session.language()), Tone::Secondary,
                                  TextSize::Small);
        auto *what = new TextLabel(entry->label, Tone::Text, TextSize::Small);
        what->setElided(true);
        m_changes->addWidget(day, row, 0);
        m_changes->addWidget(what, row, 1);
    }
}
