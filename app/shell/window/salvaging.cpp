#include "app/shell/window/salvaging.h"

#include "app/shell/salvagewords.h"
#include "model/domain/language.h"
#include "model/domain/safefile.h"

#include <QDir>
#include <QFileInfo>

SalvageOutcome salvageBeside(const QString &damaged, const QString &to, const Context &context,
                             const Language &language)
{
    const auto report = salvageWorkspace(damaged, to, context);
    if (!report)
        return {report.error(), {}};
    SalvageOutcome outcome {{}, salvageLosses(*report)};
    const QFileInfo file(to);
    const QDir folder(file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-history")));
    const auto files = salvagedHistoryFiles(*report);
    if (!files.empty())
        folder.mkpath(QStringLiteral("."));
    for (const ExportedFile &old : files)
        if (const auto done = writeFileSafely(folder.filePath(old.name), old.bytes, language); !done)
            outcome.losses += (outcome.losses.isEmpty() ? QString() : QStringLiteral(" ")) + done.error().message;
    return outcome;
}
