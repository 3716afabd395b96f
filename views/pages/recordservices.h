#pragma once
#include "views/forms/recordpanel.h"
#include "views/pages/session.h"

/// Where drafts of forms go: into the file, outside its history; nowhere when it may not be written to.
inline DraftPlace draftsOf(Session &session)
{
    if (session.document().isReadOnly())
        return {};
    return {[&session](const Draft &draft) { return session.document().putDraft(draft); },
            [&session](const QString &form, const QString &record) {
                const auto done = session.document().removeDraft(form, record);
                if (!done)
                    emit session.document().warned(done.error());
                return done;
            },
            session.document().context().now, [&session] { return session.document().drafts(); }};
}

/// What forms need of the file around their records.
inline FormServices formServicesOf(Session &session)
{
    return {draftsOf(session), [&session] { emit session.copyWanted(); },
            [&session] { return session.document().inFile(); }, [&session] { return session.document().reload(); },
            [&session] { return session.today(); }};
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
            formServicesOf(session),
            [&session] { return session.asOf(); }};
}
