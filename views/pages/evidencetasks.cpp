#include "views/pages/evidencetasks.h"

#include "model/domain/safefile.h"
#include "model/query/settings.h"
#include "views/widgets/filedrop.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QWidget>

EvidenceTasks::EvidenceTasks(Session &session, QWidget &host)
    : QObject(&host)
    , m_session(session)
    , m_host(host)
{
}

void EvidenceTasks::addFiles(const QStringList &paths, const EvidencePlace &place, EvidenceKind kind)
{
    if (m_session.isReadOnly() || paths.isEmpty())
        return;
    using Read = Result<std::vector<Taken>>;
    const qint64 most = copyLimits(m_session.records()).one;
    const auto read = [paths, kind, most, language = m_session.language()]() -> Read {
        std::vector<Taken> files;
        for (const QString &path : paths) {
            auto content = takeFile(path, language, most);
            if (!content)
                return tl::unexpected(content.error());
            files.push_back({QFileInfo(path).fileName(), std::move(*content), kind});
        }
        return files;
    };
    const auto done = [this, place](Read files) {
        if (files)
            keep(std::move(*files), place);
        else
            emit failed(files.error());
    };
    constexpr qint64 quick = 8 << 20; // done before anybody could look at a progress bar
    qint64 bytes = 0;
    for (const QString &path : paths)
        bytes += QFileInfo(path).size();
    if (bytes <= quick || m_session.work().isRunning())
        return done(read());
    m_session.work().run(
        tr("Reading the file"), [read](WorkSteps &) { return read(); }, this, done);
}

void EvidenceTasks::keep(std::vector<Taken> files, const EvidencePlace &place)
{
    const Language &language = m_session.language();
    ChangeSet set;
    QList<QUuid> ids;
    QStringList names;
    for (Taken &file : files) {
        const bool isEmpty = file.content.bytes.isEmpty();
        const QString name = evidenceName(file.name);
        names += isEmpty ? tr("%1 (it is empty)").arg(name) : name;
        const auto id = addEvidence(
            m_session.records(), {file.name, std::move(file.content), place, file.kind, m_session.today()}, language,
            [this] { return m_session.newId(); }, set);
        if (!id)
            return emit failed(id.error());
        ids += id->value;
    }
    if (set.isEmpty()) {
        emit said(tr("%1 is attached here already.").arg(names.join(QStringLiteral(", "))));
        return emit added(ids);
    }
    set.label = names.size() == 1 ? tr("Evidence added: %1").arg(names.first())
                                  : tr("Evidence added: %n files", nullptr, int(names.size()));
    if (const auto applied = m_session.apply(set); !applied)
        return emit failed(applied.error());
    const qint64 all = bytesOfCopies(m_session.records());
    const CopyLimits limits = copyLimits(m_session.records());
    emit said(all >= limits.many
                  ? tr("Added: %1. The copies in this file are %2 now; %3 is the most.")
                        .arg(names.join(QStringLiteral(", ")), sizeText(all, language), sizeText(limits.all, language))
                  : tr("Added: %1. Undo takes it back.").arg(names.join(QStringLiteral(", "))));
    emit added(ids);
}

void EvidenceTasks::askForFile(const EvidencePlace &place)
{
    if (m_session.isReadOnly())
        return;
    const QString path = m_session.prompt().openFile(
        &m_host, tr("Add a file as evidence"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), {});
    if (!path.isEmpty())
        addFiles({path}, place);
}

void EvidenceTasks::paste(const EvidencePlace &place)
{
    if (m_session.isReadOnly())
        return;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = data ? localPaths(*data) : QStringList(); !paths.isEmpty())
        return addFiles(paths, place);
    const QImage image = data && data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    QByteArray png;
    QBuffer buffer(&png);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return emit failed({tr("The clipboard holds neither a picture nor a file. Take the screenshot again, or choose "
                               "the file with “Add file…”."),
                            {}});
    const QString name
        = tr("Screenshot %1.png")
              .arg(m_session.document().context().now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    keep({{name, contentOf(png), EvidenceKind::Screenshot}}, place);
}

const Evidence *EvidenceTasks::copyOf(Id<Evidence> id, QByteArray &bytes)
{
    const Evidence *e = m_session.records().find(id);
    if (!e)
        return nullptr;
    if (e->storage != EvidenceStorage::FileCopy) {
        emit failed(
            {e->location.isEmpty()
                 ? tr("%1 is a reference: the file itself is not kept here.").arg(e->code)
                 : tr("%1 is a reference: the file lies at %2. It is not opened from here.").arg(e->code, e->location),
             {}});
        return nullptr;
    }
    auto read = m_session.document().content(e->sha256);
    if (!read) {
        emit failed(read.error());
        return nullptr;
    }
    bytes = std::move(*read);
    return e;
}

void EvidenceTasks::open(Id<Evidence> id)
{
    QByteArray bytes;
    const Evidence *e = copyOf(id, bytes);
    if (!e)
        return;
    if (mayRun(e->fileName, bytes))
        return emit failed(
            {tr("“%1” could run something, so it is not opened from here. Save a copy if you trust where "
                "it comes from.")
                 .arg(e->fileName),
             {}});
    const auto path = m_copies.put(safeFileName(e->fileName), bytes, m_session.language());
    if (!path)
        return emit failed(path.error());
    if (!m_session.prompt().showFile(*path))
        return emit failed({tr("No program opened “%1”. Save a copy and open it there.").arg(e->fileName), {}});
    emit said(tr("Opened: a copy to read. What you change in it is not kept."));
}

void EvidenceTasks::saveCopy(Id<Evidence> id)
{
    QByteArray bytes;
    const Evidence *e = copyOf(id, bytes);
    if (!e)
        return;
    const QString to
        = m_session.prompt().saveFile(&m_host, tr("Save a copy of the evidence"), safeFileName(e->fileName), {});
    if (to.isEmpty())
        return;
    if (QFileInfo(to).canonicalFilePath() == QFileInfo(m_session.document().path()).canonicalFilePath())
        return emit failed({tr("This is the workspace itself. Choose another name."), {}});
    if (const auto done = writeFileSafely(to, bytes, m_session.language()); !done)
        return emit failed(done.error());
    emit said(tr("Saved: %1").arg(QFileInfo(to).fileName()));
}
