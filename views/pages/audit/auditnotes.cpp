#include "views/pages/audit/auditnotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString noteWords(const char *text)
{
    return QCoreApplication::translate("AuditNotes", text);
}

/// Beside the ids of checks such as "A-a1": the ten of section 5.4, and the sample.
QString idOf(int topic)
{
    return QStringLiteral("T-%1").arg(topic, 2, 10, QLatin1Char('0'));
}
const QString sampleId = QStringLiteral("sample");

bool runsOn(const AuditSession &s, QDate day)
{
    return s.type != AuditKind::SelfCheck && s.fromDate.isValid() && s.fromDate <= day
        && (!s.toDate.isValid() || day <= s.toDate);
}

bool isSampled(const AuditCheck &check, Id<AuditSession> audit)
{
    return check.session == audit && check.sampled && !check.objective.isNull();
}

} // namespace

Id<AuditSession> auditOfDay(const Register &reg, QDate day)
{
    const AuditSession *running = nullptr, *own = nullptr;
    for (const AuditSession &s : reg.all<AuditSession>()) {
        if (s.archivedAt.isValid())
            continue;
        if (runsOn(s, day) && (!running || s.fromDate > running->fromDate))
            running = &s;
        if (s.type == AuditKind::SelfCheck && s.snapshot.isEmpty() && !own)
            own = &s;
    }
    return running ? running->id : own ? own->id : Id<AuditSession>();
}

QHash<int, AuditNote> auditNotes(const Register &reg, Id<AuditSession> audit)
{
    QHash<int, AuditNote> out;
    for (const AuditCheck &check : reg.all<AuditCheck>())
        if (check.session == audit && check.checkId.startsWith(QLatin1String("T-")) && check.objective.isNull())
            out.insert(check.checkId.mid(2).toInt(), {check.note, check.label});
    return out;
}

std::vector<Id<Objective>> auditSample(const Register &reg, Id<AuditSession> audit)
{
    std::vector<Id<Objective>> out;
    for (const AuditCheck &check : reg.all<AuditCheck>())
        if (isSampled(check, audit))
            out.push_back(check.objective);
    return out;
}

AuditWriter::AuditWriter(const Register &reg, Id<AuditSession> audit, QDate today, std::function<QUuid()> newId)
    : m_reg(reg)
    , m_audit(audit)
    , m_today(today)
    , m_newId(std::move(newId))
{
}

AuditCheck AuditWriter::fresh(ChangeSet &set)
{
    if (m_audit.isNull()) {
        AuditSession session;
        session.id = {m_newId()};
        session.code = m_reg.nextCode(Kind::AuditSession);
        session.title = noteWords(QT_TRANSLATE_NOOP("AuditNotes", "Own notes on clause 6.2"));
        session.type = AuditKind::SelfCheck;
        session.fromDate = m_today;
        session.criteria = QStringLiteral("6.2");
        set.changes.push_back(created(session));
        m_audit = session.id;
    }
    AuditCheck check;
    check.id = {m_newId()};
    check.session = m_audit;
    check.label = AuditLabel::NotAssessed;
    return check;
}

ChangeSet AuditWriter::note(int topic, const AuditNote &note)
{
    ChangeSet set;
    set.label = noteWords(QT_TRANSLATE_NOOP("AuditNotes", "Note on check %1 of the audit")).arg(topic);
    const auto &checks = m_reg.all<AuditCheck>();
    const auto known = std::find_if(checks.begin(), checks.end(), [&](const AuditCheck &c) {
        return c.session == m_audit && c.checkId == idOf(topic) && c.objective.isNull();
    });
    if (known == checks.end()) {
        if (note.isEmpty())
            return set;
        AuditCheck check = fresh(set);
        check.checkId = idOf(topic);
        check.label = note.label;
        check.note = note.text;
        set.changes.push_back(created(check));
        return set;
    }
    AuditCheck after = *known;
    after.note = note.text;
    after.label = note.label;
    if (note.isEmpty())
        set.changes.push_back(removed(*known));
    else if (after != *known)
        set.changes.push_back(edited(*known, after));
    return set;
}

ChangeSet AuditWriter::close(const QString &snapshot) const
{
    ChangeSet set;
    const AuditSession *audit = m_reg.find(m_audit);
    if (!audit || !audit->snapshot.isEmpty())
        return set;
    AuditSession after = *audit;
    after.snapshot = snapshot;
    if (!after.toDate.isValid())
        after.toDate = m_today;
    set.label = noteWords(QT_TRANSLATE_NOOP("AuditNotes", "%1 closed")).arg(audit->code);
    set.changes.push_back(edited(*audit, after));
    return set;
}

ChangeSet AuditWriter::sample(const std::vector<Id<Objective>> &objectives)
{
    ChangeSet set;
    set.label = noteWords(QT_TRANSLATE_NOOP("AuditNotes", "Sample of the audit"));
    std::vector<Id<Objective>> left = objectives;
    for (const AuditCheck &check : m_reg.all<AuditCheck>())
        if (isSampled(check, m_audit) && std::erase(left, check.objective) == 0)
            set.changes.push_back(removed(check));
    for (const Id<Objective> objective : left) {
        AuditCheck check = fresh(set);
        check.checkId = sampleId;
        check.objective = objective;
        check.sampled = true;
        set.changes.push_back(created(check));
    }
    return set;
}
