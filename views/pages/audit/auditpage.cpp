#include "views/pages/audit/auditpage.h"

#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/exchange/protectedfile.h"
#include "views/pages/audit/auditkeeping.h"
#include "views/pages/audit/audittable.h"
#include "views/pages/audit/checksview.h"
#include "views/pages/audit/historycheck.h"
#include "views/pages/audit/notedraft.h"
#include "views/pages/audit/packdialog.h"
#include "views/pages/audit/packjob.h"
#include "views/pages/audit/papersview.h"
#include "views/pages/audit/sampleview.h"
#include "views/pages/audit/topicsview.h"
#include "views/pages/recordplace.h"
#include "views/widgets/buttons.h"
#include "views/widgets/choicebutton.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/pagetabs.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

const QString kViews[]
    = {QStringLiteral("checks"), QStringLiteral("questions"), QStringLiteral("documents"), QStringLiteral("sample")};

} // namespace

AuditPage::AuditPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Audit")))
    , m_mode(plainButton(tr("Audit mode")))
    , m_tabs(new PageTabs)
    , m_summary(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_checks(new ChecksView)
    , m_topics(new TopicsView)
    , m_papers(new PapersView)
    , m_sample(new SampleView([this](Id<Objective> id) { return readingsOf(id); }))
    , m_stack(new QStackedWidget)
    , m_history(new HistoryCheck(session, this))
    , m_keeping(new AuditKeeping(session, this))
{
    m_mode->setObjectName(QStringLiteral("auditMode"));
    setShortcutHint(*m_mode, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    auto *pack = primaryButton(tr("Build audit pack…"));
    pack->setObjectName(QStringLiteral("auditPack"));
    for (QAbstractButton *button :
         std::initializer_list<QAbstractButton *> {m_keeping->button(), m_keeping->closeButton(), m_mode, pack})
        m_head->addButton(button);
    connect(pack, &QPushButton::clicked, this, &AuditPage::buildPack);
    for (const QString &words : {tr("Checks"), tr("Ten checks"), tr("Documents"), tr("Sample")})
        m_tabs->addTab(words);
    for (QWidget *view : std::initializer_list<QWidget *> {m_checks, m_topics, m_papers, m_sample})
        m_stack->addWidget(view);
    m_summary->setObjectName(QStringLiteral("auditSummary"));
    m_summary->setContentsMargins(24, 0, 16, 8);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_summary);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connectParts();
}

void AuditPage::connectParts()
{
    connect(m_tabs, &PageTabs::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &PageTabs::chosen, this, &Page::subjectChanged);
    connect(m_mode, &QPushButton::clicked, this,
            [this] { this->session().setAuditMode(!this->session().isAuditMode()); });
    connect(m_history, &HistoryCheck::known, this, &AuditPage::showResult);
    connect(m_topics, &TopicsView::noteWritten, m_keeping, &AuditKeeping::writeNote);
    new NoteDraft(*m_topics, *this);
    connect(m_keeping->closeButton(), &QPushButton::clicked, this, [this] {
        m_keeping->close(auditOf(this->session().state(), this->session().language(), m_history->fact()));
    });
    connect(m_keeping, &AuditKeeping::said, this, &Page::said);
    connect(m_keeping, &AuditKeeping::failed, this, &Page::failed);
    connect(m_keeping, &AuditKeeping::chosen, this, [this] {
        m_sample->forget();
        refresh();
    });
    connect(m_sample, &SampleView::sampleChanged, this, [this] {
        m_topics->setSample(m_sample->trails());
        m_keeping->writeSample(m_sample->picked());
    });
    for (AuditTable *table : {m_checks->table(), m_topics->table(), m_papers->table(), m_sample->table()}) {
        connect(table, &AuditTable::recordWanted, this, &AuditPage::showRecord);
        connect(table, &AuditTable::currentRowChanged, this, &Page::subjectChanged);
    }
}

void AuditPage::refresh()
{
    m_keeping->refresh();
    m_papers->show(session().state(), session().language());
    m_sample->show(session().sharedState(), m_keeping->sample(), session().language());
    showResult();
    m_topics->setSample(m_sample->trails());
}

void AuditPage::showResult()
{
    const Language &language = session().language();
    const AuditResult result = auditOf(session().state(), language, m_history->fact());
    m_mode->setText(session().isAuditMode() ? tr("Leave audit mode") : tr("Audit mode"));
    // In the line below the head: the result must not be cut off where the names of audits are long.
    const QString graded
        = tr("Self-assessment: would probably be graded %1.").arg(overallLabel(result.overall, language));
    const QString counts = tr("%1 conform, %2 observations, %3 minor, %4 major. The auditor decides; a missed target "
                              "alone is no nonconformity.")
                               .arg(result.count(AuditLabel::Conform))
                               .arg(result.count(AuditLabel::Observation))
                               .arg(result.count(AuditLabel::Minor))
                               .arg(result.count(AuditLabel::Major));
    const QString closed = m_keeping->closedWords(result);
    m_summary->setText(graded + QLatin1Char(' ') + counts + (closed.isEmpty() ? closed : QLatin1Char('\n') + closed));
    m_checks->show(result, language);
    m_topics->show(result, m_keeping->notes(), session().mayNote() && m_keeping->isOpen(), language);
}

QStringList AuditPage::views() const
{
    return {std::begin(kViews), std::end(kViews)};
}

void AuditPage::open(const Target &target)
{
    if (const auto view = views().indexOf(target.view); view >= 0) {
        m_tabs->setCurrent(int(view));
        m_stack->setCurrentIndex(int(view));
    }
}

AuditTable *AuditPage::table() const
{
    AuditTable *const tables[] = {m_checks->table(), m_topics->table(), m_papers->table(), m_sample->table()};
    return tables[std::clamp(m_tabs->current(), 0, int(std::size(tables)) - 1)];
}

Target AuditPage::subject() const
{
    const AuditRow *row = table()->current();
    return row && !row->objective.isNull() ? Target {PageId::Audit, Kind::Objective, row->objective} : Target {};
}

bool AuditPage::hasUnsaved() const
{
    return m_topics->hasUnsaved();
}

/// Records without a page of their own are shown by what they belong to.
void AuditPage::showRecord(const AuditRow &row)
{
    const Target place = placeOf(session().records(), row.kind, row.record);
    const PageId all = pageOfKind(row.kind);
    if (!place.record.isNull())
        emit goTo(place);
    else if (row.record.isNull() && row.kind != Kind::Count)
        emit goTo({all == PageId::Objective ? PageId::Objectives : all, row.kind, {}});
    else if (!row.objective.isNull())
        emit goTo({PageId::Objective, Kind::Objective, row.objective});
    else
        emit failed({tr("This row is about the whole set; no single record shows it.")});
}

void AuditPage::buildPack()
{
    auto *dialog = new PackDialog(session().records(), usualPack(session().asOf(), session().language()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QFileInfo file(session().document().path());
        const QString proposal
            = QStringLiteral("%1/%2-audit-%3.zip")
                  .arg(file.absolutePath(), file.completeBaseName(), session().asOf().toString(Qt::ISODate));
        const QString passphrase = dialog->passphrase();
        const QString kind
            = passphrase.isEmpty() ? tr("ZIP (*.zip)") : tr("Protected files (*%1)").arg(protectedSuffix);
        const QString path = session().prompt().saveFile(
            this, tr("Save audit pack"), passphrase.isEmpty() ? proposal : proposal + protectedSuffix, kind);
        if (!path.isEmpty())
            savePack(dialog->options(), path, passphrase);
    });
    dialog->open();
}

void AuditPage::savePack(const PackOptions &options, const QString &path, const QString &passphrase)
{
    auto input = packInput(session().document(), options);
    if (!input) {
        emit failed(input.error());
        return;
    }
    session().work().run(
        tr("Building the audit pack"),
        [input = std::move(*input), path, passphrase,
         language = session().language()](WorkSteps &steps) -> Result<QByteArray> {
            auto zip = packBytes(input, [&](int done, int of) {
                steps.setProgress(done, of);
                return !steps.isCanceled();
            });
            if (!zip || steps.isCanceled())
                return zip;
            const auto bytes = passphrase.isEmpty() ? zip : protectBytes(*zip, passphrase, language);
            if (!bytes)
                return bytes;
            if (const auto saved = writeFileSafely(path, *bytes, language); !saved)
                return tl::unexpected(saved.error());
            return zip;
        },
        this,
        [this, options, path](const Result<QByteArray> &zip) {
            if (!zip) {
                emit failed(zip.error());
                return;
            }
            const QString name = QFileInfo(path).fileName();
            if (!session().mayNote()) {
                emit said(tr("Saved: %1. The file is read-only: the export is not recorded in it.").arg(name));
                return;
            }
            const auto done = session().applyNote(
                packRecord(session().document().records(), options, name, *zip, session().today(), session().newId()));
            if (!done)
                emit failed(done.error());
            else
                emit said(tr("Saved and recorded: %1").arg(name));
        });
}

std::vector<ReadingRow> AuditPage::readingsOf(Id<Objective> objective) const
{
    std::vector<ReadingRow> out;
    for (const Kpi &kpi : session().records().all<Kpi>())
        if (kpi.objective == objective)
            if (auto rows = session().document().readingRows(kpi.id))
                out.insert(out.end(), rows->begin(), rows->end());
    return out;
}
