#include "views/pages/risks/graphview.h"

#include "model/domain/organisation.h"
#include "views/look/icons.h"
#include "views/pages/risks/chainview.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

RecordTable<ChainRow>::Columns columns(const Language &language)
{
    const auto text
        = [](QString ChainRow::*member) { return [member](const ChainRow &row) { return QVariant(row.*member); }; };
    return {{language.translate("ChainGraph", "Layer"), text(&ChainRow::layer), {}, {}},
            {language.translate("ChainGraph", "Code"), text(&ChainRow::code), {}, {}},
            {language.translate("ChainGraph", "What"), text(&ChainRow::title), {}, {}},
            {language.translate("ChainGraph", "State"),
             text(&ChainRow::state),
             {},
             [](const ChainRow &row, int role) { return role == LateRole ? QVariant(row.gap) : QVariant(); }},
            {language.translate("ChainGraph", "Linked with"), text(&ChainRow::linked), {}, {}}};
}

} // namespace

GraphView::GraphView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new SearchLine(SearchLine::Kind::Search, tr("Find in the graph")))
    , m_state(new Chip(tr("State")))
    , m_owner(new Chip(tr("Owner")))
    , m_unit(new Chip(tr("Unit")))
    , m_level(new Chip(tr("Level")))
    , m_last(new ChoiceButton(tr("Last column"), ChoiceButton::Look::Plain))
    , m_fit(plainButton(tr("Fit")))
    , m_asTable(plainButton(tr("As table")))
    , m_view(new ChainView(session.language()))
    , m_rows(new RecordTable<ChainRow>(columns(session.language()), session.language(), this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("chainTable"));
    m_table->setAccessibleName(tr("The chain as a table"));
    setUpTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setLink({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, &GraphView::find);
    connect(m_search, &SearchLine::resultsWanted, m_view, [this] { m_view->setFocus(); });
    for (Chip *chip : filters())
        connect(chip, &Chip::valueChanged, this, &GraphView::showGraph);
    connect(m_last, &ChoiceButton::chosen, this, &GraphView::showGraph);
    connect(m_fit, &QPushButton::clicked, m_view, &ChainView::fit);
    connect(m_asTable, &QPushButton::toggled, this, &GraphView::chooseShape);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        for (Chip *chip : filters())
            chip->clear();
    });
    connect(m_view, &ChainView::chosenChanged, this, &GraphView::pathChanged);
    connect(m_view, &ChainView::opened, this, [this](size_t node) {
        const ChainNode &found = m_view->graph().nodes[node];
        emit opened(found.kind, found.id);
    });
    connect(m_view, &ChainView::dropped, this, [this](size_t from, size_t to) {
        const ChainNode a = m_view->graph().nodes[from], b = m_view->graph().nodes[to];
        emit linkWanted(a.kind, a.id, b.kind, b.id);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit opened(m_rows->row(index.row()).kind, m_rows->row(index.row()).id);
    });
}

QWidget *GraphView::makeBar()
{
    auto *bar = new QWidget;
    m_search->setMaximumWidth(230);
    m_last->setChoices({{false, tr("KPIs")}, {true, tr("Controls")}});
    m_last->setObjectName(QStringLiteral("lastColumn"));
    m_state->setObjectName(QStringLiteral("chainState"));
    m_owner->setObjectName(QStringLiteral("chainOwner"));
    m_unit->setObjectName(QStringLiteral("chainUnit"));
    m_level->setObjectName(QStringLiteral("chainLevel"));
    m_empty->setObjectName(QStringLiteral("chainEmpty"));
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_fit->setObjectName(QStringLiteral("fitGraph"));
    m_fit->setToolTip(tr("Shows the whole graph (Ctrl+0). Ctrl and the wheel, + or − zoom."));
    m_asTable->setIcon(icon("wm-table"));
    m_asTable->setCheckable(true);
    auto *hint
        = new TextLabel(tr("Arrow keys walk along the links, Enter opens, a box dragged onto another links the two"),
                        Tone::Secondary, TextSize::Small);
    hint->setElided(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 6);
    row->setSpacing(8);
    row->addWidget(m_search);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_state, m_owner, m_unit, m_level, m_last})
        row->addWidget(widget);
    row->addWidget(hint, 1);
    row->addWidget(m_fit);
    row->addWidget(m_asTable);
    return bar;
}

void GraphView::refresh()
{
    const WorkspaceState &ws = m_session.state();
    std::vector<ChipChoice> states, owners, units, levels;
    for (const ObjectiveLevel level :
         {ObjectiveLevel::Strategic, ObjectiveLevel::Tactical, ObjectiveLevel::Operational})
        levels.push_back({int(level), labelOf(level, m_session.language())});
    for (const ResultState state : {ResultState::OffTrack, ResultState::Stale, ResultState::AtRisk, ResultState::NoData,
                                    ResultState::OnTrack, ResultState::Paused})
        states.push_back({int(state), labelOf(state, m_session.language())});
    QSet<QUuid> known;
    for (const ObjectiveRow &row : ws.objectives) {
        const Objective *o = ws.reg.find(row.id);
        if (!o || isTerminal(o->state))
            continue;
        if (const Person *owner = ws.reg.find(o->owner); owner && !known.contains(owner->id.value)) {
            known.insert(owner->id.value);
            owners.push_back({owner->id.value, owner->name});
        }
        if (const OrgUnit *unit = ws.reg.find(o->unit); unit && !known.contains(unit->id.value)) {
            known.insert(unit->id.value);
            units.push_back({unit->id.value, unit->name});
        }
    }
    const auto byText = [](const ChipChoice &a, const ChipChoice &b) { return a.text.localeAwareCompare(b.text) < 0; };
    std::sort(owners.begin(), owners.end(), byText);
    std::sort(units.begin(), units.end(), byText);
    m_state->setChoices(tr("All states"), std::move(states));
    m_owner->setChoices(tr("All owners"), std::move(owners));
    m_unit->setChoices(tr("All units"), std::move(units));
    m_level->setChoices(tr("All levels"), std::move(levels));
    showGraph();
}

void GraphView::showGraph()
{
    ChainFilter filter;
    if (m_state->isSet())
        filter.state = ResultState(m_state->value().toInt());
    filter.owner = {m_owner->value().toUuid()};
    filter.unit = {m_unit->value().toUuid()};
    if (m_level->isSet())
        filter.level = ObjectiveLevel(m_level->value().toInt());
    filter.controls = m_last->value().toBool();
    ChainGraph graph = chainGraph(m_session.state(), filter);
    fillTable(graph, filter.controls);
    m_view->setGraph(std::move(graph), filter.controls);
    chooseShape();
}

bool GraphView::isNarrow() const
{
    const auto chips = filters();
    return std::any_of(chips.begin(), chips.end(), [](const Chip *chip) { return chip->isSet(); });
}

void GraphView::chooseShape()
{
    m_fit->setEnabled(!m_asTable->isChecked() && !m_view->graph().nodes.empty());
    if (!m_view->graph().nodes.empty()) {
        m_stack->setCurrentWidget(m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_view);
        return;
    }
    const bool narrow = isNarrow();
    m_empty->setTitle(narrow ? tr("Nothing matches the filter") : tr("The chain from policy to result stands here"));
    m_empty->setReason(
        narrow ? tr("The graph shows objectives of this state, owner, unit and level with what they are linked to.")
               : tr("Commitments of the policy, requirements, risks, objectives and KPIs with their links "
                    "(6.2 a, c)."));
    m_empty->setButton(narrow ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void GraphView::fillTable(const ChainGraph &graph, bool controls)
{
    const Language &language = m_session.language();
    std::vector<ChainRow> rows;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const ChainNode &node = graph.nodes[i];
        ChainRow row {node.id, node.kind, chainLayerTitle(node.layer, controls, language), node.code, node.title, {},
                      {},      node.gap};
        if (node.result != ResultState::Unset)
            row.state = labelOf(node.result, language);
        else if (node.life != ObjectiveState::Unset)
            row.state = labelOf(node.life, language);
        else
            row.state = node.mark;
        if (node.gap)
            row.state = row.state.isEmpty() ? tr("gap") : tr("%1, gap").arg(row.state);
        QStringList linked;
        for (const int direction : {-1, 1})
            for (const size_t other : graph.neighbours(i, direction))
                linked += graph.nodes[other].code;
        row.linked = linked.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

void GraphView::find(const QString &text)
{
    const QString words = text.trimmed();
    const auto &nodes = m_view->graph().nodes;
    for (size_t i = 0; i < nodes.size() && !words.isEmpty(); ++i)
        if (QStringLiteral("%1 %2").arg(nodes[i].code, nodes[i].title).contains(words, Qt::CaseInsensitive))
            return m_view->choose(i);
}

std::pair<Kind, QUuid> GraphView::chosen() const
{
    if (!m_view->chosen())
        return {Kind::Count, {}};
    const ChainNode &node = m_view->graph().nodes[*m_view->chosen()];
    return {node.kind, node.id};
}

QString GraphView::pathWords() const
{
    if (!m_view->chosen())
        return tr("nothing to show");
    const ChainNode &node = m_view->graph().nodes[*m_view->chosen()];
    return tr("path of %1 %2", "code, title").arg(node.code, node.title);
}
