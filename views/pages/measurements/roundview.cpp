#include "views/pages/measurements/roundview.h"

#include "model/document/readingreasons.h"
#include "views/pages/evidencetasks.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/measurements/duegridview.h"
#include "views/pages/measurements/griddraft.h"
#include "views/pages/measurements/gridpaste.h"
#include "views/pages/measurements/notesdialog.h"
#include "views/pages/measurements/roundchanges.h"
#include "views/pages/measurements/roundfooter.h"
#include "views/pages/readingtasks.h"
#include "views/pages/typedsteps.h"
#include "views/pages/whyreadonly.h"
#include "views/widgets/rule.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/whyclicks.h"
#include "views/work/prompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

class RoundSteps : public TypedSteps
{
public:
    explicit RoundSteps(RoundView &view)
        : TypedSteps(&view)
        , m_view(view)
    {
    }
    bool may(bool back) const override { return m_view.mayStepTyped(back); }
    void step(bool back) override { m_view.stepTyped(back); }

private:
    RoundView &m_view;
};

} // namespace

RoundView::RoundView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DueGridModel(session.language(), this))
    , m_grid(new DueGridView(*m_model))
    , m_footer(new RoundFooter)
    , m_why(new WhyClicks(*m_grid, {DueGridModel::StateColumn}))
    , m_tasks(new ReadingTasks(session, *this))
    , m_evidence(new EvidenceTasks(session, *this))
{
    m_model->setReadOnly(m_session.isReadOnly());
    m_model->setReasonOf(
        [this](Id<Kpi> kpi, qint32 key) { return notAvailableReasons(m_session.document())(kpi, key); });
    setUpTable(*m_grid, [this](QMenu &menu, const QModelIndex &index) {
        if (m_model->round(index.row()))
            m_why->addTo(menu, index);
        if (m_model->isOpen(index.row()))
            menu.addAction(tr("Evidence and comment…"), this, [this, row = index.row()] { editNotes(row); })
                ->setShortcut(QKeySequence(Qt::Key_F4));
        else if (const RoundRow *row = m_model->round(index.row()))
            m_tasks->addTo(menu, row->kpi, row->recorded->key);
    });
    m_grid->dress();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_grid, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_footer);
    setFocusProxy(m_grid);
    connectGrid();
}

void RoundView::connectGrid()
{
    connect(m_grid, &DueGridView::notesWanted, this, &RoundView::editNotes);
    connect(m_why, &WhyClicks::wanted, this, &RoundView::whyWanted);
    connect(m_grid, &DueGridView::pasteWanted, this, &RoundView::paste);
    connect(m_grid, &DueGridView::fileDropped, this, [this](int row, const QString &path) {
        m_dropRow = row;
        m_evidence->addFiles({path}, {}, EvidenceKind::MeasurementRecord);
    });
    // The copy is in the file now; the figure names it when it is saved.
    connect(m_evidence, &EvidenceTasks::added, this, [this](const QList<QUuid> &ids) {
        const QString code = m_session.records().codeOf(Kind::Evidence, ids.value(0));
        m_model->setNotes(m_dropRow, code, m_model->typed(m_dropRow).comment);
    });
    connect(m_evidence, &EvidenceTasks::failed, this, &RoundView::failed);
    connect(m_evidence, &EvidenceTasks::said, this, &RoundView::said);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoundView::updateFooter);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoundView::currentChanged);
    // Queued: the cell's editor closes first.
    connect(m_model, &DueGridModel::reasonWanted, this, &RoundView::askReason, Qt::QueuedConnection);
    connect(m_tasks, &ReadingTasks::failed, this, &RoundView::failed);
    connect(m_tasks, &ReadingTasks::said, this, &RoundView::said);
    auto *draft = new GridDraft(*m_model, m_session, this);
    connect(draft, &GridDraft::failed, this, &RoundView::draftFailed);
    connect(draft, &GridDraft::kept, this, &RoundView::draftKept);
    connect(m_model, &DueGridModel::typedChanged, this, &RoundView::updateFooter);
    connect(m_footer->saveButton(), &QPushButton::clicked, this, &RoundView::saveAll);
    connect(m_model, &DueGridModel::typedChanged, this, &RoundView::noticeRepair);
    auto *steps = new RoundSteps(*this);
    connect(m_model, &DueGridModel::typedChanged, steps, &TypedSteps::changed);
    connect(m_model, &DueGridModel::modelReset, steps, &TypedSteps::changed);
    connect(m_footer->discardButton(), &QPushButton::clicked, this, &RoundView::discard);
}

void RoundView::noticeRepair()
{
    if (!m_isRefused || !m_model->problems().isEmpty())
        return;
    m_isRefused = false;
    emit said(tr("Every figure can be saved now."));
}

/// One click, and one key that brings everything back.
void RoundView::discard()
{
    m_model->discard();
    m_grid->setFocus(); // the button has nothing to discard any more
    emit said(tr("The typed figures are discarded. %1 brings them back.")
                  .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

bool RoundView::mayStepTyped(bool back) const
{
    return isVisible() && !m_session.isReadOnly() && (back ? m_model->canUndoTyped() : m_model->canRedoTyped());
}

void RoundView::stepTyped(bool back)
{
    m_grid->commitEditor();
    back ? m_model->undoTyped() : m_model->redoTyped();
    m_grid->setFocus();
    emit said(back ? tr("Taken back: what was typed here. What is saved stays as it is.")
                   : tr("Done again: what was typed here. It is not saved yet."));
}

void RoundView::show(const RoundFilter &filter)
{
    m_model->setReadOnly(m_session.isReadOnly());
    m_model->setState(m_session.sharedState(), filter);
    if (!m_grid->currentIndex().isValid())
        m_grid->goToFirst();
    updateFooter();
}

bool RoundView::isEmpty() const
{
    return m_model->rowCount() <= 2;
}

bool RoundView::hasUnsaved() const
{
    return m_model->filled() > 0;
}

Id<Kpi> RoundView::currentKpi() const
{
    const QModelIndex at = m_grid->currentIndex();
    const RoundRow *row = at.isValid() ? m_model->round(at.row()) : nullptr;
    return row ? row->kpi : Id<Kpi> {};
}

void RoundView::goTo(Id<Kpi> kpi)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isOpen(row) && (kpi.isNull() || m_model->round(row)->kpi == kpi)) {
            m_grid->setCurrentIndex(m_model->index(row, DueGridModel::FirstColumn));
            break;
        }
    m_grid->setFocus();
}

bool RoundView::editCurrent()
{
    const QModelIndex at = m_grid->currentIndex();
    if (const RoundRow *row = at.isValid() ? m_model->round(at.row()) : nullptr; row && row->recorded) {
        m_tasks->correct(row->kpi, row->recorded->key);
        return true;
    }
    if (!(m_model->flags(at) & Qt::ItemIsEditable))
        return false;
    m_grid->edit(at);
    return true;
}

void RoundView::updateFooter()
{
    const WorkspaceState &ws = m_session.state();
    const Language &language = m_session.language();
    RoundFooter::Facts facts {m_model->filled(),
                              m_model->openCount(),
                              m_model->withoutEvidence(),
                              m_model->problems(),
                              m_model->problem(m_grid->currentIndex().row()),
                              {},
                              whyReadOnly(m_session)};
    for (const ObjectiveChange &c : previewObjectives(ws, m_model->typedReadings())) {
        const QString title = ws.objective(c.objective)->title;
        facts.effects.push_back(
            {title, c.change,
             tr("%1: %2 → %3").arg(title, labelOf(c.change.now, language), labelOf(c.change.then, language))});
    }
    m_footer->show(facts);
}

QString RoundView::nameOf(int row) const
{
    const Kpi *kpi = m_session.records().find(m_model->round(row)->kpi);
    return tr("%1 %2, %3").arg(kpi->code, kpi->name, m_model->index(row, DueGridModel::PeriodColumn).data().toString());
}

void RoundView::editNotes(int row)
{
    if (!m_model->isOpen(row) || m_session.isReadOnly())
        return;
    const TypedLine line = m_model->typed(row);
    auto *dialog = new NotesDialog(nameOf(row), line.evidence, line.comment, m_session.records(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // While it is typed it stands in the round, whose draft outlives a crash; who cancels has what was there before.
    connect(dialog, &NotesDialog::edited, this, [this, dialog, row, goesOn = false]() mutable {
        m_model->setNotes(row, dialog->evidence(), dialog->comment(), std::exchange(goesOn, true));
    });
    connect(dialog, &QDialog::rejected, this,
            [this, line, row] { m_model->setNotes(row, line.evidence, line.comment, true); });
    dialog->open();
}

void RoundView::askReason(int row)
{
    if (!m_model->isOpen(row))
        return;
    const auto reason
        = m_session.prompt().reason(this, tr("Why is there no figure?"), nameOf(row), tr("Not available"), 1);
    m_model->enter(row, reason ? tr("n/a: %1").arg(*reason) : QString(), {});
}

void RoundView::paste()
{
    if (m_session.isReadOnly())
        return;
    const PasteReport report = pasteCells(*m_model, QGuiApplication::clipboard()->text(), m_grid->currentIndex().row());
    if (!report.refused.isEmpty())
        emit failed({tr("%1 of %2 lines were pasted. %3")
                         .arg(report.entered)
                         .arg(report.entered + report.lines)
                         .arg(report.refused.join(QLatin1Char(' '))),
                     {}});
    else
        emit said(tr("Pasted: %n line(s)", nullptr, report.entered));
}

void RoundView::saveAll()
{
    if (m_session.isReadOnly())
        return;
    m_grid->commitEditor();
    if (const QStringList problems = m_model->problems(); !problems.isEmpty()) {
        // A filter must not hide what has to be repaired.
        if (!m_model->nextProblem(0).isValid())
            emit everythingWanted();
        m_grid->setCurrentIndex(m_model->nextProblem(0));
        m_grid->setFocus();
        m_isRefused = true;
        emit failed({problems.first(), {}});
        return;
    }
    ChangeSet set = roundChanges(m_session, m_model->readings());
    const int count = int(set.readings.added.size());
    if (count == 0)
        return;
    set.label = tr("%n figure(s) entered", nullptr, count);
    if (const auto done = m_session.apply(set); !done) {
        emit failed(done.error());
        return;
    }
    emit said(tr("Saved: %n figure(s)", nullptr, count));
    m_grid->goToFirst();
}
