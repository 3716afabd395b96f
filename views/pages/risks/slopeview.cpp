#include "views/pages/risks/slopeview.h"

#include "model/items/slopecolumns.h"
#include "views/pages/risks/slopewidget.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

SlopeView::SlopeView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_chart(new SlopeWidget(session.language()))
    , m_rows(new RecordTable<SlopeRisk>(slopeColumns(session.language()), session.language(), this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setUpTable();
    m_note->setWordWrap(true);
    m_note->setContentsMargins(24, 2, 16, 6);
    auto *part = new QWidget;
    auto *inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 8, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_chart, 5);
    inside->addWidget(m_note);
    inside->addWidget(m_table, 3);
    m_empty->setTitle(tr("No open risk is high or critical"));
    m_empty->setReason(tr("Risks from level high on stand here with their score before treatment, now and wanted."));
    m_empty->setButton({});
    m_empty->setLink({});
    m_stack->addWidget(part);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_chart, &SlopeWidget::chosen, this, [this](const QUuid &risk) {
        for (int row = 0; row < m_rows->rowCount(); ++row)
            if (m_rows->row(row).id.value == risk)
                goToRow(*m_table, m_rows->index(row, 0));
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_chart->choose(row.isValid() ? m_rows->row(row.row()).id.value : QUuid());
        emit selectionChanged();
    });
}

QUuid SlopeView::selected() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? m_rows->row(row.row()).id.value : QUuid();
}

void SlopeView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("slopeTable"));
    m_table->setAccessibleName(tr("Risks before treatment, now and wanted"));
    m_table->setModel(m_rows);
    ::setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (!index.isValid())
            return;
        const SlopeRisk risk = m_rows->row(index.row());
        menu.addAction(tr("Open %1").arg(risk.code), this, [this, risk] { emit opened(Kind::Risk, risk.id.value); });
        for (const LinkedObjective &o : risk.objectives)
            menu.addAction(tr("Open %1").arg(o.code), this,
                           [this, id = o.id] { emit opened(Kind::Objective, id.value); });
    });
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(SlopeColumn::Risk), QHeaderView::Stretch);
    header->setSectionResizeMode(int(SlopeColumn::Objectives), QHeaderView::Stretch);
    for (const SlopeColumn column : {SlopeColumn::Before, SlopeColumn::Now, SlopeColumn::Wanted})
        header->resizeSection(int(column), std::max(70, header->sectionSizeHint(int(column))));
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit opened(Kind::Risk, m_rows->row(index.row()).id.value); });
}

void SlopeView::refresh()
{
    const Language &language = m_session.language();
    m_shown = riskSlope(m_session.state(), language);
    m_chart->setSlope(m_shown);
    m_rows->setRows(m_shown.risks);
    QString note = tr("Thicker line: more risks on the same path.");
    if (const QString unmoved = slopeNote(m_shown, language); !unmoved.isEmpty())
        note = QStringLiteral("%1 %2.").arg(note, unmoved);
    if (m_shown.leftOut)
        note += QLatin1Char(' ') + tr("%n high risks are left out.", nullptr, m_shown.leftOut);
    m_note->setText(note);
    m_stack->setCurrentIndex(m_shown.risks.empty() ? 1 : 0);
    if (!m_shown.risks.empty() && !m_table->currentIndex().isValid())
        goToRow(*m_table, m_rows->index(0, 0));
}
