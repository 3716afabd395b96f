#pragma once
#include "views/forms/recordpanel.h"
#include "views/pages/session.h"

/// What record panels need, taken from the session.
inline RecordServices servicesOf(Session &session)
{
    return {[&session](const ChangeSet &set) { return session.apply(set); },
            [&session]() -> const Register & { return session.records(); },
            session.document().context(),
            session.language(),
            session.settings(),
            [&session] { return session.isReadOnly(); }};
}
