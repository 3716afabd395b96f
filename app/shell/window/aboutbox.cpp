#include "app/shell/window/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

void showAbout(QWidget *parent)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("About", text); };
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(words(QT_TRANSLATE_NOOP("About", "About Waymark")));
    box->setText(words(QT_TRANSLATE_NOOP("About", "Waymark %1")).arg(QStringLiteral(WAYMARK_VERSION)));
    box->setInformativeText(
        words(QT_TRANSLATE_NOOP("About",
                                "Information security objectives: set, measured, reviewed, proven. One local file, no "
                                "network connection.\n\nFree software under the GNU General Public License, "
                                "version 3 or later.")));
    box->open();
}
