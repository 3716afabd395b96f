#include "views/pages/session.h"

#include "model/domain/organisation.h"
#include "model/query/asof.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <algorithm>
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
    m_clockDay = m_document.context().now().toLocalTime().date();
    connect(&m_midnight, &QTimer::timeout, this, &Session::followClock);
    waitForMidnight();
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
    auto done = m_document.apply(set);
    if (done)
        m_prompt.reasonsWereSaved();
    return done;
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

void Session::followClock()
{
    waitForMidnight();
    const QDate day = m_document.context().now().toLocalTime().date();
    if (day == m_clockDay)
        return;
    m_realToday = m_clockDay = day;
    update();
}

void Session::waitForMidnight()
{
    // At least once an hour: a clock that was set or a computer that slept moves the day without the timer.
    constexpr qint64 kHourMs = 3600 * 1000, kBehindMs = 500;
    const QDateTime now = m_document.context().now().toLocalTime();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    m_midnight.start(int(std::clamp<qint64>(now.msecsTo(midnight) + kBehindMs, kBehindMs, kHourMs)));
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
