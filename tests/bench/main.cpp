#include "tests/bench/speeds.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

/// Without arguments everything but "huge"; "questions", "chain", "file", "import" or "huge" (perhaps with MiB of
/// evidence) only that part.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QTextStream out(stdout), err(stderr);
    const QStringList arguments = QApplication::arguments();
    const QString part = arguments.value(1);
    if (part == QLatin1String("--memory")) {
        const auto memory = windowMemory(arguments.value(2));
        out << memory.value_or(0) << '\n';
        return memory ? 0 : 1;
    }
    const QTemporaryDir folder;
    std::vector<SpeedFigure> figures;
    Result<> done;
    if (part.isEmpty() || part == QLatin1String("questions"))
        done = measureQuestions(folder.path(), figures);
    if (done && (part.isEmpty() || part == QLatin1String("chain")))
        done = measureChain(figures);
    if (done && (part.isEmpty() || part == QLatin1String("file")))
        done = measureFile(folder.path(), figures);
    if (done && (part.isEmpty() || part == QLatin1String("import")))
        done = measureImport(folder.path(), figures);
    if (part == QLatin1String("huge"))
        done = measureHuge(folder.path(), arguments.size() > 2 ? arguments.at(2).toInt() : 2000, figures);
    if (!done) {
        err << done.error().message << Qt::endl;
        return 1;
    }
    out << asTable(figures);
    return 0;
}
