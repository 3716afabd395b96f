#include "views/pages/measurements/historyview.h"

#include "model/domain/dates.h"
#include "model/query/dueround.h"
#include "views/pages/measurements/correctiondialog.h"
#include "views/pages/measurements/historymodel.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

HistoryView::HistoryView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session.language(), this))
    , m_table(new QTableView)
{
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the figures"));
    m_table->setModel(m_model);
    setUpTable(*m_table, [this](QMenu &menu, const QModelIndex &index) {
        if (!m_model->reading(index) || m_session.document().isReadOnly())
            return;
        menu.addAction(tr("Correct…"), this, [this, index] { correct(index, false); });
        menu.addAction(tr("Make void…"), this, [this, index] { correct(index, true); });
    });
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (int column = 2; column < 40; ++column)
        m_table->setItemDelegateForColumn(column, new FigureDelegate(m_table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    auto *legend = new TextLabel(tr("gap: a figure that was asked for and never came · n/a: not available, with reason "
                                    "· 0/0: nothing to count · *: corrected. Right-click a figure to correct it."),
                                 Tone::Quiet, TextSize::Small);
    legend->setContentsMargins(24, 8, 16, 8);
    layout->addWidget(legend);
}

void HistoryView::show(const WorkspaceState &ws, const QString &filter, Id<Person> collector)
{
    m_model->setState(ws, filter, collector);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->resizeSection(1, 84);
    for (int c = HistoryModel::fixedColumns; c < m_model->columnCount(); ++c)
        header->resizeSection(c, c == HistoryModel::fixedColumns || c == 0 ? 72 : 56);
}

void HistoryView::correct(const QModelIndex &index, bool voidOnly)
{
    const auto reading = m_model->reading(index);
    const Kpi *kpi = m_session.records().find(m_model->kpi(index.row()));
    if (!reading || !kpi)
        return;
    auto *dialog = new CorrectionDialog(*kpi, *reading, voidOnly, m_session.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, reading = *reading, id = kpi->id, code = kpi->code,
                     voidOnly](ReadingRow row, const QString &reason) -> Result<> {
        ChangeSet set;
        set.label = (voidOnly ? tr("%1, %2 made void") : tr("%1, %2 corrected"))
                        .arg(code, reading.periodEnd().toString(Qt::ISODate));
        set.reason = reason;
        set.readings.voided.push_back({reading.key, reason});
        if (!voidOnly) {
            row.kpi = id;
            row.periodEnd = reading.periodEnd();
            row.recordedOn = m_session.today();
            row.supersedes = reading.key;
            row.correctionReason = reason;
            set.readings.added.push_back(row);
        }
        return m_session.apply(set);
    });
    dialog->open();
}
