#include "model/domain/filevalues.h"

#include <QStringList>

bool isOfMedium(const Error &error)
{
    // The store names the code of SQLite: busy, read-only, input/output, damaged, full, cannot open, no database.
    static const QList<int> codes = {5, 8, 10, 11, 13, 14, 26};
    static const QStringList words
        = {QStringLiteral("medium"), QStringLiteral("moved"), QStringLiteral("missing"), QStringLiteral("unreadable")};
    const QStringList parts = error.detail.split(QLatin1Char(' '));
    return words.contains(error.detail)
        || (parts.size() == 2 && parts[0] == QLatin1String("sqlite") && codes.contains(parts[1].toInt() & 0xff));
}
