#include "views/pages/importing/importwizard.h"

#include "model/domain/safefile.h"
#include "model/exchange/evidencefiles.h"
#include "views/pages/importing/importcheckstep.h"
#include "views/pages/importing/importlines.h"
#include "views/pages/importing/importmappingstep.h"
#include "views/pages/importing/importsourcestep.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/wizardframe.h"
#include "views/work/prompt.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

ImportWizard::ImportWizard(Session &session, std::function<Result<>()> backUp, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_backUp(std::move(backUp))
    , m_source(new ImportSourceStep(session, m_draft))
    , m_check(new ImportCheckStep(session, m_draft, m_work))
    , m_finished(new QWidget)
    , m_title(new TextLabel({}, Tone::Text, TextSize::Title))
    , m_problem(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_summary(new TextLabel({}, Tone::Text, TextSize::Lead))
    , m_rejectedPlace(new TextLabel({}, Tone::Secondary))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_back(plainButton(tr("Back")))
    , m_next(primaryButton(QString()))
    , m_close(plainButton(tr("Close")))
    , m_saveRejected(plainButton(tr("Save the rejected rows…")))
    , m_folder(QFileInfo(session.document().path()).absolutePath())
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import"));
    m_steps = {m_source, new ImportMappingStep(session, m_draft), m_check};
    build();
    goToStep(Source);
}

void ImportWizard::build()
{
    m_list->setObjectName(QStringLiteral("importSteps"));
    m_list->setAccessibleName(tr("Steps"));
    const QString names[] = {tr("Which file?"), tr("What do the columns mean?"), tr("What would happen?"), tr("Done")};
    for (int i = 0; i < StepCount; ++i)
        m_list->addItem(QStringLiteral("%1   %2").arg(i + 1).arg(names[i]));
    for (ImportStep *step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::edited, this, &ImportWizard::judge);
    }
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_rejectedPlace->setWordWrap(true);
    m_saveRejected->setObjectName(QStringLiteral("saveRejected"));
    auto *done = new QVBoxLayout(m_finished);
    done->setContentsMargins(32, 8, 24, 8);
    done->setSpacing(12);
    done->addWidget(m_summary);
    done->addWidget(m_rejectedPlace);
    done->addWidget(m_saveRejected, 0, Qt::AlignLeft);
    done->addStretch();
    m_stack->addWidget(m_finished);
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_close->setObjectName(QStringLiteral("close"));
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    setShortcutHint(*m_next, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_title->setContentsMargins(32, 16, 24, 8);
    layOutWizard(*this, {m_list, nullptr, {m_title}, m_stack, m_problem, {m_close, m_back, m_next}});
    connect(m_source, &ImportSourceStep::fileWanted, this, &ImportWizard::chooseFile);
    connect(m_source, &ImportSourceStep::clipboardWanted, this,
            [this] { openText(QGuiApplication::clipboard()->text(), m_draft.wantedTable); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goToStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step == Check)
            write();
        else
            m_step == Finished ? accept() : goToStep(m_step + 1);
    });
    connect(m_saveRejected, &QPushButton::clicked, this, [this] { saveRejected({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int step) {
        // Back to any step that was there; forward only one by one, because each has to be judged.
        if (step == m_step)
            return;
        if (step < m_step && m_step != Finished)
            goToStep(step);
        else
            m_list->setCurrentRow(m_step);
    });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_next, &QPushButton::click);
}

void ImportWizard::goToStep(int step)
{
    if (step < 0 || step >= StepCount)
        return;
    if (step == Mapping && m_draft.isExchange())
        step = m_step == Check ? Source : Check; // its columns are known
    m_work.cancel();
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_list->setCurrentRow(step);
    m_title->setText(m_list->item(step)->text().section(QStringLiteral("   "), 1));
    m_back->setVisible(step != Finished);
    m_back->setEnabled(step > 0);
    m_close->setVisible(step != Finished);
    if (step != Finished)
        m_steps[size_t(step)]->show();
    judge();
    step == Finished ? m_next->setFocus() : m_steps[size_t(step)]->begin();
}

void ImportWizard::judge()
{
    if (m_step == Finished) {
        m_problem->clear();
        m_next->setEnabled(true);
        m_next->setText(tr("Close"));
        return;
    }
    const QString problem = m_steps[size_t(m_step)]->problem();
    m_problem->setText(problem);
    m_next->setEnabled(problem.isEmpty());
    if (m_step != Check) {
        m_next->setText(tr("Next"));
        return;
    }
    const ImportPreview *preview = m_check->preview();
    const int rows = preview
        ? int(preview->lines.size()) - preview->count(RowState::Rejected) - preview->count(RowState::Unchanged)
        : 0;
    m_next->setText(rows ? tr("Import %n row(s)", nullptr, rows) : tr("Import"));
}

void ImportWizard::chooseFile()
{
    const QString path = m_session.prompt().openFile(
        this, tr("Import a table"), m_folder, tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

/// Large files are asked for (IMP-17).
bool ImportWizard::mayBeLarge(qint64 bytes)
{
    return bytes <= manyImportBytes
        || m_session.prompt().confirm(
            this, tr("Read this large file?"),
            tr("It has %1 MiB. Reading it may take minutes; it can be cancelled.").arg(bytes >> 20U), tr("Read"));
}

void ImportWizard::openFile(const QString &path)
{
    const QFileInfo info(path);
    m_folder = info.absolutePath();
    if (info.exists() && !info.isFile()) { // a pipe would never end
        m_source->setFailure(tr("“%1” is no file that can be read. Choose another one.").arg(info.fileName()));
        return judge();
    }
    if (!mayBeLarge(info.size()))
        return;
    auto bytes = readFile(path, mostImportBytes, m_session.language());
    if (!bytes) {
        m_source->setFailure(bytes.error().message);
        return judge();
    }
    load(std::move(*bytes), info.fileName(), path, Source);
}

void ImportWizard::openText(const QString &text, const QString &table)
{
    m_draft.wantedTable = table;
    if (text.trimmed().isEmpty()) {
        m_source->setFailure(tr("The clipboard holds no text. Copy the rows in the spreadsheet first, with their "
                                "headings."));
        return judge();
    }
    if (mayBeLarge(text.size()))
        load(text.toUtf8(), tr("Clipboard"), {}, Mapping);
}

void ImportWizard::load(QByteArray bytes, const QString &name, const QString &path, int thenStep)
{
    m_source->setFailure({});
    m_problem->setText(tr("Reading the file…"));
    m_next->setEnabled(false);
    m_work.run(
        tr("Reading the file"),
        [bytes = std::move(bytes), name, path, language = m_session.language()](WorkSteps &) {
            return loadTables(bytes, name, path, language);
        },
        this,
        [this, name, thenStep](const Result<LoadedTables> &tables) {
            if (!tables)
                m_source->setFailure(QStringLiteral("%1: %2").arg(name, tables.error().message));
            else
                m_draft.take(*tables, m_session.settings(), m_session.language());
            const bool isTooLong
                = tables && m_draft.hasSheet() && qsizetype(m_draft.current().rows.size()) > manyImportRows;
            const bool goOn = !isTooLong
                || m_session.prompt().confirm(this, tr("Import so many rows?"),
                                              tr("The table has %1 rows. Reading them may take minutes; it can be "
                                                 "cancelled.")
                                                  .arg(m_draft.current().rows.size()),
                                              tr("Go on"));
            if (!goOn)
                m_draft.loaded = {};
            goToStep(tables && goOn ? thenStep : Source);
        });
}

void ImportWizard::write()
{
    const ImportPreview *preview = m_check->preview();
    if (!preview || !m_check->problem().isEmpty())
        return;
    QString rejectedTo;
    if (preview->count(RowState::Rejected)) {
        rejectedTo = m_session.prompt().saveFile(
            this, tr("Save the rejected rows"),
            QDir(m_folder).filePath(
                QStringLiteral("%1.rejected.csv").arg(QFileInfo(m_draft.loaded.name).completeBaseName())),
            tr("CSV files (*.csv)"));
        if (rejectedTo.isEmpty())
            return;
        m_rejected = rejectedCsv(m_draft.current(), m_draft.mapping, *preview, m_session.language());
    }
    // An import can change everything: without a backup the user decides.
    if (const auto kept = m_backUp();
        !kept && !m_session.prompt().confirm(this, tr("Import without a backup?"), kept.error().message, tr("Import")))
        return;
    ChangeSet changes = preview->plan.changes;
    changes.label = tr("Import of %1").arg(m_draft.loaded.name);
    if (m_draft.isExchange() && !m_draft.loaded.path.isEmpty())
        changes.contents = copiesIn({QFileInfo(m_draft.loaded.path).absolutePath()}, changes);
    const QStringList missing = missingCopies(changes, changes.contents, m_session.document().records());
    if (const auto done = m_session.document().apply(std::move(changes), QStringLiteral("import")); !done) {
        m_problem->setText(done.error().message);
        return;
    }
    if (!m_draft.isExchange())
        m_draft.remember(m_session.settings());
    showFinished();
    if (!missing.isEmpty())
        m_rejectedPlace->setText(tr("The copies of these files do not lie in the folder “evidence” beside the imported "
                                    "file, so their evidence is a reference: %1")
                                     .arg(missing.join(QStringLiteral(", "))));
    if (!rejectedTo.isEmpty())
        saveRejected(rejectedTo);
}

void ImportWizard::saveRejected(const QString &to)
{
    const QString path = !to.isEmpty()
        ? to
        : m_session.prompt().saveFile(this, tr("Save the rejected rows"), m_folder, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto done = writeFileSafely(path, m_rejected, m_session.language());
    m_rejectedPlace->setTone(done ? Tone::Secondary : Tone::Error);
    m_rejectedPlace->setText(done ? tr("The rejected rows stand in %1, with the reason in the last column. Repair them "
                                       "there and import that file.")
                                        .arg(QDir::toNativeSeparators(path))
                                  : done.error().message);
    m_saveRejected->setVisible(!done);
}

void ImportWizard::showFinished()
{
    const ImportPreview &preview = *m_check->preview();
    QStringList counts;
    for (const RowState state :
         {RowState::Fresh, RowState::Updated, RowState::Corrected, RowState::Unchanged, RowState::Rejected})
        if (const int n = preview.count(state))
            counts += QStringLiteral("%1 %2").arg(m_session.language().locale().toString(n),
                                                  ImportLines::stateWord(state));
    m_summary->setText(tr("%1 is imported: %2. Undo (%3) takes the import back as a whole.")
                           .arg(m_draft.loaded.name, counts.join(QStringLiteral(", ")),
                                QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_saveRejected->setVisible(false);
    goToStep(Finished);
}
