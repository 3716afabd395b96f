#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianTime(const std::function<void()> &work, int times)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(timed(work));
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

QString asTable(const std::vector<SpeedFigure> &figures)
{
    QString out
        = QStringLiteral("| What | Measured | Against | Limit | Measured / limit | |\n|---|--:|---|--:|--:|---|\n");
    for (const SpeedFigure &f : figures) {
        const int decimals = f.unit == QLatin1String("s") || f.value < 10 ? 2 : 0;
        const auto number
            = [&](double v) { return QStringLiteral("%1 %2").arg(QString::number(v, 'f', decimals), f.unit); };
        out += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                   .arg(f.what, number(f.value), f.reference, number(f.limit),
                        QString::number(f.value / f.limit, 'f', 2),
                        f.isMet() ? QStringLiteral("met") : QStringLiteral("missed"));
    }
    return out;
}
