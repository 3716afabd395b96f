#include "views/pages/reports/reportspage.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/report/pdf.h"
#include "model/report/reporttext.h"
#include "views/pages/reports/figureevidence.h"
#include "views/pages/reports/issuedreports.h"
#include "views/pages/reports/paperprinting.h"
#include "views/pages/reports/reportpreview.h"
#include "views/pages/reportsaving.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

static constexpr int previewDpi = 84;

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Reports")))
    , m_list(new QListWidget)
    , m_objective(new QComboBox)
    , m_purpose(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_preview(new ReportPreview)
{
    auto *save = primaryButton(tr("Save as PDF…"));
    setShortcutHint(*save, QKeySequence(Qt::CTRL | Qt::Key_P));
    save->setObjectName(QStringLiteral("savePdf"));
    auto *print = plainButton(tr("Print…"));
    print->setObjectName(QStringLiteral("print"));
    auto *copy = plainButton(tr("Copy as text"));
    auto *saved = plainButton(tr("Saved reports…"));
    saved->setObjectName(QStringLiteral("savedReports"));
    m_head->addButton(saved);
    m_head->addButton(copy);
    m_head->addButton(print);
    m_head->addButton(save);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(makeChoices());
    body->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(body, 1);
    connect(save, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(print, &QPushButton::clicked, this, &ReportsPage::printPages);
    connect(copy, &QPushButton::clicked, this, &ReportsPage::copyText);
    connect(saved, &QPushButton::clicked, this, &ReportsPage::showSaved);
    connect(m_preview, &ReportPreview::wantedAgain, this, &ReportsPage::preview);
    connect(&session.work(), &BackgroundWork::finished, this, &ReportsPage::workFinished, Qt::QueuedConnection);
    showChoice();
}

QWidget *ReportsPage::makeChoices()
{
    auto *side = new QWidget;
    side->setFixedWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 8, 16, 16);
    column->setSpacing(8);
    m_list->setObjectName(QStringLiteral("reports"));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(1);
    for (const ReportInfo &info : allReports())
        m_list->addItem(QCoreApplication::translate("Report", info.title));
    m_list->setCurrentRow(0);
    m_objective->setObjectName(QStringLiteral("objective"));
    m_objective->setAccessibleName(tr("Objective"));
    m_objective->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language = new Segmented(tr("Language of the report"));
    m_language->addSegment(0, tr("English"));
    m_language->addSegment(1, tr("German"));
    m_language->setCurrent(session().records().organisation().reportingLanguage == QLatin1String("de") ? 1 : 0);
    m_paper = new Segmented(tr("Paper"));
    m_paper->addSegment(int(PaperSize::A4), tr("A4"));
    m_paper->addSegment(int(PaperSize::Letter), tr("Letter"));
    m_paper->addSegment(int(PaperSize::A3), tr("A3"));
    m_purpose->setWordWrap(true);
    column->addWidget(m_list, 1);
    column->addWidget(m_purpose);
    for (QWidget *choice : std::initializer_list<QWidget *> {m_objective, m_language, m_paper}) {
        auto *label = new TextLabel(choice->accessibleName(), Tone::Secondary, TextSize::Small);
        column->addWidget(label);
        column->addWidget(choice);
        if (choice == m_objective)
            m_objectiveLabel = label;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showChoice();
        preview();
    });
    connect(m_objective, &QComboBox::currentIndexChanged, this, &ReportsPage::preview);
    connect(m_language, &Segmented::chosen, this, &ReportsPage::preview);
    connect(m_paper, &Segmented::chosen, this, &ReportsPage::preview);
    return side;
}

/// All objectives by code; the chosen one stays chosen, at first it is the most urgent one.
void ReportsPage::fillObjectives()
{
    const QSignalBlocker quiet(m_objective);
    QUuid before = m_objective->currentData().toUuid();
    const WorkspaceState &ws = session().state();
    if (before.isNull())
        before = mostUrgentObjective(ws).value;
    m_objective->clear();
    for (const ObjectiveRow &row : ws.objectives)
        m_objective->addItem(row.code + QStringLiteral("  ") + row.title, row.id.value);
    m_objective->setCurrentIndex(m_objective->findData(before));
}

void ReportsPage::showChoice()
{
    m_purpose->setText(QCoreApplication::translate("Report", chosen().purpose));
    for (QWidget *part : std::initializer_list<QWidget *> {m_objectiveLabel, m_objective})
        part->setVisible(chosen().subject == ReportSubject::Objective);
}

void ReportsPage::choose(QAnyStringView id, Id<Objective> objective)
{
    fillObjectives();
    if (!objective.isNull())
        m_objective->setCurrentIndex(m_objective->findData(objective.value));
    for (int i = 0; i < m_list->count(); ++i)
        if (QAnyStringView(QLatin1String(allReports()[size_t(i)].id)) == id)
            m_list->setCurrentRow(i);
}

const ReportInfo &ReportsPage::chosen() const
{
    return allReports()[size_t(std::max(0, m_list->currentRow()))];
}

ReportOptions ReportsPage::options() const
{
    ReportOptions o;
    o.language = Language(m_language->current() == 1 ? QStringLiteral("de") : QStringLiteral("en"));
    o.paper = PaperSize(m_paper->current());
    o.asOf = session().asOf();
    o.printed = session().document().context().now().toLocalTime();
    o.recordedOn = session().recordedOn();
    // The head of the chain belongs to what the file says now.
    if (!o.recordedOn.isValid())
        o.chainHead = session().document().headHash();
    o.objective = {m_objective->currentData().toUuid()};
    addFigureEvidence(session().document(), chosen(), o);
    return o;
}

void ReportsPage::refresh()
{
    m_head->setSubText(tr("as of %1").arg(longDate(session().asOf(), session().language())));
    fillObjectives();
    preview();
}

void ReportsPage::preview()
{
    if (m_preview->pageCount() == 0)
        m_preview->showSentence(tr("The pages are being prepared"), {}, {});
    m_pending = true;
    session().work().run(
        tr("Preparing the pages"),
        [reg = session().fileRecords(), o = options(), make = chosen().make](WorkSteps &steps) {
            const ReportDoc doc = make(reg, o);
            return pagesAsImages(doc, previewDpi, [&](int done, int of) {
                steps.setProgress(done, of);
                return !steps.isCanceled();
            });
        },
        this,
        [this](const QList<QImage> &pages) {
            m_pending = false;
            m_preview->showPages(pages);
        });
}

/// Comes after the value of a run that was not cancelled; so pages that are still pending were stopped.
void ReportsPage::workFinished()
{
    if (!m_pending || session().work().isRunning())
        return;
    m_pending = false;
    m_preview->showSentence(tr("The preview was stopped"), tr("Nothing was changed."), tr("Show the pages"));
}

void ReportsPage::savePdf()
{
    const bool again = m_pending;
    const bool runs = saveReport(*this, chosen(), options(), [this, again] {
        if (again)
            preview();
    });
    if (runs)
        m_pending = false; // the new run replaced that of the pages
}

void ReportsPage::printPages()
{
    const ReportDoc doc = chosen().make(session().fileRecords(), options());
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, doc);
    if (!session().prompt().choosePrinter(this, printer))
        return;
    if (printOn(printer, doc))
        emit said(tr("Sent to the printer: %1").arg(doc.title));
    else
        emit failed({tr("The printer “%1” does not answer. Check that it is on, or save the report as PDF.")
                         .arg(printer.printerName())});
}

void ReportsPage::showSaved()
{
    auto *dialog = new IssuedReports(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportsPage::copyText()
{
    QGuiApplication::clipboard()->setText(toText(chosen().make(session().fileRecords(), options())));
    emit said(tr("The text of the report is in the clipboard."));
}
