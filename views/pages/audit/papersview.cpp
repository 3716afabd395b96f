#include "views/pages/audit/papersview.h"

#include "model/domain/language.h"
#include "views/pages/audit/audittable.h"
#include "views/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

PapersView::PapersView(QWidget *parent)
    : QWidget(parent)
    , m_table(
          new AuditTable({tr("Document or record"), tr("Clause"), tr("State"), tr("Where it is, or what is missing")},
                         2, {300, 110, 118, 0}, tr("Documents and records")))
{
    m_table->setObjectName(QStringLiteral("auditPapers"));
    auto *record = plainButton(tr("Show the record"));
    record->setObjectName(QStringLiteral("showPaper"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 16, 6);
    bar->addStretch();
    bar->addWidget(record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(record, &QPushButton::clicked, m_table, &AuditTable::showCurrent);
    connect(m_table, &AuditTable::currentRowChanged, record,
            [this, record] { record->setEnabled(m_table->current() && m_table->current()->leads()); });
}

void PapersView::show(const WorkspaceState &ws, const Language &language)
{
    AuditGroup group {tr("Documents and records"), {}, {}};
    for (const AuditPaper &paper : auditPapers(ws, language)) {
        AuditRow row;
        row.cells = {paper.title, paper.clause, labelOf(paper.state, language), paper.where};
        // The words of the labels: what is there conforms, what is not there is an observation of its own.
        row.label = paper.state == AuditPaper::State::Present || paper.state == AuditPaper::State::Elsewhere
            ? AuditLabel::Conform
            : paper.state == AuditPaper::State::Incomplete ? AuditLabel::Observation
                                                           : AuditLabel::Minor;
        row.kind = paper.kind;
        row.record = paper.record;
        group.rows.push_back(std::move(row));
    }
    m_table->setGroups({std::move(group)});
}
