#include "views/pages/whyreadonly.h"

#include "views/pages/session.h"

QString whyReadOnly(const Session &session)
{
    if (!session.isPresent())
        return Session::tr("Another day is shown, and it cannot be changed. Go back to today first.");
    if (session.isAuditMode())
        return Session::tr("Audit mode changes nothing. Leave it first (Ctrl+Shift+A).");
    return session.isReadOnly() ? Session::tr("The file can only be read, so nothing can be changed in it.")
                                : QString();
}
