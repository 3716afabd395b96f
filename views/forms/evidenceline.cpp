#include "views/forms/evidenceline.h"

#include "model/domain/finding.h"
#include "model/domain/register.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

QLineEdit *evidenceLine(const Register &reg, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(QStringLiteral("evidence"));
    line->setAccessibleName(QCoreApplication::translate("EvidenceLine", "Evidence"));
    line->setPlaceholderText(QCoreApplication::translate("EvidenceLine", "Number of the evidence, or where it lies"));
    line->setMaxLength(300);
    QStringList known;
    for (const Evidence &e : reg.all<Evidence>())
        known += e.code;
    auto *completer = new QCompleter(known, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}
