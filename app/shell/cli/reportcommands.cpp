#include "app/shell/cli/opening.h"

int runReport(CommandCall &call)
{
    return call.complain(cliWords("The command “%1” is not yet in this version.").arg(QStringLiteral("report")),
                         WrongUse);
}
int runScreenshots(CommandCall &call)
{
    return call.complain(cliWords("The command “%1” is not yet in this version.").arg(QStringLiteral("screenshots")),
                         WrongUse);
}
