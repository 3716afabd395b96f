#include "views/pages/risks/gapsview.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/items/gaptree.h"
#include "views/pages/risks/gapdelegates.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grouprows.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int kContextWidth = 330, kLevelWidth = 116, kStepWidth = 276;

/// A state with icon and word where there is one, else the words of the level.
class LevelDelegate : public StateDelegate
{
public:
    using StateDelegate::StateDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Tokens &tokens) const override
    {
        if (index.data(StateRole).isValid() || index.data(LifeRole).isValid())
            StateDelegate::paintContent(painter, cell, option, index, tokens);
        else
            RowDelegate::paintContent(painter, cell, option, index, tokens);
    }
};

} // namespace

GapsView::GapsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new GapTree(session.language(), this))
    , m_view(new QTreeView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedLayout)
    , m_foot(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    m_view->setObjectName(QStringLiteral("gaps"));
    m_view->setAccessibleName(tr("Gaps"));
    m_view->setModel(m_model);
    setUpTable(*m_view, [this](QMenu &menu, const QModelIndex &index) {
        const GapLine *line = m_model->line(index);
        if (!line || m_session.isReadOnly())
            return;
        for (const GapStep step : stepsOf(*line))
            menu.addAction(stepText(step, *line, m_session.language()), this,
                           [this, step, found = *line] { emit stepWanted(step, found); });
    });
    m_steps = new GapStepDelegate(m_view);
    m_view->setItemDelegate(new GapDelegate(m_view));
    m_view->setItemDelegateForColumn(GapTree::ContextColumn, new QuietDelegate(m_view));
    m_view->setItemDelegateForColumn(GapTree::LevelColumn, new LevelDelegate(m_view));
    m_view->setItemDelegateForColumn(GapTree::StepColumn, m_steps);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->viewport()->installEventFilter(this);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(GapTree::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(GapTree::ContextColumn, kContextWidth);
    header->resizeSection(GapTree::LevelColumn, kLevelWidth);
    header->resizeSection(GapTree::StepColumn, kStepWidth);
    keepGroupRows(*m_view);
    m_foot->setContentsMargins(24, 8, 16, 10);
    m_foot->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setButton({});
    m_empty->setLink({});
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const GapLine *line = m_model->line(index))
            emit stepWanted(stepsOf(*line).front(), *line);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GapsView::selectionChanged);
}

std::pair<Kind, QUuid> GapsView::selected() const
{
    const GapLine *line = m_model->line(m_view->currentIndex());
    return line ? std::pair(line->kind, line->record) : std::pair(Kind::Count, QUuid());
}

void GapsView::refresh()
{
    m_model->setState(m_session.state());
    m_view->header()->resizeSection(
        GapTree::StepColumn,
        std::clamp(static_cast<QAbstractItemView *>(m_view)->sizeHintForColumn(GapTree::StepColumn), kStepWidth,
                   2 * kStepWidth));
    if (!m_view->currentIndex().isValid() && m_model->rows())
        m_view->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    // An empty file has no gaps; it has nothing to say about risks either.
    const Register &reg = m_session.records();
    const bool nothing = reg.all<Risk>().empty() && reg.all<Requirement>().empty() && reg.all<Objective>().empty();
    m_empty->setTitle(nothing ? tr("Nothing to compare yet") : tr("No gaps"));
    m_empty->setReason(
        nothing ? tr("Risks, requirements, commitments and objectives that lack a link stand here (6.2 a, c).")
                : tr("Every commitment, requirement in force and high risk has a live objective or a reason."));
    m_stack->setCurrentWidget(m_model->rows() ? static_cast<QWidget *>(m_view) : m_empty);
    m_foot->setVisible(m_model->rows() > 0);
    m_foot->setText(tr("Every other open risk of level high or above has a live objective. Seen from %1.")
                        .arg(longDate(m_session.state().asOf, m_session.language())));
}

bool GapsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_view->indexAt(mouse->pos());
        const GapLine *line = m_model->line(index);
        if (line && mouse->button() == Qt::LeftButton && index.column() == GapTree::StepColumn) {
            QStyleOptionViewItem option;
            option.initFrom(m_view);
            option.rect = m_view->visualRect(index);
            option.font = m_view->font();
            if (const auto step = m_steps->stepAt(option, index, mouse->pos())) {
                const GapLine found = *line;
                emit stepWanted(*step, found);
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}
