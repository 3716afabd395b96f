#pragma once
#include "model/document/document.h"
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

/// Puts a workspace at a place. It is made once for each test program, because that takes longer than most tests:
/// `make` makes it at the path that it is given.
inline void putOnceMade(QByteArray &kept, const QString &path, const std::function<void(const QString &)> &make)
{
    if (kept.isEmpty()) {
        const QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("made.waymark"));
        make(made);
        QFile file(made);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample was not made");
        kept = file.readAll();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(kept) != kept.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A new file with the tables of the sample organisation imported.
inline void putSampleTables(const QString &path)
{
    static QByteArray kept;
    putOnceMade(kept, path, [](const QString &made) {
        constexpr int seed = 61; // ids of its own: the test that goes on makes others
        auto document = Document::create(made, testContext(seed));
        if (!document)
            qFatal("no file: %s", qPrintable(document.error().message));
        ImportOptions options;
        options.today = QDate(2026, 7, 15);
        options.latestPeriodEnd = options.today;
        const auto plan = planImport((*document)->records(), sampleFiles(), options, (*document)->context());
        if (!plan || !(*document)->apply(plan->changes, QStringLiteral("import")))
            qFatal("the sample does not import");
    });
}
