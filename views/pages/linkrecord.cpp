#include "views/pages/linkrecord.h"

#include "views/forms/linkdialog.h"
#include "views/look/icons.h"
#include "views/pages/page.h"
#include "views/pages/versionedapply.h"

#include <QCoreApplication>
#include <QMenu>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkRecord)
};

} // namespace

void linkRecord(Page &page, const Record &anchor)
{
    if (!anchor || page.session().isReadOnly())
        return;
    auto *dialog = new LinkDialog(anchor, versionedServices(page.session(), &page), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LinkDialog::linked, &page, [&page, code = anchor.code()] {
        emit page.said(Words::tr("%1 is linked. Undo takes the link away.").arg(code));
    });
    dialog->open();
}

void offerLink(Page &page, RecordPanel &panel)
{
    panel.setRowActions([&page](QMenu &menu, const Record &record) {
        menu.addAction(icon("insert-link"), Words::tr("Link…"), &page, [&page, record] { linkRecord(page, record); })
            ->setObjectName(QStringLiteral("linkRow"));
    });
}
