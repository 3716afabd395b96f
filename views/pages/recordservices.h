#pragma once
#include "views/forms/recordpanel.h"
#include "views/pages/session.h"

/// Where drafts of forms go: into the file, outside its history; nowhere when it may not be written to.
inline DraftPlace draftsOf(Session &session)
{
    if (session.document().isReadOnly())
        return {};
    return {
        [&session](const Draft &draft) { return session.document().putDraft(draft); },
        [&session](const QString &form, const QString &record) { return session.document().removeDraft(form, record); },
        session.document().context().now};
}

/// What record panels need, taken from the session.
inline RecordServices servicesOf(Session &session)
{
    return {[&session](const ChangeSet &set) { return session.apply(set); },
            [&session]() -> const Register & { return session.records(); },
            session.document().context(),
            session.language(),
            session.settings(),
            [&session] { return session.isReadOnly(); },
            draftsOf(session),
            [&session] { emit session.copyWanted(); },
            [&session] { return session.asOf(); }};
}
