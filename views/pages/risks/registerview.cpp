#include "views/pages/risks/registerview.h"

#include "model/domain/dates.h"
#include "model/items/assessmentcolumns.h"
#include "model/items/textfilter.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recordservices.h"
#include "views/pages/risks/risktables.h"
#include "views/widgets/buttons.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/quietdelegate.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

/// Every way to save a risk goes through here, so that no assessment is overwritten.
RecordServices keepingAssessments(Session &session)
{
    RecordServices services = servicesOf(session);
    services.apply = [&session](const ChangeSet &set) {
        return session.apply(
            withAssessments(session.records(), set, session.today(), [&session] { return session.newId(); }));
    };
    return services;
}

} // namespace

RegisterView::RegisterView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_parts(new Segmented(tr("Part of the register")))
    , m_filter(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_assess(plainButton(tr("Assess…")))
    , m_risks(new RecordPanel(keepingAssessments(session), riskRegister()))
    , m_treatment(new RecordPanel(servicesOf(session), treatmentRegister()))
    , m_rows(new RecordTable<AssessmentLine>(assessmentColumns(session.language()), session.language(), this))
    , m_rowFilter(new TextFilter(session.language(), this))
    , m_assessments(new QTableView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_assessmentStack(new QStackedWidget)
{
    m_stack->addWidget(m_risks);
    m_stack->addWidget(makeAssessments());
    m_stack->addWidget(m_treatment);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    for (RecordPanel *panel : {m_risks, m_treatment}) {
        connect(panel, &RecordPanel::failed, this, &RegisterView::failed);
        connect(panel, &RecordPanel::said, this, &RegisterView::said);
    }
    connect(m_risks, &RecordPanel::selectionChanged, this, &RegisterView::selectionChanged);
    // A new item belongs to the risk that is selected.
    m_treatment->restrictTo({},
                            [this](void *fresh) { static_cast<TreatmentItem *>(fresh)->risk = {m_risks->selected()}; });
}

QWidget *RegisterView::makeBar()
{
    auto *bar = new QWidget;
    m_parts->setObjectName(QStringLiteral("registerPart"));
    m_parts->addSegment(Risks, tr("Risks"));
    m_parts->addSegment(Assessments, tr("Assessments"));
    m_parts->addSegment(Treatment, tr("Treatment"));
    m_filter->setMaximumWidth(260);
    m_assess->setObjectName(QStringLiteral("assess"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_parts);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_assess);
    connect(m_parts, &Segmented::chosen, this, &RegisterView::showPart);
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterView::filter);
    connect(m_filter, &SearchLine::resultsWanted, this, [this] { list()->setFocus(); });
    connect(m_assess, &QPushButton::clicked, this, &RegisterView::assessSelected);
    return bar;
}

QWidget *RegisterView::makeAssessments()
{
    m_rowFilter->setSourceModel(m_rows);
    m_assessments->setObjectName(QStringLiteral("assessments"));
    m_assessments->setAccessibleName(tr("Assessments over time"));
    m_assessments->setModel(m_rowFilter);
    setUpTable(*m_assessments);
    m_assessments->setItemDelegateForColumn(int(AssessmentColumn::Move), new QuietDelegate(m_assessments));
    m_assessments->setItemDelegateForColumn(int(AssessmentColumn::By), new QuietDelegate(m_assessments));
    QHeaderView *header = m_assessments->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(AssessmentColumn::Risk), QHeaderView::Stretch);
    header->setSectionResizeMode(int(AssessmentColumn::Note), QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(AssessmentColumn::Day, 110), std::pair(AssessmentColumn::Level, 110),
                                        std::pair(AssessmentColumn::Move, 130), std::pair(AssessmentColumn::By, 150)})
        header->resizeSection(int(column), std::max(width, header->sectionSizeHint(int(column))));
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // by risk, the newest first
    m_assessments->setSortingEnabled(true);
    m_empty->setTitle(tr("No assessment yet"));
    m_empty->setReason(tr("Each new judgement of a risk is kept here beside the earlier ones (6.1.2, 8.2)."));
    m_empty->setButton({});
    m_empty->setLink({});
    m_assessmentStack->addWidget(m_assessments);
    m_assessmentStack->addWidget(m_empty);
    connect(m_assessments, &QTableView::activated, this, [this](const QModelIndex &index) {
        select(m_rows->row(m_rowFilter->mapToSource(index).row()).risk.value);
    });
    return m_assessmentStack;
}

void RegisterView::refresh()
{
    m_risks->refresh();
    m_treatment->refresh();
    m_rows->setRows(assessmentLines(m_session.records()));
    m_assessmentStack->setCurrentWidget(m_rows->rows().empty() ? static_cast<QWidget *>(m_empty) : m_assessments);
    m_assess->setEnabled(!m_session.isReadOnly() && m_risks->count() > 0);
    m_assess->setVisible(m_parts->current() != Treatment);
}

void RegisterView::showPart()
{
    m_stack->setCurrentIndex(m_parts->current());
    refresh();
    emit changed();
}

void RegisterView::filter(const QString &text)
{
    for (RecordPanel *panel : {m_risks, m_treatment})
        panel->setFilter(text.trimmed());
    m_rowFilter->setText(text);
    refresh();
    emit changed();
}

QAbstractItemView *RegisterView::list() const
{
    return m_parts->current() == Risks    ? m_risks->table()
        : m_parts->current() == Treatment ? m_treatment->table()
                                          : m_assessments;
}

/// The risk is the one of the row that is selected; another one can be chosen in the form.
bool RegisterView::assessSelected()
{
    const QModelIndex row = m_assessments->currentIndex();
    QUuid chosen = m_risks->selected();
    if (m_parts->current() == Assessments && row.isValid())
        chosen = m_rows->row(m_rowFilter->mapToSource(row).row()).risk.value;
    return assess(chosen);
}

bool RegisterView::assess(const QUuid &wanted, const RiskPlace &place)
{
    if (m_session.isReadOnly())
        return false;
    RiskAssessment fresh;
    if (const Risk *risk = m_session.records().find(Id<Risk> {wanted}))
        fresh = freshAssessment(*risk, m_session.newId(), m_session.today());
    else {
        fresh.id = {m_session.newId()};
        fresh.assessedOn = m_session.today();
    }
    if (place.isKnown()) {
        fresh.likelihood = place.likelihood;
        fresh.impact = place.impact;
    }
    auto *dialog = new RecordDialog(Record(fresh), true, m_session.records(), m_session.language(),
                                    m_session.settings(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(m_session));
    dialog->setSave([this](const Record &edited) {
        return m_session.apply(
            assessmentChange(m_session.records(), *edited.as<RiskAssessment>(), m_session.language()));
    });
    connect(dialog, &QDialog::accepted, this,
            [this] { emit said(tr("The assessment is kept. Earlier ones stay readable.")); });
    dialog->open();
    return true;
}

bool RegisterView::createNew()
{
    return m_parts->current() == Risks    ? m_risks->createNew()
        : m_parts->current() == Treatment ? m_treatment->createNew()
                                          : assessSelected();
}

bool RegisterView::editCurrent()
{
    return m_parts->current() == Risks    ? m_risks->editCurrent()
        : m_parts->current() == Treatment ? m_treatment->editCurrent()
                                          : false;
}

void RegisterView::select(QUuid risk)
{
    m_parts->setCurrent(Risks);
    showPart();
    m_risks->select(risk);
    m_risks->table()->setFocus();
}

QString RegisterView::newText() const
{
    return m_parts->current() == Risks    ? tr("New risk…")
        : m_parts->current() == Treatment ? tr("New treatment…")
                                          : tr("New assessment…");
}

QString RegisterView::countText() const
{
    return m_parts->current() == Risks    ? tr("%n risks", nullptr, m_risks->count())
        : m_parts->current() == Treatment ? tr("%n treatment items", nullptr, m_treatment->count())
                                          : tr("%n assessments", nullptr, m_rowFilter->rowCount());
}

QUuid RegisterView::selected() const
{
    return m_risks->selected();
}

int RegisterView::riskCount() const
{
    return m_risks->count();
}
