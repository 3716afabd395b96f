#include "views/pages/audit/auditnotes.h"

#include "model/domain/finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AuditNotes", text);
}

/// Beside the ids of checks such as "A-a1": the ten of section 5.4.
QString idOf(int topic)
{
    return QStringLiteral("T-%1").arg(topic, 2, 10, QLatin1Char('0'));
}

} // namespace

QHash<int, QString> auditNotes(const Register &reg)
{
    QHash<int, QString> out;
    for (const AuditCheck &check : reg.all<AuditCheck>())
        if (check.checkId.startsWith(QLatin1String("T-")) && check.objective.isNull())
            out.insert(check.checkId.mid(2).toInt(), check.note);
    return out;
}

ChangeSet noteChange(const Register &reg, int topic, const QString &text, QDate today,
                     const std::function<QUuid()> &newId)
{
    ChangeSet set;
    set.label = words(QT_TRANSLATE_NOOP("AuditNotes", "Note on check %1 of the audit")).arg(topic);
    const auto &checks = reg.all<AuditCheck>();
    const auto known = std::find_if(checks.begin(), checks.end(), [&](const AuditCheck &c) {
        return c.checkId == idOf(topic) && c.objective.isNull();
    });
    if (known != checks.end()) {
        AuditCheck after = *known;
        after.note = text;
        if (text.isEmpty())
            set.changes.push_back(removed(*known));
        else if (after != *known)
            set.changes.push_back(edited(*known, after));
        return set;
    }
    if (text.isEmpty())
        return set;
    const auto &sessions = reg.all<AuditSession>();
    const auto own = std::find_if(sessions.begin(), sessions.end(), [](const AuditSession &s) {
        return s.type == AuditKind::SelfCheck && !s.archivedAt.isValid();
    });
    AuditCheck fresh;
    if (own != sessions.end()) {
        fresh.session = own->id;
    } else {
        AuditSession session;
        session.id = {newId()};
        session.code = reg.nextCode(Kind::AuditSession);
        session.title = words(QT_TRANSLATE_NOOP("AuditNotes", "Own notes on clause 6.2"));
        session.type = AuditKind::SelfCheck;
        session.fromDate = today;
        session.criteria = QStringLiteral("6.2");
        set.changes.push_back(created(session));
        fresh.session = session.id;
    }
    fresh.id = {newId()};
    fresh.checkId = idOf(topic);
    fresh.label = AuditLabel::NotAssessed;
    fresh.note = text;
    set.changes.push_back(created(fresh));
    return set;
}
