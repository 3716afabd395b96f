#include "app/shell/window/statusline.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/store/verify.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"
#include "views/work/backgroundwork.h"
#include "views/work/workbar.h"

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_history(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_backup(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_day(new TextLabel({}, Tone::AtRisk, TextSize::Small))
    , m_classification(new TextLabel({}, Tone::Secondary, TextSize::Small))
    , m_language(new TextLabel({}, Tone::Secondary, TextSize::Small))
{
    setSizeGripEnabled(false);
    setContentsMargins(16, 0, 16, 0);
    addWidget(m_history);
    addWidget(m_backup);
    addWidget(m_day);
    m_backup->setObjectName(QStringLiteral("backupAge"));
    m_backup->hide(); // a file that is only read needs none
    addPermanentWidget(new WorkBar(session.work()));
    addPermanentWidget(m_classification);
    addPermanentWidget(m_language);
    for (TextLabel *label : {m_history, m_backup, m_day, m_classification, m_language})
        label->setContentsMargins(0, 4, 12, 4);
    refresh();
}

void StatusLine::refresh()
{
    const Document &document = m_session.document();
    // What was added since the check follows by its hash, but was not read back yet.
    const QString length = tr("History of %n entries", nullptr, document.entries());
    m_history->setText(m_checked.isEmpty() || m_checkedEntries != document.entries()
                           ? length
                           : tr("%1, %2", "history of 3 entries, checked 09:12 and intact").arg(length, m_checked));
    m_day->setVisible(m_session.hasFixedDay());
    m_day->setText(tr("Sample day %1").arg(longDate(m_session.today(), m_session.language())));
    m_day->setToolTip(toolTipText(tr("This file shows every figure as of a fixed day.")));
    const Classification mark = m_session.records().organisation().classification;
    m_classification->setText(mark == Classification::Unset
                                  ? QString()
                                  : m_session.language().standingAlone(labelOf(mark, m_session.language())));
    m_language->setText(m_session.language().code() == QLatin1String("de") ? QStringLiteral("Deutsch")
                                                                           : QStringLiteral("English"));
}

void StatusLine::setBackup(const QString &words, bool alarm)
{
    m_backup->setText(words);
    m_backup->setVisible(!words.isEmpty());
    m_backup->setTone(alarm ? Tone::AtRisk : Tone::Secondary);
}

void StatusLine::check(std::function<void(const QStringList &)> done)
{
    m_session.work().run(
        tr("Checking the file"), [path = m_session.document().path()](WorkSteps &) { return verifyApart(path); }, this,
        [this, entries = m_session.document().entries(), done = std::move(done)](const VerifyReport &report) {
            QStringList faults;
            showCheck(report, entries, &faults);
            done(faults);
        });
}

bool StatusLine::showCheck(const VerifyReport &report, int entries, QStringList *faults)
{
    const QString time = m_session.language().locale().toString(
        m_session.document().context().now().toLocalTime().time(), QStringLiteral("HH:mm"));
    m_checked = report.ok() ? tr("checked %1 and intact").arg(time) : tr("checked %1: not intact").arg(time);
    m_checkedEntries = entries;
    m_history->setTone(report.ok() ? Tone::Secondary : Tone::Error);
    refresh();
    if (!faults)
        return report.ok();
    for (const VerifyCheck &one : report.checks)
        if (!one.ok)
            *faults += one.detail;
    if (!report.ok() && faults->isEmpty())
        *faults += tr("It cannot be read to its end.");
    return report.ok();
}
