#include "views/pages/readingtasks.h"

#include "model/domain/dates.h"
#include "model/domain/finding.h"
#include "model/domain/organisation.h"
#include "model/query/dueround.h"
#include "model/query/shownreadings.h"
#include "views/forms/correctiondialog.h"
#include "views/forms/verifydialog.h"
#include "views/pages/recordservices.h"

#include <QMenu>

Id<Evidence> evidenceFor(const Session &session, const QString &text, ChangeSet &set)
{
    if (text.isEmpty())
        return {};
    if (const Evidence *known = session.records().byCode<Evidence>(text))
        return known->id;
    for (const Change &c : set.changes)
        if (const auto *e = c.after.as<Evidence>(); e && e->location == text)
            return e->id;
    Evidence evidence;
    evidence.id = {session.newId()};
    // Several new ones in one set need different codes.
    Register scratch = session.records();
    scratch.apply(set.changes);
    evidence.code = scratch.nextCode(Kind::Evidence);
    evidence.type = EvidenceKind::MeasurementRecord;
    evidence.location = text;
    evidence.date = session.today();
    set.changes.push_back(created(evidence));
    return evidence.id;
}

Id<Person> personAtMachine(const Session &session)
{
    const QString who = session.document().context().who();
    for (const Person &p : session.records().all<Person>())
        if (!who.isEmpty()
            && (p.name.compare(who, Qt::CaseInsensitive) == 0
                || p.email.section(QLatin1Char('@'), 0, 0).compare(who, Qt::CaseInsensitive) == 0))
            return p.id;
    return {};
}

ReadingTasks::ReadingTasks(Session &session, QWidget &host)
    : QObject(&host)
    , m_session(session)
    , m_host(host)
{
}

void ReadingTasks::addTo(QMenu &menu, Id<Kpi> kpi, qint32 key)
{
    if (m_session.isReadOnly())
        return;
    menu.addAction(tr("Correct…"), this, [=, this] { correct(kpi, key); });
    menu.addAction(tr("Make void…"), this, [=, this] { makeVoid(kpi, key); });
    menu.addAction(tr("Verify…"), this, [=, this] { verify(kpi, key); });
}

std::optional<ReadingRow> ReadingTasks::row(Id<Kpi> kpi, qint32 key) const
{
    if (const auto rows = m_session.document().readingRows(kpi))
        for (const ReadingRow &r : *rows)
            if (r.key == key)
                return r;
    return std::nullopt;
}

/// Void in what is shown: on a recorded day a reading may be valid that was made void later (2.13).
bool ReadingTasks::isVoidHere(qint32 key) const
{
    const auto known = m_session.records().readings.find(key);
    return known && known->isVoid();
}

QString ReadingTasks::valueOf(const ReadingRow &row) const
{
    const auto shown = [this](const Decimal &d) {
        return QString(d.text()).replace(QLatin1Char('.'), m_session.language().locale().decimalPoint());
    };
    if (isSmallGroup(shownReading(m_session.records(), row.kpi, row.compact())))
        return tr("n/a: group too small");
    if (!row.numerator.isNull())
        return tr("%1/%2").arg(shown(row.numerator), shown(row.denominator));
    if (!row.value.isNull()) {
        const Kpi *kpi = m_session.records().find(row.kpi);
        return kpi->unit.isEmpty() ? shown(row.value) : tr("%1 %2").arg(shown(row.value), kpi->unit);
    }
    return row.notAvailableReason.isEmpty() ? tr("n/a") : tr("n/a: %1").arg(row.notAvailableReason);
}

QString ReadingTasks::nameOf(const ReadingRow &row) const
{
    const Kpi *kpi = m_session.records().find(row.kpi);
    return tr("%1 %2, %3: %4").arg(kpi->code, kpi->name, longDate(row.periodEnd, m_session.language()), valueOf(row));
}

QString ReadingTasks::describe(Id<Kpi> kpi, qint32 key) const
{
    const auto r = row(kpi, key);
    if (!r)
        return {};
    const Register &reg = m_session.records();
    const Language &language = m_session.language();
    QStringList parts {nameOf(*r)};
    const Person *by = reg.find(r->recordedBy), *checked = reg.find(r->verifiedBy);
    if (r->recordedOn.isValid())
        parts += by ? tr("recorded %1 by %2").arg(shortDate(r->recordedOn, language), by->name)
                    : tr("recorded %1").arg(shortDate(r->recordedOn, language));
    if (checked)
        parts += tr("verified %1 by %2").arg(shortDate(r->verifiedOn, language), checked->name);
    if (const Evidence *evidence = reg.find(r->evidence))
        parts += tr("evidence %1").arg(evidence->code);
    if (!r->comment.isEmpty())
        parts += r->comment;
    return parts.join(QStringLiteral(" · "));
}

QStringList ReadingTasks::replaced(Id<Kpi> kpi, qint32 key) const
{
    QStringList out;
    const auto rows = m_session.document().readingRows(kpi);
    const auto reasons = m_session.document().voidReasons();
    const auto now = row(kpi, key);
    if (!rows || !reasons || !now)
        return out;
    for (const ReadingRow &r : *rows)
        if (isVoidHere(r.key) && r.periodEnd == now->periodEnd && r.key != key) {
            const QString reason = reasons->value(r.key, r.correctionReason);
            out += reason.isEmpty() ? tr("void: %1").arg(valueOf(r)) : tr("void: %1 (%2)").arg(valueOf(r), reason);
        }
    return out;
}

Result<> ReadingTasks::save(const ReadingRow &old, std::optional<ReadingRow> replacement, const QString &evidence,
                            const QString &reason, const QString &label)
{
    ChangeSet set;
    set.label = label;
    set.reason = reason;
    set.readings.voided.push_back({old.key, reason});
    if (replacement) {
        replacement->kpi = old.kpi;
        replacement->periodEnd = old.periodEnd;
        replacement->supersedes = old.key;
        replacement->correctionReason = reason;
        replacement->evidence = evidenceFor(m_session, evidence, set);
        set.readings.added.push_back(*replacement);
    }
    const auto done = m_session.apply(set);
    if (done)
        emit said(label);
    return done;
}

void ReadingTasks::ask(Id<Kpi> id, qint32 key, bool voidOnly)
{
    const auto old = row(id, key);
    const Kpi *kpi = m_session.records().find(id);
    if (!old || !kpi || m_session.isReadOnly())
        return;
    auto *dialog
        = new CorrectionDialog(m_session.records(), *kpi, *old, nameOf(*old), voidOnly, m_session.language(), &m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEffect([this, id, key](const std::optional<ReadingRow> &row) {
        const Language &language = m_session.language();
        const StateChange change = previewReplaced(m_session.state(), id, key, row);
        return change.changes()
            ? tr("The state changes from %1 to %2.").arg(labelOf(change.now, language), labelOf(change.then, language))
            : tr("The state stays %1.").arg(labelOf(change.now, language));
    });
    const QString label = (voidOnly ? tr("%1, %2 made void") : tr("%1, %2 corrected"))
                              .arg(kpi->code, old->periodEnd.toString(Qt::ISODate));
    dialog->setSave(
        [this, old = *old, label, voidOnly](ReadingRow row, const QString &evidence, const QString &reason) {
            row.recordedOn = m_session.today();
            row.recordedBy = personAtMachine(m_session);
            return save(old, voidOnly ? std::nullopt : std::optional(row), evidence, reason, label);
        });
    dialog->setServices(formServicesOf(m_session), QString::number(key));
    dialog->open();
}

void ReadingTasks::verify(Id<Kpi> id, qint32 key)
{
    const auto old = row(id, key);
    const Kpi *kpi = m_session.records().find(id);
    if (!old || !kpi || m_session.isReadOnly())
        return;
    const Id<Person> me = personAtMachine(m_session);
    auto *dialog = new VerifyDialog(nameOf(*old), m_session.records(), old->recordedBy, me, &m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString label = tr("%1, %2 verified").arg(kpi->code, old->periodEnd.toString(Qt::ISODate));
    // Readings are only added: the verified figure is a signed copy of the row, which becomes void.
    dialog->setSave([this, old = *old, label](Id<Person> person) {
        ReadingRow copy = old;
        copy.key = 0;
        copy.code.clear();
        copy.entry = 0;
        copy.verifiedBy = person;
        copy.verifiedOn = m_session.today();
        const Evidence *evidence = m_session.records().find(old.evidence);
        return save(old, copy, evidence ? evidence->code : QString(),
                    tr("Verified by %1").arg(m_session.records().find(person)->name), label);
    });
    dialog->setServices(formServicesOf(m_session), QString::number(key));
    dialog->open();
}
