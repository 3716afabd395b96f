#include "app/shell/window/draftoffer.h"

#include "app/shell/window/mainwindow.h"
#include "views/forms/recorddialog.h"
#include "views/pages/versionedapply.h"
#include "views/widgets/banner.h"

#include <QAction>

static const QString kDraft = QStringLiteral("draft");

DraftOffer::DraftOffer(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_goOn(new QAction(tr("Continue"), this))
    , m_discard(new QAction(tr("Discard"), this))
{
    m_goOn->setObjectName(QStringLiteral("continueDraft"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    connect(m_goOn, &QAction::triggered, this, &DraftOffer::goOn, Qt::QueuedConnection);
    connect(m_discard, &QAction::triggered, this, &DraftOffer::discard, Qt::QueuedConnection);
    offerNext();
}

void DraftOffer::offerNext()
{
    m_window.banner().withdraw(kDraft);
    Session &session = m_window.session();
    const auto drafts = session.document().drafts();
    if (!drafts || session.document().isReadOnly())
        return;
    for (const Draft &draft : *drafts) {
        const auto drafted = draftedRecord(draft, session.records());
        if (!drafted)
            continue; // the grid takes its own; forms of a record that is gone have nothing to go on with
        m_draft = draft;
        const QString name = drafted->isNew
            ? tr("New: %1").arg(kindInfo(drafted->edited.kind()).displayLabel(session.language()))
            : drafted->edited.code();
        m_window.banner().post(
            kDraft, BannerKind::Info,
            tr("“%1” was not saved when the program ended. What was typed until %2 is kept.")
                .arg(name, session.language().locale().toString(draft.at.toLocalTime(), QLocale::ShortFormat)),
            {m_goOn, m_discard});
        return;
    }
}

void DraftOffer::discard()
{
    m_window.session().document().removeDraft(m_draft.form, m_draft.record);
    offerNext();
}

void DraftOffer::goOn()
{
    Session &session = m_window.session();
    const auto drafted = draftedRecord(m_draft, session.records());
    if (!drafted)
        return discard();
    m_window.banner().withdraw(kDraft);
    auto *dialog = new RecordDialog(drafted->before, drafted->isNew, session.records(), session.language(),
                                    session.settings(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(draftsOf(session), [&session] { emit session.copyWanted(); });
    dialog->continueWith(drafted->edited);
    dialog->setSave([&session, drafted, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, drafted->isNew, session.language());
        set.changes.push_back({drafted->isNew ? Record() : drafted->before, edited});
        return applyVersioned(session, set, dialog); // what is approved stays under its versions after a crash, too
    });
    connect(dialog, &QDialog::finished, this, &DraftOffer::offerNext, Qt::QueuedConnection);
    dialog->open();
}
