#include "app/shell/cli/opening.h"
#include "model/domain/safefile.h"
#include "model/exchange/protectedfile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int longestLine = 8192;

/// Never an argument: those stand in the list of processes. From WAYMARK_PASSPHRASE, else the first line of standard
/// input unless that is a terminal, which would show it.
QString passphrase()
{
    if (const QByteArray given = qgetenv("WAYMARK_PASSPHRASE"); !given.isEmpty())
        return QString::fromUtf8(given);
    QFile input;
    if (::isatty(STDIN_FILENO) || !input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

using Turn = Result<QByteArray> (*)(const QByteArray &, const QString &, const Language &);

int turn(CommandCall &call, Turn turned, const char *done)
{
    const Language language;
    const QString to = call.value("out");
    if (to.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine", "Name the new file with --out.")), WrongUse);
    if (QFileInfo::exists(to))
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine",
                                                        "“%1” exists already and is not overwritten. Choose another "
                                                        "name."))
                                 .arg(to),
                             WrongUse);
    const QString words = passphrase();
    if (words.isEmpty())
        return call.complain(cliWords(QT_TRANSLATE_NOOP("CommandLine",
                                                        "Give the passphrase in WAYMARK_PASSPHRASE or as the first "
                                                        "line of standard input.")),
                             WrongUse);
    const auto bytes = readFile(call.arguments.value(0), mostProtectedBytes, language);
    if (!bytes)
        return call.complain(bytes.error(), CannotOpen);
    const auto result = turned(*bytes, words, language);
    if (!result)
        return call.complain(result.error(), CannotOpen);
    if (const auto written = writeFileSafely(to, *result, language); !written)
        return call.complain(written.error(), NotWritten);
    call.out << cliWords(done).arg(to) << '\n';
    return Done;
}

} // namespace

int runProtect(CommandCall &call)
{
    return turn(
        call, [](const QByteArray &b, const QString &p, const Language &l) { return protectBytes(b, p, l); },
        QT_TRANSLATE_NOOP("CommandLine", "Protected: %1. The passphrase cannot be recovered."));
}

int runUnprotect(CommandCall &call)
{
    return turn(
        call, [](const QByteArray &b, const QString &p, const Language &l) { return unprotectBytes(b, p, l); },
        QT_TRANSLATE_NOOP("CommandLine", "Written without protection: %1"));
}
