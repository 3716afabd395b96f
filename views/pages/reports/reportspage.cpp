#include "views/pages/reports/reportspage.h"

#include "model/domain/dates.h"
#include "model/report/pdf.h"
#include "model/report/reporttext.h"
#include "views/pages/reports/issuedialog.h"
#include "views/pages/reports/issuedreports.h"
#include "views/pages/reports/paperprinting.h"
#include "views/pages/reports/reportchoices.h"
#include "views/pages/reports/reportpreview.h"
#include "views/pages/reportsaving.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr int previewDpi = 84;

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Reports")))
    , m_choices(new ReportChoices(session))
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
    body->addWidget(m_choices);
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
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::preview);
}

void ReportsPage::choose(QAnyStringView id, Id<Objective> objective)
{
    m_choices->choose(id, objective);
}

const ReportInfo &ReportsPage::chosen() const
{
    return m_choices->chosen();
}

ReportOptions ReportsPage::options() const
{
    return m_choices->options();
}

void ReportsPage::refresh()
{
    m_head->setSubText(tr("as of %1").arg(longDate(session().asOf(), session().language())));
    m_choices->refresh();
    preview();
}

void ReportsPage::preview()
{
    // What was typed just before is previewed after the save, which it would end otherwise.
    if (m_saving && session().work().isRunning()) {
        m_waiting = true;
        return;
    }
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
    if (!session().work().isRunning())
        m_saving = false;
    if (!m_saving && std::exchange(m_waiting, false))
        return preview();
    if (!m_pending || session().work().isRunning())
        return;
    m_pending = false;
    m_preview->showSentence(tr("The preview was stopped"), tr("Nothing was changed."), tr("Show the pages"));
}

/// A procedure is issued: what makes it documented information is asked first (7.5.2).
void ReportsPage::savePdf()
{
    if (chosen().isIssued && session().mayNote()) {
        auto *dialog = new IssueDialog(session(), QLatin1String(chosen().id), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            save(IssuedVersion {dialog->document(), dialog->approval()});
        });
        dialog->open();
        return;
    }
    save({});
}

void ReportsPage::save(const std::optional<IssuedVersion> &version)
{
    const bool again = m_pending;
    const bool runs = saveReport(
        *this, chosen(), options(),
        [this, again] {
            m_saving = false;
            if (std::exchange(m_waiting, false) || again)
                preview();
        },
        {}, version);
    if (!runs)
        return;
    m_saving = true;
    m_pending = false; // the new run replaced that of the pages
}

void ReportsPage::printPages()
{
    const ReportDoc doc = chosen().make(session().fileRecords(), options());
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, doc);
    if (!session().prompt().choosePrinter(this, printer))
        return;
    const auto pdf = pdfBytes(doc);
    if (!pdf)
        emit failed(pdf.error());
    else if (printOn(printer, doc))
        enterPrinted(*this, chosen(), doc.title, *pdf);
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
