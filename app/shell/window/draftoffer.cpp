#include "app/shell/window/draftoffer.h"

#include "app/shell/window/mainwindow.h"
#include "app/shell/window/reasondraft.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/formkeeper.h"
#include "views/forms/recorddialog.h"
#include "views/pages/recordplace.h"
#include "views/pages/settings/settingsdraft.h"
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
    // A dialog that was opened and saved has nothing left to offer.
    connect(
        &window.session(), &Session::changed, this,
        [this] {
            if (m_draft.form.contains(QLatin1Char('/')) || m_draft.form == ReasonDraft::form())
                offerNext();
        },
        Qt::QueuedConnection);
    offerNext();
}

void DraftOffer::offerNext()
{
    m_window.banner().withdraw(kDraft);
    m_draft = {};
    const Session &session = m_window.session();
    const auto drafts = session.document().drafts();
    if (!drafts || session.document().isReadOnly())
        return;
    // The grid takes its own; forms of a record that is gone have nothing to go on with.
    for (const Draft &draft : *drafts)
        if (offerRecord(draft))
            return;
    for (const Draft &draft : *drafts)
        if (offerDialog(draft) || offerReason(draft))
            return;
}

bool DraftOffer::offerRecord(const Draft &draft)
{
    const Session &session = m_window.session();
    const auto drafted = draftedRecord(draft, session.records());
    if (!drafted)
        return false;
    const QString name = drafted->isNew
        ? tr("New: %1").arg(kindInfo(drafted->edited.kind()).displayLabel(session.language()))
        : drafted->edited.code();
    offer(draft,
          tr("“%1” was not saved when the program ended. What was typed until %2 is kept.")
              .arg(name, session.language().locale().toString(draft.at.toLocalTime(), QLocale::ShortFormat)));
    return true;
}

/// A dialog that is not the form of one record takes its draft when it is opened again.
bool DraftOffer::offerDialog(const Draft &draft)
{
    const bool isSettings = draft.form == SettingsDraft::form();
    if (!isSettings && !draft.form.startsWith(FormKeeper::prefix()))
        return false;
    const Session &session = m_window.session();
    const QString name = isSettings ? tr("Settings") : titleOfTyped(draft.body);
    offer(draft,
          tr("“%1” was not saved when the program ended. What was typed until %2 comes back when it is opened again.")
              .arg(name, session.language().locale().toString(draft.at.toLocalTime(), QLocale::ShortFormat)));
    return true;
}

/// Where the step is taken only the person knows.
bool DraftOffer::offerReason(const Draft &draft)
{
    const QStringList questions = draft.form == ReasonDraft::form() ? ReasonDraft::read(draft).keys() : QStringList();
    if (questions.isEmpty())
        return false;
    m_draft = draft;
    m_window.banner().post(kDraft, BannerKind::Info,
                           tr("The reason that was typed to “%1” was not saved when the program ended. It stands there "
                              "again when you take this step again.")
                               .arg(questions.first()),
                           {m_discard});
    return true;
}

void DraftOffer::offer(const Draft &draft, const QString &sentence)
{
    m_draft = draft;
    m_window.banner().post(kDraft, BannerKind::Info, sentence, {m_goOn, m_discard});
}

/// Where the dialog is opened from.
void DraftOffer::goToPlace()
{
    m_window.banner().withdraw(kDraft);
    if (m_draft.form == SettingsDraft::form())
        return m_window.goTo({PageId::Settings});
    const Register &reg = m_window.session().records();
    const QUuid record(m_draft.record);
    const Kind kind = reg.kindOf(record);
    m_window.goTo(kind == Kind::Count ? Target {PageId::Measurements} : placeOf(reg, kind, record));
}

void DraftOffer::discard()
{
    Session &session = m_window.session();
    if (const auto gone = session.document().removeDraft(m_draft.form, m_draft.record); !gone)
        return m_window.showFailure(gone.error());
    if (m_draft.form == ReasonDraft::form())
        session.prompt().keepReasonsOn(ReasonDraft::shelfIn(session.document()));
    offerNext();
}

void DraftOffer::goOn()
{
    Session &session = m_window.session();
    const auto drafted = draftedRecord(m_draft, session.records());
    if (!drafted && kindByTable(m_draft.form))
        return discard();
    if (!drafted)
        return goToPlace();
    m_window.banner().withdraw(kDraft);
    auto *dialog = new RecordDialog(drafted->before, drafted->isNew, session.records(), session.language(),
                                    session.settings(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setServices(formServicesOf(session));
    dialog->continueWith(drafted->edited);
    dialog->setSave([&session, drafted, dialog](const Record &edited) {
        ChangeSet set;
        set.label = changeLabel(edited, drafted->isNew, session.language());
        set.changes.push_back({dialog->before(), edited});
        return applyVersioned(session, set, dialog); // what is approved stays under its versions after a crash, too
    });
    connect(dialog, &QDialog::finished, this, &DraftOffer::offerNext, Qt::QueuedConnection);
    dialog->open();
}
