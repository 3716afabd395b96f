#include "views/pages/measurements/griddraft.h"

#include "views/forms/draftkeeper.h"
#include "views/pages/measurements/duegridmodel.h"
#include "views/pages/recordservices.h"

GridDraft::GridDraft(DueGridModel &model, Session &session, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_keeper(new DraftKeeper(
          draftsOf(session), form(), {}, [this] { return m_model.typedText(); }, this))
{
    if (const auto drafts = session.document().drafts(); drafts && !session.document().isReadOnly())
        for (const Draft &draft : *drafts)
            if (draft.form == form())
                m_model.takeTyped(draft.body);
    connect(m_keeper, &DraftKeeper::failed, this, &GridDraft::failed);
    connect(m_keeper, &DraftKeeper::recovered, this, &GridDraft::kept);
    connect(&model, &DueGridModel::typedChanged, m_keeper,
            [this] { m_model.hasTyped() ? m_keeper->touch() : m_keeper->forget(); });
}
