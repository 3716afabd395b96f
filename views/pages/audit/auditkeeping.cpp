#include "views/pages/audit/auditkeeping.h"

#include "views/pages/session.h"
#include "views/widgets/choicebutton.h"

#include <algorithm>

AuditKeeping::AuditKeeping(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_button(new ChoiceButton(tr("Audit"), ChoiceButton::Look::Plain))
{
    m_button->setObjectName(QStringLiteral("auditChoice"));
    m_button->setToolTip(tr("Notes, labels and the sample are kept in this audit."));
    connect(m_button, &ChoiceButton::chosen, this, [this] {
        m_isChosen = true;
        emit chosen();
    });
}

AuditKeeping::~AuditKeeping() = default;

Id<AuditSession> AuditKeeping::audit() const
{
    return {m_button->value().toUuid()};
}

void AuditKeeping::refresh()
{
    const Register &reg = m_session.records();
    const QUuid before = m_button->value().toUuid();
    std::vector<ChipChoice> choices;
    QUuid own;
    bool isThere = false;
    for (const AuditSession &s : reg.all<AuditSession>()) {
        if (s.archivedAt.isValid())
            continue;
        if (s.type == AuditKind::SelfCheck && own.isNull())
            own = s.id.value;
        isThere |= s.id.value == before;
        choices.push_back({s.id.value, QStringLiteral("%1 %2").arg(s.code, s.title)});
    }
    if (own.isNull())
        choices.push_back({QUuid(), tr("Own notes")});
    // Only when they changed: it may be the choice itself that brought us here.
    const auto isSame = [](const ChipChoice &a, const ChipChoice &b) { return a.value == b.value && a.text == b.text; };
    if (!std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), isSame)) {
        m_choices = choices;
        m_button->setChoices(std::move(choices));
    }
    // What began as own notes goes on as the record that was made of them.
    const QUuid wanted = before.isNull() ? own : before;
    m_isChosen = m_isChosen && (isThere || before.isNull());
    m_button->setValue(m_isChosen ? wanted : auditOfDay(reg, m_session.asOf()).value);
}

QHash<int, AuditNote> AuditKeeping::notes() const
{
    return auditNotes(m_session.records(), audit());
}

std::vector<Id<Objective>> AuditKeeping::sample() const
{
    return auditSample(m_session.records(), audit());
}

AuditWriter AuditKeeping::writer() const
{
    return {m_session.records(), audit(), m_session.today(), [this] { return m_session.newId(); }};
}

void AuditKeeping::apply(const ChangeSet &set, const QString &words)
{
    if (set.isEmpty())
        return;
    if (const auto done = m_session.applyNote(set); !done)
        emit failed(done.error());
    else
        emit said(words);
}

void AuditKeeping::writeNote(int topic, const AuditNote &note)
{
    apply(writer().note(topic, note), tr("Note saved"));
}

void AuditKeeping::writeSample(const std::vector<Id<Objective>> &objectives)
{
    if (m_session.mayNote())
        apply(writer().sample(objectives), tr("Sample kept in the audit"));
}
