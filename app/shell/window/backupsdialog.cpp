#include "app/shell/window/backupsdialog.h"

#include "app/shell/backing.h"
#include "app/shell/window/backupkeeper.h"
#include "model/domain/dates.h"
#include "model/query/registerdiff.h"
#include "model/store/backup.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/celldelegates.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

const QString kFailure = QStringLiteral("failure");

QString reasonWords(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Session:
        return BackupsDialog::tr("while working");
    case BackupReason::Import:
        return BackupsDialog::tr("before an import");
    case BackupReason::Restore:
        return BackupsDialog::tr("before a restore");
    case BackupReason::Manual:
        return BackupsDialog::tr("by hand");
    case BackupReason::Migration:
        return BackupsDialog::tr("before a new format");
    case BackupReason::Bulk:
        return BackupsDialog::tr("before a large change");
    }
    return {};
}

RecordTable<BackupRow>::Columns columns(const Language &language)
{
    return {{BackupsDialog::tr("Made"),
             [](const BackupRow &r) { return r.backup.at; },
             [language](const BackupRow &r) {
                 const QDateTime at = r.backup.at.toLocalTime();
                 return QStringLiteral("%1, %2").arg(longDate(at.date(), language),
                                                     language.locale().toString(at.time(), QStringLiteral("HH:mm")));
             },
             {}},
            {BackupsDialog::tr("Why"),
             [](const BackupRow &r) {
                 const QString why = reasonWords(r.backup.reason);
                 return r.backup.isDamaged ? BackupsDialog::tr("%1, damaged", "a backup").arg(why) : why;
             },
             {},
             {}},
            {BackupsDialog::tr("History entries"),
             [](const BackupRow &r) { return r.backup.entries; },
             {},
             {},
             Qt::AlignRight},
            {BackupsDialog::tr("Records and figures"),
             [](const BackupRow &r) { return r.backup.rows; },
             {},
             {},
             Qt::AlignRight}};
}

} // namespace

BackupsDialog::BackupsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_banner(new Banner)
    , m_rows(new RecordTable<BackupRow>(columns(session.language()), session.language(), this))
    , m_table(new QTableView)
    , m_difference(new TextLabel({}, Tone::Secondary))
    , m_place(new TextLabel({}, Tone::Quiet, TextSize::Small))
    , m_restore(primaryButton(tr("Restore into a new file…")))
    , m_now(plainButton(tr("Back up now")))
    , m_otherPlace(plainButton(tr("Other folder…")))
    , m_work(new BackgroundWork(this))
    , m_making(new BackgroundWork(this))
{
    setWindowTitle(tr("Backups"));
    resize(720, 520);
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_rows);
    setUpTable(*m_table);
    for (int c : {2, 3})
        m_table->setItemDelegateForColumn(c, new FigureDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_difference->setObjectName(QStringLiteral("backupDifference"));
    m_difference->setWordWrap(true);
    m_difference->setMinimumHeight(120);
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    showPlace();
    m_otherPlace->setObjectName(QStringLiteral("otherPlace"));
    m_otherPlace->setToolTip(tr("Where the backups of all workspaces go, best on another disk"));
    auto *close = plainButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->addWidget(m_now);
    buttons->addWidget(m_otherPlace);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(close);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(24, 10, 16, 0);
    words->addWidget(m_difference);
    words->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addLayout(words);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUp);
    connect(m_otherPlace, &QPushButton::clicked, this, &BackupsDialog::choosePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsDialog::compare);
    fill();
}

void BackupsDialog::readRows()
{
    std::vector<BackupRow> rows;
    for (const Backup &backup : backupsIn(backupFolderOf(m_session)))
        rows.push_back({backup, QFileInfo(backup.path).fileName()});
    m_rows->setRows(std::move(rows));
}

void BackupsDialog::fill()
{
    readRows();
    m_restore->setEnabled(!m_rows->rows().empty());
    if (m_rows->rows().empty())
        m_difference->setText(tr("There is no backup yet. One is made after the first change of a session, before an "
                                 "import, and whenever you want."));
    else
        goToRow(*m_table, m_rows->index(0, 0));
}

const Backup *BackupsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_rows->row(index.row()).backup : nullptr;
}

void BackupsDialog::compare()
{
    const Backup *backup = current();
    if (!backup)
        return;
    m_restore->setEnabled(!backup->isDamaged);
    m_difference->setText(tr("This backup is being checked…"));
    m_work->run(
        tr("Checking the backup"), [path = backup->path](WorkSteps &) { return provenBackup(path); }, this,
        [this](const Result<Register> &held) { showDifference(held); });
}

void BackupsDialog::showDifference(const Result<Register> &held)
{
    readRows(); // the check says of a backup what the list says, too
    m_restore->setEnabled(held.has_value());
    if (!held) {
        m_difference->setText(held.error().detail == QLatin1String("damaged")
                                  ? tr("This backup is damaged; choose another one. %1").arg(held.error().message)
                                  : tr("This backup cannot be read any more. %1").arg(held.error().message));
        return;
    }
    const QStringList lines = differenceLines(difference(*held, m_session.document().records()), m_session.language());
    m_difference->setText(lines.isEmpty()
                              ? tr("The file is as it was in this backup.")
                              : tr("Since this backup:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

void BackupsDialog::restore()
{
    const Backup *backup = current();
    if (!backup)
        return;
    const QFileInfo file(m_session.document().path());
    const QString proposal = file.absoluteDir().filePath(
        QStringLiteral("%1-%2.waymark")
            .arg(file.completeBaseName(), backup->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    const QString to
        = m_session.prompt().saveFile(this, tr("Restore into a new file"), proposal, tr("Waymark files (*.waymark)"));
    if (to.isEmpty())
        return;
    // The state that is left is kept as well (RELIABILITY I08). Where that fails, as with a damaged file, the restore
    // goes on: it touches neither.
    std::shared_ptr<TakenBackup> left;
    if (!m_session.document().isReadOnly())
        if (auto taken = takeBackup(m_session.document(), backupPlace(m_session.settings()), BackupReason::Restore);
            taken)
            left = std::make_shared<TakenBackup>(std::move(*taken));
    setBusy(tr("The backup is being restored…"));
    m_making->run(
        tr("Restoring the backup"),
        [left, from = backup->path, to](WorkSteps &) {
            if (left)
                (void)left->carryOut();
            return backupFile(from, to);
        },
        this,
        [this, to](const Result<> &done) {
            setBusy({});
            if (!done) {
                m_banner->post(kFailure, BannerKind::Error, done.error().message);
                return fill();
            }
            accept();
            emit openWanted(to);
        });
}

void BackupsDialog::setBusy(const QString &words)
{
    m_work->cancel(); // what is being compared has another number in a moment
    if (!words.isEmpty())
        m_difference->setText(words);
    for (QWidget *part : {static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_otherPlace),
                          static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_table)})
        part->setEnabled(words.isEmpty());
}

/// Beside the window: a large file takes seconds.
void BackupsDialog::make(const QString &place, std::function<void(const Result<BackupDone> &)> then)
{
    auto taken = takeBackup(m_session.document(), place, BackupReason::Manual);
    if (!taken)
        return then(tl::unexpected(taken.error()));
    setBusy(tr("A backup is being made…"));
    m_making->run(
        tr("Making a backup"),
        [order = std::make_shared<TakenBackup>(std::move(*taken))](WorkSteps &) { return order->carryOut(); }, this,
        [this, then = std::move(then)](const Result<BackupDone> &done) {
            setBusy({});
            then(done);
            emit backedUp();
            fill();
        });
}

void BackupsDialog::backUp()
{
    make(backupPlace(m_session.settings()), [this](const Result<BackupDone> &done) {
        if (done)
            m_banner->withdraw(kFailure);
        else
            m_banner->post(kFailure, BannerKind::Error, done.error().message);
    });
}

void BackupsDialog::showPlace()
{
    m_place->setText(
        tr("They lie in %1, each with all its contents as JSON beside it. Keep copies on another disk as well.")
            .arg(backupFolderOf(m_session)));
}

void BackupsDialog::choosePlace()
{
    const QString before = backupPlace(m_session.settings());
    const QString chosen = m_session.prompt().chooseFolder(this, tr("Folder for backups"), before);
    if (chosen.isEmpty() || QDir(chosen) == QDir(before))
        return;
    // A backup that was made and verified there is the proof that the place will do.
    make(chosen, [this, chosen, before](const Result<BackupDone> &done) {
        if (!done)
            return m_banner->post(kFailure, BannerKind::Error, done.error().message);
        setBackupPlace(m_session.settings(), chosen);
        m_banner->post(kFailure, BannerKind::Info,
                       tr("The backups of all workspaces go to %1 from now on. Those made before stay in %2.")
                           .arg(QDir::toNativeSeparators(chosen), QDir::toNativeSeparators(before)));
        showPlace();
    });
}
