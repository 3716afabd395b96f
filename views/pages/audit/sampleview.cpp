#include "views/pages/audit/sampleview.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/items/textfilter.h"
#include "model/query/links.h"
#include "views/pages/audit/audittable.h"
#include "views/widgets/buttons.h"
#include "views/widgets/searchline.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int listWidth = 268;
constexpr int findRole = Qt::UserRole + 1; ///< what a line is found by: code, title, and codes of what it is linked to
}

SampleView::SampleView(Readings readings, QWidget *parent)
    : QWidget(parent)
    , m_readings(std::move(readings))
    , m_find(new SearchLine(SearchLine::Kind::Filter, tr("Objective, risk or requirement")))
    , m_objectives(new QListWidget)
    , m_hint(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_table(new AuditTable({tr("What"), tr("Record"), tr("Date"), tr("Who"), tr("Result or reference")}, -1,
                             {0, 100, 96, 132, 164}, tr("Trail of the sampled objectives")))
{
    m_objectives->setObjectName(QStringLiteral("sampledObjectives"));
    m_objectives->setAccessibleName(tr("Objectives to sample"));
    m_objectives->setFrameShape(QFrame::NoFrame);
    m_objectives->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_objectives->setTextElideMode(Qt::ElideRight);
    m_table->setObjectName(QStringLiteral("auditTrail"));
    auto *propose = plainButton(tr("Propose three"));
    propose->setObjectName(QStringLiteral("proposeSample"));
    auto *record = plainButton(tr("Show the record"));
    record->setObjectName(QStringLiteral("showTrail"));
    m_hint->setWordWrap(true);
    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(24, 10, 8, 12);
    left->setSpacing(8);
    left->addWidget(m_hint);
    m_find->setObjectName(QStringLiteral("findSample"));
    left->addWidget(m_find);
    left->addWidget(m_objectives, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(propose);
    buttons->addStretch();
    buttons->addWidget(record);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(m_table, 1);
    connect(m_objectives, &QListWidget::itemChanged, this, &SampleView::pick);
    connect(m_find, &QLineEdit::textChanged, this, &SampleView::narrow);
    connect(m_find, &QLineEdit::returnPressed, this, &SampleView::takeFound);
    connect(m_find, &SearchLine::resultsWanted, m_objectives, qOverload<>(&QWidget::setFocus));
    connect(propose, &QPushButton::clicked, this, [this] {
        this->propose();
        emit sampleChanged();
    });
    connect(record, &QPushButton::clicked, m_table, &AuditTable::showCurrent);
    connect(m_table, &AuditTable::currentRowChanged, record,
            [this, record] { record->setEnabled(m_table->current() && m_table->current()->leads()); });
}

std::vector<Id<Objective>> SampleView::picked() const
{
    std::vector<Id<Objective>> out;
    for (int i = 0; i < m_objectives->count(); ++i)
        if (m_objectives->item(i)->checkState() == Qt::Checked)
            out.push_back({m_objectives->item(i)->data(Qt::UserRole).toUuid()});
    return out;
}

void SampleView::show(std::shared_ptr<const WorkspaceState> ws, const std::vector<Id<Objective>> &kept,
                      const Language &language)
{
    const bool isFirst = !m_ws;
    const auto wanted = kept.empty() ? picked() : kept;
    m_ws = std::move(ws);
    m_language = &language;
    list();
    check(wanted);
    isFirst &&kept.empty() ? propose() : fill();
}

void SampleView::forget()
{
    m_ws.reset();
}

/// Only made anew when it changed: the tick of a line may be what brought us here.
void SampleView::list()
{
    const auto textOf = [](const ObjectiveRow &row) { return QStringLiteral("%1  %2").arg(row.code, row.title); };
    const auto &rows = m_ws->objectives;
    bool isSame = size_t(m_objectives->count()) == rows.size();
    for (size_t i = 0; isSame && i < rows.size(); ++i)
        isSame = m_objectives->item(int(i))->text() == textOf(rows[i])
            && m_objectives->item(int(i))->data(Qt::UserRole).toUuid() == rows[i].id.value;
    if (isSame)
        return;
    const QSignalBlocker quiet(m_objectives);
    const LinkIndex links(m_ws->reg);
    const int current = std::max(0, m_objectives->currentRow());
    m_objectives->clear();
    for (const ObjectiveRow &row : rows) {
        auto *item = new QListWidgetItem(textOf(row), m_objectives);
        item->setData(Qt::UserRole, row.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        QString words = item->text();
        for (const ObjectiveLink *link : links.of(row.id))
            words += QLatin1Char(' ') + m_ws->reg.codeOf(recordKind(link->targetKind), link->target);
        item->setData(findRole, searchText(words));
    }
    m_objectives->setCurrentRow(current);
    narrow();
}

void SampleView::narrow()
{
    const QString wanted = searchText(m_find->text().trimmed());
    for (int i = 0; i < m_objectives->count(); ++i) {
        QListWidgetItem *item = m_objectives->item(i);
        item->setHidden(!item->data(findRole).toString().contains(wanted));
    }
}

void SampleView::takeFound()
{
    std::vector<Id<Objective>> found;
    for (int i = 0; i < m_objectives->count(); ++i)
        if (const QListWidgetItem *item = m_objectives->item(i); !item->isHidden())
            found.push_back({item->data(Qt::UserRole).toUuid()});
    if (found.empty() || int(found.size()) > most) {
        m_hint->setText(found.empty() ? tr("No objective is found by this.")
                                      : tr("%n objectives are found. Tick up to three.", nullptr, int(found.size())));
        return;
    }
    check(found);
    fill();
    emit sampleChanged();
}

/// One that lags, one that runs well, one that is closed: what an auditor would pick himself.
void SampleView::propose()
{
    const auto firstOf = [this](auto wanted) {
        const ObjectiveRow *found = nullptr;
        for (const ObjectiveRow &row : m_ws->objectives)
            if (wanted(row) && (!found || urgency(row.result) < urgency(found->result)))
                found = &row;
        return found;
    };
    const ObjectiveRow *chosen[] = {firstOf([](const ObjectiveRow &r) { return r.state == ObjectiveState::Active; }),
                                    firstOf([](const ObjectiveRow &r) {
                                        return r.state == ObjectiveState::Active && r.result == ResultState::OnTrack;
                                    }),
                                    firstOf([](const ObjectiveRow &r) {
                                        return r.state == ObjectiveState::Achieved || r.state == ObjectiveState::Missed;
                                    })};
    std::vector<Id<Objective>> wanted;
    for (const ObjectiveRow *row : chosen)
        if (row)
            wanted.push_back(row->id);
    check(wanted);
    fill();
}

void SampleView::check(const std::vector<Id<Objective>> &wanted)
{
    const QSignalBlocker quiet(m_objectives);
    for (int i = 0; i < m_objectives->count(); ++i) {
        QListWidgetItem *item = m_objectives->item(i);
        const Id<Objective> id {item->data(Qt::UserRole).toUuid()};
        item->setCheckState(std::find(wanted.begin(), wanted.end(), id) != wanted.end() ? Qt::Checked : Qt::Unchecked);
    }
}

/// A fourth one is not taken: a sample of everything is none.
void SampleView::pick(QListWidgetItem *item)
{
    if (int(picked().size()) > most) {
        const QSignalBlocker quiet(m_objectives);
        item->setCheckState(Qt::Unchecked);
        m_hint->setText(tr("Three objectives are sampled already. Take one out first."));
        return;
    }
    fill();
    emit sampleChanged();
}

void SampleView::fill()
{
    const auto chosen = picked();
    m_hint->setText(
        chosen.empty() ? tr("Pick up to three objectives: the trail of each is shown, from the policy to the evidence.")
                       : tr("Sampled: %1 of %2.").arg(chosen.size()).arg(most));
    std::vector<AuditGroup> groups;
    m_trails.clear();
    for (const Id<Objective> id : chosen) {
        const ObjectiveRow *objective = m_ws->objective(id);
        if (!objective)
            continue;
        m_trails.push_back({id, objective->code, auditTrail(*m_ws, id, m_readings(id), *m_language)});
        const auto &trail = m_trails.back().lines;
        const auto missing = missingStages(trail);
        for (int s = 0; s < trailStages; ++s) {
            const auto stage = TrailStage(s);
            AuditGroup group {
                QStringLiteral("%1  %2").arg(objective->code, trailStageTitle(stage, *m_language)), {}, {}};
            for (const TrailLine &line : trail) {
                if (line.stage != stage)
                    continue;
                AuditRow row;
                row.cells
                    = {line.what, line.record, line.date.isValid() ? shortDate(line.date, *m_language) : QString(),
                       line.who, line.reference};
                row.code = line.code;
                row.kind = line.kind;
                row.record = line.id;
                row.objective = id.value;
                group.rows.push_back(std::move(row));
            }
            if (std::find(missing.begin(), missing.end(), stage) != missing.end()) {
                AuditRow row;
                row.cells = {tr("Nothing is recorded here."), {}, {}, {}, {}};
                row.kind = Kind::Objective;
                row.record = id.value;
                row.objective = id.value;
                group.rows.push_back(std::move(row));
            }
            groups.push_back(std::move(group));
        }
    }
    m_table->setGroups(std::move(groups));
}
