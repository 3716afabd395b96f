#include "model/exchange/evidencefiles.h"

#include "model/domain/language.h"

#include <QDir>
#include <QSet>

QString asciiName(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.'))
            out += c;
        else if (!out.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            out += u'-';
    while (out.startsWith(u'.') || out.startsWith(u'-'))
        out.remove(0, 1);
    if (out.size() <= 60)
        return out;
    // What opens a file is its ending: that stays.
    const qsizetype point = out.lastIndexOf(u'.');
    const QString ending = point > 0 && out.size() - point <= 12 ? out.mid(point) : QString();
    return out.left(60 - ending.size()) + ending;
}

QString evidencePath(const Evidence &evidence)
{
    return QStringLiteral("evidence/%1-%2-%3")
        .arg(asciiName(evidence.code), evidence.sha256.left(8),
             asciiName(evidence.fileName.isEmpty() ? evidence.title : evidence.fileName));
}

EvidenceFiles evidenceFiles(const Register &reg, const LoadContent &load)
{
    EvidenceFiles out;
    for (const Evidence &e : reg.all<Evidence>()) {
        if (e.storage != EvidenceStorage::FileCopy)
            continue;
        if (auto bytes = load(e.sha256))
            out.files.push_back({evidencePath(e), std::move(*bytes)});
        else
            out.missing += QStringLiteral("%1: %2").arg(e.code, bytes.error().message);
    }
    return out;
}

static std::vector<const Evidence *> copiesOf(const ChangeSet &changes)
{
    std::vector<const Evidence *> out;
    for (const Change &change : changes.changes)
        if (const auto *e = change.after.as<Evidence>(); e && e->storage == EvidenceStorage::FileCopy)
            out.push_back(e);
    return out;
}

bool namesCopies(const ChangeSet &changes)
{
    return !copiesOf(changes).empty();
}

std::vector<FileContent> copiesIn(const QStringList &folders, const ChangeSet &changes)
{
    QSet<QString> wanted;
    for (const Evidence *e : copiesOf(changes))
        wanted.insert(e->sha256);
    std::vector<FileContent> out;
    for (const QString &path : folders) {
        const QDir folder(QDir(path).filePath(QStringLiteral("evidence")));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name))
            if (auto content = takeFile(file.filePath(), Language()); content && wanted.remove(content->sha256))
                out.push_back(std::move(*content));
    }
    return out;
}

QStringList missingCopies(const ChangeSet &changes, const std::vector<FileContent> &contents, const Register &reg)
{
    QSet<QString> there;
    for (const FileContent &content : contents)
        there.insert(content.sha256);
    for (const Evidence &e : reg.all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy)
            there.insert(e.sha256);
    QStringList missing;
    for (const Evidence *e : copiesOf(changes))
        if (!there.contains(e->sha256))
            missing += e->code;
    return missing;
}
