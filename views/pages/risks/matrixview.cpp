#include "views/pages/risks/matrixview.h"

#include "model/domain/risk.h"
#include "model/query/riskcards.h"
#include "views/pages/risks/matrixlegend.h"
#include "views/pages/risks/matrixwidget.h"
#include "views/pages/risks/riskcardlist.h"
#include "views/widgets/rule.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr int kSideWidth = 352;

} // namespace

MatrixView::MatrixView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_time(new Segmented(tr("Which assessment")))
    , m_matrix(new MatrixWidget(session.language()))
    , m_legend(new MatrixLegend(session.language()))
    , m_unplaced(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_cellTitle(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_cellFacts(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_cards(new RiskCardList(session.language()))
{
    m_time->setObjectName(QStringLiteral("riskTime"));
    for (int t = 0; t < riskTimes; ++t)
        m_time->addSegment(t, session.language().standingAlone(riskTimeLabel(RiskTime(t), session.language())));
    m_time->setCurrent(int(RiskTime::Current));
    auto *top = new QHBoxLayout;
    top->addWidget(m_time);
    top->addWidget(m_unplaced);
    top->addStretch(1);
    top->addWidget(m_legend, 0, Qt::AlignVCenter);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(24, 10, 12, 10);
    left->setSpacing(12);
    left->addLayout(top);
    left->addWidget(m_matrix, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(makeSide());
    connect(m_time, &Segmented::chosen, this, &MatrixView::refresh);
    connect(m_matrix, &MatrixWidget::cellChosen, this, &MatrixView::showCell);
    connect(m_matrix, &MatrixWidget::listWanted, this, [this] {
        if (QWidget *first = m_cards->widget()->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
    });
    connect(m_cards, &RiskCardList::riskChosen, this, &MatrixView::riskChosen);
    connect(m_cards, &RiskCardList::objectiveChosen, this, &MatrixView::objectiveChosen);
    connect(m_cards, &RiskCardList::chosenChanged, this, &MatrixView::selectionChanged);
    connect(m_cards, &RiskCardList::assessWanted, this, &MatrixView::assessWanted);
    connect(m_cards, &RiskCardList::linkWanted, this, &MatrixView::linkWanted);
    connect(m_cards, &RiskCardList::objectiveWanted, this, &MatrixView::objectiveWanted);
    // Queued: what is done then rebuilds the places that the drag began and ended in.
    connect(m_matrix, &MatrixWidget::riskDropped, this, &MatrixView::assessAsWanted, Qt::QueuedConnection);
    connect(m_matrix, &MatrixWidget::objectiveDropped, this, &MatrixView::bothWanted, Qt::QueuedConnection);
    connect(m_cards, &RiskCardList::linkDropped, this, &MatrixView::bothWanted, Qt::QueuedConnection);
    setFocusProxy(m_matrix);
}

QWidget *MatrixView::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    m_cellTitle->setWordWrap(true);
    m_cellFacts->setWordWrap(true);
    m_unplaced->setElided(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(2);
    head->addWidget(m_cellTitle);
    head->addWidget(m_cellFacts);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_cards, 1);
    return side;
}

void MatrixView::refresh()
{
    RiskMatrix matrix = riskMatrix(m_session.state(), RiskTime(m_time->current()), m_session.language());
    m_legend->setBands(matrix.bands);
    m_unplaced->setText(matrix.unplaced ? tr("%n risks are not assessed", nullptr, matrix.unplaced) : QString());
    m_matrix->setEditable(!m_session.isReadOnly());
    m_matrix->setMatrix(std::move(matrix));
}

void MatrixView::showCell()
{
    const WorkspaceState &ws = m_session.state();
    const RiskMatrix &matrix = m_matrix->matrix();
    const MatrixCell &cell = matrix.cell(m_matrix->chosen().y(), m_matrix->chosen().x());
    if (ws.reg.count(Kind::Risk) == 0) {
        m_cellTitle->setText(tr("No risk yet"));
        m_cellFacts->setText(tr("Objectives take the results of the risk assessment into account (6.2 c). Enter the "
                                "first risk with New, or bring your register with File, Import."));
    } else {
        m_cellTitle->setText(cellTitle(matrix, cell, m_session.language()));
        m_cellFacts->setText(cellFacts(cell, m_session.language()));
    }
    std::vector<RiskCard> cards;
    for (const MatrixRisk &risk : cell.risks)
        if (const Risk *record = ws.reg.find(risk.id))
            cards.push_back(riskCard(ws, *record, m_session.language()));
    m_cards->setCards(cards, matrix.scale * matrix.scale, m_session.isReadOnly());
}

QUuid MatrixView::selected() const
{
    return m_cards->chosen();
}
