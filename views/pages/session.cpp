#include "views/pages/session.h"

#include "model/domain/organisation.h"
#include "model/query/asof.h"

Session::Session(Document &document, Prompt &prompt, QSettings &settings, Language language, QDate realToday,
                 QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_realToday(realToday)
    , m_today(todayOf(document.records(), realToday))
{
    connect(&document, &Document::changed, this, &Session::update);
}

std::shared_ptr<const WorkspaceState> Session::sharedState() const
{
    if (!m_state)
        m_state = std::make_shared<const WorkspaceState>(evaluateWorkspace(records(), m_today));
    return m_state;
}

Result<> Session::apply(const ChangeSet &set)
{
    return m_document.apply(set);
}

QUuid Session::newId() const
{
    return m_document.newId();
}

void Session::update()
{
    m_today = todayOf(records(), m_realToday);
    m_state.reset();
    emit changed();
}

bool Session::hasFixedDay() const
{
    return records().organisation().asOf.isValid();
}
