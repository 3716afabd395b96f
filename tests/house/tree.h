#pragma once
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>

// The source tree as the house rules read it. A rule is a function from a path and a text to sentences, so that each
// rule can also be asked about made-up lines: a rule that cannot fail proves nothing.

struct SourceText {
    QString path; ///< from the root of the project, with slashes
    QString text;
    QStringList lines() const { return text.split(QLatin1Char('\n')); }
};

inline QString treeRoot()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/");
}

inline QString textOfFile(const QString &pathInTree)
{
    QFile file(treeRoot() + pathInTree);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The files of the folders with one of the endings (".h"), in order of path.
inline std::vector<SourceText> filesIn(const QStringList &folders, const QStringList &endings)
{
    std::vector<SourceText> out;
    for (const QString &folder : folders) {
        QDirIterator it(treeRoot() + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next().mid(treeRoot().size());
            if (std::any_of(endings.begin(), endings.end(), [&](const QString &e) { return path.endsWith(e); }))
                out.push_back({path, textOfFile(path)});
        }
    }
    std::sort(out.begin(), out.end(), [](const SourceText &a, const SourceText &b) { return a.path < b.path; });
    return out;
}

inline std::vector<SourceText> sourcesIn(const QStringList &folders)
{
    return filesIn(folders, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

inline QStringList productFolders()
{
    return {QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app")};
}

/// Asks a rule about every file; the failure message of a test.
template <typename Rule> QByteArray brokenBy(const std::vector<SourceText> &files, Rule rule)
{
    QStringList problems;
    for (const SourceText &file : files)
        problems += rule(file);
    return problems.join(QLatin1Char('\n')).toUtf8();
}
