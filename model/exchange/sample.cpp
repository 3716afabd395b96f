#include "model/exchange/sample.h"

#include <QDir>
#include <QFile>

static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

std::vector<SourceFile> sampleFiles()
{
    initSample();
    std::vector<SourceFile> files;
    const QDir folder(QStringLiteral(":/sample"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name.chopped(4), name, file.readAll()});
    }
    return files;
}
