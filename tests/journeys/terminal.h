#pragma once
#include "app/shell/cli/command.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// The files of the sample organisation in the source tree.
inline QString sampleFolder()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/resources/sample");
}

/// The object of an array whose "code" is this.
inline QJsonObject withCode(const QJsonValue &array, const QString &code)
{
    const QJsonArray rows = array.toArray();
    for (const QJsonValue &row : rows)
        if (row[QLatin1String("code")].toString() == code)
            return row.toObject();
    return {};
}

/// What a command said and how it ended.
struct Said {
    int status = -1;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// A person at a terminal: runs commands in a folder of its own. Names of files are those in the folder.
class Terminal
{
public:
    Terminal() { qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data")))); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// `line` is split at blanks; {name} stands for the path of a file in the folder, {sample} for that of the
    /// sample's tables; both may hold blanks.
    Said run(const QString &line, const QStringList &more = {}) const
    {
        QStringList arguments;
        for (QString word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word == QLatin1String("{sample}"))
                word = sampleFolder();
            else if (word.startsWith(QLatin1Char('{')) && word.endsWith(QLatin1Char('}')))
                word = path(word.mid(1, word.size() - 2));
            arguments += word;
        }
        arguments += more;
        Said said;
        QTextStream out(&said.out), err(&said.err);
        said.status = runCommand(arguments, out, err, m_context);
        return said;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Name → contents of the files of a folder.
    QMap<QString, QByteArray> folder(const QString &name) const
    {
        QMap<QString, QByteArray> files;
        for (const QString &file : QDir(path(name)).entryList(QDir::Files))
            files.insert(file, bytes(name + QLatin1Char('/') + file));
        return files;
    }

private:
    QTemporaryDir m_folder;
    Context m_context = testContext();
};
