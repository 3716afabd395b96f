#include "views/pages/audit/sampleview.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "views/pages/audit/audittable.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int listWidth = 268;
}

SampleView::SampleView(Readings readings, QWidget *parent)
    : QWidget(parent)
    , m_readings(std::move(readings))
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
    connect(propose, &QPushButton::clicked, this, &SampleView::propose);
    connect(record, &QPushButton::clicked, m_table, &AuditTable::showCurrent);
    connect(m_table, &AuditTable::currentRowChanged, record,
            [this, record] { record->setEnabled(m_table->current() && !m_table->current()->record.isNull()); });
}

std::vector<Id<Objective>> SampleView::picked() const
{
    std::vector<Id<Objective>> out;
    for (int i = 0; i < m_objectives->count(); ++i)
        if (m_objectives->item(i)->checkState() == Qt::Checked)
            out.push_back({m_objectives->item(i)->data(Qt::UserRole).toUuid()});
    return out;
}

void SampleView::show(std::shared_ptr<const WorkspaceState> ws, const Language &language)
{
    const bool first = !m_ws;
    const auto before = picked();
    const int current = std::max(0, m_objectives->currentRow());
    m_ws = std::move(ws);
    m_language = &language;
    {
        const QSignalBlocker quiet(m_objectives);
        m_objectives->clear();
        for (const ObjectiveRow &row : m_ws->objectives) {
            auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(row.code, row.title), m_objectives);
            item->setData(Qt::UserRole, row.id.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            const bool on = std::find(before.begin(), before.end(), row.id) != before.end();
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
        m_objectives->setCurrentRow(current);
    }
    first ? propose() : fill();
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
    {
        const QSignalBlocker quiet(m_objectives);
        for (int i = 0; i < m_objectives->count(); ++i) {
            QListWidgetItem *item = m_objectives->item(i);
            const bool on = std::any_of(std::begin(chosen), std::end(chosen), [&](const ObjectiveRow *row) {
                return row && row->id.value == item->data(Qt::UserRole).toUuid();
            });
            item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    fill();
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
}

void SampleView::fill()
{
    const auto chosen = picked();
    m_hint->setText(
        chosen.empty() ? tr("Pick up to three objectives: the trail of each is shown, from the policy to the evidence.")
                       : tr("Sampled: %1 of %2.").arg(chosen.size()).arg(most));
    std::vector<AuditGroup> groups;
    for (const Id<Objective> id : chosen) {
        const ObjectiveRow *objective = m_ws->objective(id);
        if (!objective)
            continue;
        const auto trail = auditTrail(*m_ws, id, m_readings(id), *m_language);
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
