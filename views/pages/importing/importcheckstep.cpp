#include "views/pages/importing/importcheckstep.h"

#include "views/pages/importing/importlines.h"
#include "views/widgets/buttons.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

constexpr int allStates = 100, barWidth = 240, barHeight = 6;
constexpr RowState states[]
    = {RowState::Fresh, RowState::Updated, RowState::Corrected, RowState::Unchanged, RowState::Rejected};

} // namespace

ImportCheckStep::ImportCheckStep(Session &session, ImportDraft &draft, BackgroundWork &work)
    : m_session(session)
    , m_draft(draft)
    , m_work(work)
    , m_states(new Segmented(tr("State of the rows")))
    , m_choice(new Segmented(tr("What to do with rejected rows")))
    , m_sentence(new TextLabel({}, Tone::Secondary))
    , m_working(new TextLabel({}, Tone::Secondary))
    , m_detail(new TextLabel)
    , m_bar(new QProgressBar)
    , m_cancel(plainButton(tr("Cancel")))
    , m_view(new QTableView)
    , m_model(new ImportLines(this))
    , m_stack(new QStackedWidget)
{
    m_states->setObjectName(QStringLiteral("importStates"));
    m_choice->setObjectName(QStringLiteral("importChoice"));
    m_sentence->setObjectName(QStringLiteral("importSentence"));
    m_sentence->setWordWrap(true);
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setRange(0, WorkSteps::whole);
    m_states->addSegment(allStates, tr("All"));
    for (const RowState state : states)
        m_states->addSegment(int(state), ImportLines::stateWord(state));
    m_choice->addSegment(0, tr("All or nothing"));
    m_choice->addSegment(1, tr("Take the good rows, save the rejected ones in a file"));
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("importLines"));
    m_view->setAccessibleName(tr("What each row would do"));
    setUpTable(*m_view);
    constexpr int lineWidth = 64, stateWidth = 96, recordWidth = 300;
    m_view->setColumnWidth(ImportLines::Line, lineWidth);
    m_view->setColumnWidth(ImportLines::State, stateWidth);
    m_view->setColumnWidth(ImportLines::Record, recordWidth);
    m_view->horizontalHeader()->setStretchLastSection(true);
    auto *waiting = new QWidget;
    auto *middle = new QVBoxLayout(waiting);
    middle->addStretch(1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_working), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        middle->addWidget(part, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(32, 8, 24, 8);
    column->setSpacing(10);
    column->addWidget(m_sentence);
    column->addWidget(m_states, 0, Qt::AlignLeft);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    m_stack->addWidget(waiting);
    m_stack->addWidget(result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    // Reasons are longer than their column.
    m_detail->setObjectName(QStringLiteral("importDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { m_detail->setText(row.data(Qt::AccessibleTextRole).toString()); });
    connect(m_states, &Segmented::chosen, this, &ImportCheckStep::showOnly);
    connect(m_choice, &Segmented::chosen, this, [this](int id) {
        m_draft.goodRowsOnly = id == 1;
        run();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_work.cancel();
        m_isRunning = false;
        m_failure = tr("Reading was cancelled. Nothing was changed. Go back, or close.");
        m_working->setText(m_failure);
        showWorking(false);
        emit edited();
    });
    connect(&m_work, &BackgroundWork::progressed, m_bar, &QProgressBar::setValue);
}

void ImportCheckStep::show()
{
    m_choice->setCurrent(m_draft.goodRowsOnly ? 1 : 0);
    run();
}

void ImportCheckStep::showWorking(bool working)
{
    m_bar->setVisible(working);
    m_cancel->setVisible(working);
}

void ImportCheckStep::run()
{
    m_preview.reset();
    m_failure.clear();
    m_isRunning = true;
    m_working->setText(tr("Reading the rows…"));
    m_bar->setValue(0);
    showWorking(true);
    m_stack->setCurrentIndex(0);
    const Document &document = m_session.document();
    ImportOptions options;
    options.language = m_session.language();
    options.today = m_session.today();
    options.latestPeriodEnd = std::max(m_session.today(), document.context().now().toLocalTime().date());
    // Everything by value: the thread works on a snapshot.
    m_work.run(
        tr("Reading the rows"),
        [sheet = m_draft.current(), mapping = m_draft.mapping, reg = document.records(), options,
         context = document.context(), goodRows = m_draft.goodRowsOnly, json = m_draft.loaded.json,
         name = m_draft.loaded.name](WorkSteps &steps) {
            ImportOptions watched = options;
            watched.progress = [&steps](int percent) {
                steps.setProgress(percent, 100);
                return !steps.isCanceled();
            };
            return json ? previewExchange(json, name, reg, watched, context)
                        : previewImport(sheet, mapping, reg, watched, context, goodRows);
        },
        this, [this](const Result<ImportPreview> &preview) { setPreview(preview); });
    emit edited();
}

void ImportCheckStep::setPreview(const Result<ImportPreview> &preview)
{
    m_isRunning = false;
    if (!preview) {
        m_failure = preview.error().message;
        m_working->setText(m_failure);
        showWorking(false);
    } else if (!preview->refused.isEmpty()) {
        m_failure = preview->refused;
        m_working->setText(m_failure);
        showWorking(false);
    } else {
        m_preview = *preview;
        m_model->setLines(m_preview->lines);
        fillStates();
        m_stack->setCurrentIndex(1);
    }
    emit edited();
}

void ImportCheckStep::fillStates()
{
    const Language &language = m_session.language();
    const auto number = [&](int n) { return language.locale().toString(n); };
    m_states->setSegmentText(allStates, tr("All %1").arg(number(int(m_preview->lines.size()))));
    for (const RowState state : states)
        m_states->setSegmentText(int(state),
                                 QStringLiteral("%1 %2").arg(language.standingAlone(ImportLines::stateWord(state)),
                                                             number(m_preview->count(state))));
    const int rejected = m_preview->count(RowState::Rejected);
    // What is wrong comes first: that is what has to be looked at.
    const int shown = rejected && !m_draft.goodRowsOnly ? int(RowState::Rejected) : allStates;
    m_states->setCurrent(shown);
    showOnly(shown);
    m_choice->setVisible(rejected > 0 && !m_draft.isExchange());
    QStringList sentences;
    if (rejected && m_draft.isExchange())
        sentences += tr("%n row(s) would be rejected, so nothing can be imported. Repair the file.", nullptr, rejected);
    else if (rejected && !m_draft.goodRowsOnly)
        sentences += tr("%n row(s) would be rejected, so nothing can be imported. Repair the file, or take the good "
                        "rows only.",
                        nullptr, rejected);
    else if (rejected)
        sentences += tr("%n row(s) are left out and go into a file of their own with the reason.", nullptr, rejected);
    else if (m_preview->plan.changes.isEmpty())
        sentences += tr("The workspace says all of this already. There is nothing to import.");
    else
        sentences += tr("All rows can be imported. Undo takes the import back as a whole.");
    sentences += m_preview->remarks;
    m_sentence->setText(sentences.join(u' '));
}

void ImportCheckStep::showOnly(int state)
{
    m_model->setOnly(state == allStates ? std::nullopt : std::optional<RowState>(RowState(state)));
    m_detail->clear();
    if (m_model->rowCount())
        goToRow(*m_view, m_model->index(0, ImportLines::Line));
}

QString ImportCheckStep::problem() const
{
    if (m_isRunning)
        return tr("The rows are being read.");
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_preview)
        return tr("The rows have not been read.");
    if (m_preview->count(RowState::Rejected) && !m_draft.goodRowsOnly)
        return tr("Rejected rows stand in the way.");
    if (m_preview->plan.changes.isEmpty())
        return tr("There is nothing to import.");
    return {};
}

void ImportCheckStep::begin()
{
    m_view->setFocus();
}
