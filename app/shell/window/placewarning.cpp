#include "app/shell/window/placewarning.h"

#include "app/shell/window/mainwindow.h"
#include "model/document/document.h"
#include "model/store/backup.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"
#include "views/work/prompt.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace {

const QString kPlace = QStringLiteral("place");
const QString kConflict = QStringLiteral("conflict");
/// Folders of which the user has been told.
const QString kTold = QStringLiteral("places/told");
constexpr int kMostTold = 50;

} // namespace

PlaceWarning::PlaceWarning(MainWindow &window, const FilePlace &place)
    : QObject(&window)
    , m_window(window)
    , m_here(new QAction(tr("Work on a copy here…"), this))
    , m_openCopy(new QAction(tr("Open the other copy"), this))
{
    m_here->setObjectName(QStringLiteral("workHere"));
    m_openCopy->setObjectName(QStringLiteral("openConflictCopy"));
    connect(m_here, &QAction::triggered, this, &PlaceWarning::workHere, Qt::QueuedConnection);
    connect(
        m_openCopy, &QAction::triggered, this, [this] { emit m_window.openRequested(m_copy); }, Qt::QueuedConnection);
    if (place.kind == FilePlace::Kind::Network)
        tellNetwork(place);
    else if (place.kind == FilePlace::Kind::SyncFolder)
        tellSyncFolder(place);
    else if (namesOf(window.session().document().path()) > 1)
        m_window.banner().post(kPlace, BannerKind::Warning,
                               tr("This file has a second name elsewhere on the disk (hard link). Open it by one name "
                                  "only: a journal that "
                                  "lies beside the other name is not seen. A copy under a new name is free of that."));
    tellConflicts();
}

void PlaceWarning::tellNetwork(const FilePlace &place)
{
    m_window.banner().post(kPlace, BannerKind::Warning,
                           tr("This file lies on a network drive (%1). Such drives can lose edits or mix those of two "
                              "people, so it is open read-only. Work on a copy on this computer, and put it back when "
                              "you have finished.")
                               .arg(place.name),
                           {m_here});
}

void PlaceWarning::tellSyncFolder(const FilePlace &place)
{
    QSettings &settings = m_window.session().settings();
    const QString folder = QFileInfo(m_window.session().document().path()).absolutePath();
    if (settings.value(kTold).toStringList().contains(folder))
        return;
    m_window.banner().post(
        kPlace, BannerKind::Warning,
        tr("This folder is kept in step with other computers by %1. Edit the file on one of them at a "
           "time, and close it before you change over: two that edit at once make two files.")
            .arg(place.name));
    connect(&m_window.banner(), &Banner::dismissed, this, [&settings, folder](const QString &key) {
        if (key != kPlace)
            return;
        QStringList told = settings.value(kTold).toStringList();
        told += folder;
        settings.setValue(kTold, told.mid(std::max(qsizetype(0), told.size() - kMostTold)));
    });
}

QString PlaceWarning::conflictText(const QString &name, const CopyRelation &relation)
{
    switch (relation.kind) {
    case CopyRelation::Kind::Other:
        return tr("“%1” beside this file is another workspace.").arg(name);
    case CopyRelation::Kind::Equal:
    case CopyRelation::Kind::Behind:
        return tr("“%1” beside this file holds nothing that this file lacks. It can be removed.").arg(name);
    case CopyRelation::Kind::Ahead:
        return tr("“%1” beside this file goes on where this file ends: %n changes more. Open it, and go on with it.",
                  nullptr, relation.theirs)
            .arg(name);
    case CopyRelation::Kind::Diverged:
        break;
    }
    return tr("This file and “%1” were edited at the same time: both know %2 entries, then this one has %3 and the "
              "other "
              "one %4 of its own. Open the other one, export its tables, and import here what is missing.")
        .arg(name, QString::number(relation.shared), QString::number(relation.ours), QString::number(relation.theirs));
}

void PlaceWarning::tellConflicts()
{
    const Document &document = m_window.session().document();
    const QStringList copies = conflictCopies(document.path());
    const auto ours = copies.isEmpty() ? Result<std::vector<ChainLine>>() : document.ledger();
    if (copies.isEmpty() || !ours)
        return;
    QStringList sentences;
    for (const QString &name : copies) {
        const QString path = QFileInfo(document.path()).absoluteDir().filePath(name);
        const auto other = Document::open(path, Document::Mode::ReadOnly, document.context());
        const auto theirs = other ? (*other)->ledger() : tl::unexpected(other.error());
        if (!theirs) {
            sentences += tr("“%1” beside this file looks like a copy that was changed elsewhere, but cannot be read.")
                             .arg(name);
            continue;
        }
        const CopyRelation relation = relationOf(*ours, *theirs);
        sentences += conflictText(name, relation);
        const bool worthIt
            = relation.kind == CopyRelation::Kind::Ahead || relation.kind == CopyRelation::Kind::Diverged;
        if (worthIt && m_copy.isEmpty())
            m_copy = path;
    }
    m_window.banner().post(kConflict, BannerKind::Warning, sentences.join(QLatin1Char(' ')),
                           m_copy.isEmpty() ? QList<QAction *> {} : QList<QAction *> {m_openCopy});
}

void PlaceWarning::workHere()
{
    Session &session = m_window.session();
    const QFileInfo file(session.document().path());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString to = session.prompt().saveFile(&m_window, tr("Where to put the copy"),
                                                 documents.filePath(file.fileName()), tr("Waymark files (*.waymark)"));
    if (to.isEmpty())
        return;
    if (placeOf(to).kind == FilePlace::Kind::Network)
        return m_window.showFailure({tr("That is a network drive, too. Choose a folder on this computer."), {}});
    if (const auto done = backupFile(file.absoluteFilePath(), to); !done)
        return m_window.showFailure(done.error());
    emit m_window.openRequested(to);
}
