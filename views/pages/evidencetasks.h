#pragma once
#include "model/query/evidenceadding.h"
#include "views/pages/session.h"
#include "views/work/privatecopies.h"

class QMimeData;
class QWidget;

/// What can be done with evidence wherever it is shown (2.8): take files in, open a copy to read it, save a copy.
class EvidenceTasks : public QObject
{
    Q_OBJECT
public:
    EvidenceTasks(Session &session, QWidget &host);
    /// Takes the files in and attaches them, as one step to undo; nothing at all when one of them cannot be taken.
    void addFiles(const QStringList &paths, const EvidencePlace &place, EvidenceKind kind = EvidenceKind::Unset);
    /// Asks for a file.
    void askForFile(const EvidencePlace &place);
    /// Files of the clipboard, or its picture as a screenshot with a name by date.
    void paste(const EvidencePlace &place);
    /// Opens a private copy that cannot be written to; what could run something is only saved.
    void open(Id<Evidence> id);
    void saveCopy(Id<Evidence> id);

signals:
    /// Evidence that a file became, in the order of the files.
    void added(const QList<QUuid> &evidence);
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    struct Taken {
        QString name;
        FileContent content;
        EvidenceKind kind = EvidenceKind::Unset;
    };
    void keep(std::vector<Taken> files, const EvidencePlace &place);
    /// The copy and its bytes; nothing when it is none or cannot be read, which is then said.
    const Evidence *copyOf(Id<Evidence> id, QByteArray &bytes);

    Session &m_session;
    QWidget &m_host;
    PrivateCopies m_copies;
};
