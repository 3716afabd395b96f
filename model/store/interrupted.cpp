#include "model/store/interrupted.h"

#include "model/domain/safefile.h"
#include "model/store/fileheader.h"
#include "model/store/pagecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace {

const QString kJournal = QStringLiteral("-journal");

QString stemOf(const QFileInfo &file)
{
    return file.completeBaseName() + QStringLiteral("-interrupted");
}

QString suffixOf(const QFileInfo &file)
{
    return file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
}

} // namespace

QString keepInterrupted(const QString &canonicalPath)
{
    const QFileInfo file(canonicalPath);
    const QString folder = file.absolutePath(), journal = canonicalPath + kJournal;
    const qint64 room = QStorageInfo(folder).bytesAvailable();
    if (room >= 0 && room < file.size() + QFileInfo(journal).size())
        return {};
    QString copy;
    for (int number = 1; copy.isEmpty() || QFileInfo::exists(copy) || QFileInfo::exists(copy + kJournal); ++number)
        copy = folder + QLatin1Char('/') + stemOf(file)
            + (number == 1 ? QString() : QLatin1Char('-') + QString::number(number)) + suffixOf(file);
    if (copyAsItIs(canonicalPath, copy) && copyWhereThereIsRoom(journal, copy + kJournal) && syncFile(copy)
        && syncFile(copy + kJournal) && syncFolder(folder) == 0)
        return copy;
    QFile::remove(copy + kJournal);
    QFile::remove(copy);
    return {};
}

QStringList interruptedCopiesOf(const QString &path)
{
    const QFileInfo file(path);
    const QRegularExpression form(QRegularExpression::anchoredPattern(QRegularExpression::escape(stemOf(file))
                                                                      + QStringLiteral("(-\\d+)?")
                                                                      + QRegularExpression::escape(suffixOf(file))));
    QStringList out;
    for (const QFileInfo &beside : QDir(file.absolutePath()).entryInfoList(QDir::Files))
        if (form.match(beside.fileName()).hasMatch() && QFileInfo::exists(beside.absoluteFilePath() + kJournal))
            out += beside.absoluteFilePath();
    return out;
}

void forgetInterrupted(const QString &path)
{
    for (const QString &copy : interruptedCopiesOf(path)) {
        QFile::remove(copy);
        QFile::remove(copy + kJournal);
    }
}
