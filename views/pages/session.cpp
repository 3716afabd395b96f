#include "views/pages/session.h"

#include "model/domain/organisation.h"
#include "model/query/asof.h"
#include "views/work/backgroundwork.h"

#include <utility>

Session::Session(Document &document, Prompt &prompt, QSettings &settings, Language language, QDate realToday,
                 QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_language(std::move(language))
    , m_realToday(realToday)
    , m_today(todayOf(document.records(), realToday))
    , m_work(std::make_unique<BackgroundWork>())
{
    connect(&document, &Document::changed, this, &Session::update);
}

Session::~Session() = default;

std::shared_ptr<const WorkspaceState> Session::sharedState() const
{
    if (!m_state) {
        m_state = std::make_shared<const WorkspaceState>(evaluateWorkspace(fileRecords(), asOf(), {}, m_earlier.get()));
        m_earlier.reset();
    }
    return m_state;
}

Result<> Session::apply(const ChangeSet &set)
{
    if (!isPresent())
        return fail(tr("Another day is shown, and it cannot be changed. Go back to today first."));
    if (m_audit)
        return fail(tr("Audit mode changes nothing. Leave it first (Ctrl+Shift+A)."));
    return m_document.apply(set);
}

Result<> Session::applyNote(const ChangeSet &set)
{
    if (!isPresent())
        return fail(tr("Another day is shown, and it cannot be changed. Go back to today first."));
    return m_document.apply(set);
}

void Session::setAuditMode(bool on)
{
    if (on == m_audit)
        return;
    m_audit = on;
    emit changed();
}

QUuid Session::newId() const
{
    return m_document.newId();
}

void Session::update()
{
    m_today = m_real ? m_realToday : todayOf(m_document.records(), m_realToday);
    if (m_state)
        m_earlier = std::exchange(m_state, nullptr);
    emit changed();
}

void Session::setAsOf(QDate day)
{
    const QDate wanted = day == m_today ? QDate() : day;
    if (wanted == m_asOf)
        return;
    m_asOf = wanted;
    update();
}

Result<> Session::setRecordedOn(QDate day)
{
    std::shared_ptr<const Register> recorded;
    if (day.isValid()) {
        auto then = m_document.recordedOn(day);
        if (!then)
            return tl::unexpected(then.error());
        recorded = std::make_shared<const Register>(std::move(*then));
    }
    m_recorded = std::move(recorded);
    m_recordedOn = day;
    update();
    return {};
}

void Session::showPresent()
{
    m_asOf = {};
    m_recordedOn = {};
    m_recorded.reset();
    update();
}

void Session::useRealDate(bool real)
{
    m_real = real;
    m_asOf = {};
    update();
}

QDate Session::fixedDay() const
{
    return m_document.records().organisation().asOf;
}

bool Session::hasFixedDay() const
{
    return !m_real && fixedDay().isValid();
}
