#include "views/pages/audit/auditkeeping.h"

#include "model/domain/dates.h"
#include "model/query/audit/frozenaudit.h"
#include "views/pages/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/choicebutton.h"
#include "views/work/prompt.h"

#include <QPushButton>

#include <algorithm>

AuditKeeping::AuditKeeping(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_button(new ChoiceButton(tr("Audit"), ChoiceButton::Look::Plain))
    , m_close(plainButton(tr("Close audit…")))
{
    m_button->setObjectName(QStringLiteral("auditChoice"));
    m_close->setObjectName(QStringLiteral("closeAudit"));
    m_close->setToolTip(tr("Keeps what the checks say today with the audit"));
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
        if (s.type == AuditKind::SelfCheck && s.snapshot.isEmpty() && own.isNull())
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
    m_close->setVisible(!audit().isNull() && isOpen() && m_session.mayNote());
}

bool AuditKeeping::isOpen() const
{
    const AuditSession *chosen = m_session.records().find(audit());
    return !chosen || chosen->snapshot.isEmpty();
}

QString AuditKeeping::closedWords(const AuditResult &now) const
{
    constexpr size_t kMostNamed = 4;
    const AuditSession *chosen = m_session.records().find(audit());
    const auto then = chosen ? frozenAudit(chosen->snapshot) : std::nullopt;
    if (!then)
        return {};
    const QString was
        = tr("%1 was closed on %2 with %3 conform, %4 observations, %5 minor, %6 major (history entry %7).")
              .arg(chosen->code, longDate(then->asOf, m_session.language()))
              .arg(then->count(AuditLabel::Conform))
              .arg(then->count(AuditLabel::Observation))
              .arg(then->count(AuditLabel::Minor))
              .arg(then->count(AuditLabel::Major))
              .arg(then->entries);
    const std::vector<FrozenCheck> changed = changedSince(*then, now);
    if (changed.empty())
        return was + QLatin1Char(' ') + tr("The checks say the same today.");
    QStringList names;
    for (size_t i = 0; i < std::min(kMostNamed, changed.size()); ++i)
        names += QStringLiteral("%1 %2").arg(changed[i].check, changed[i].objective).trimmed();
    if (changed.size() > kMostNamed)
        names += QStringLiteral("…");
    return was + QLatin1Char(' ')
        + tr("%n check(s) say something else today: %1.", nullptr, int(changed.size()))
              .arg(names.join(QStringLiteral(", ")));
}

void AuditKeeping::close(const AuditResult &now)
{
    const AuditSession *chosen = m_session.records().find(audit());
    if (!chosen
        || !m_session.prompt().confirm(
            m_close, tr("Close %1 %2?").arg(chosen->code, chosen->title),
            tr("What the checks say today stays with the audit. Its notes, labels and sample cannot be changed any "
               "more; what comes later belongs to another audit."),
            tr("Close audit")))
        return;
    const Document &document = m_session.document();
    apply(writer().close(frozenChecks(now, m_session.asOf(), document.entries(), document.headHash())),
          tr("Audit closed"));
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
    if (m_session.mayNote() && isOpen())
        apply(writer().sample(objectives), tr("Sample kept in the audit"));
}
