#include "views/forms/recorddialog.h"

#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/recordform.h"
#include "views/forms/savekeys.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr QLatin1String discardKey("discard");
constexpr QLatin1String saveKey("save");
constexpr QLatin1String draftKey("draft");

} // namespace

QString changeLabel(const Record &edited, bool isNew, const Language &language)
{
    const QString kind = kindInfo(edited.kind()).displayLabel(language);
    return (isNew ? RecordDialog::tr("New: %1 %2") : RecordDialog::tr("Edited: %1 %2"))
        .arg(kind, edited.code())
        .trimmed();
}

RecordDialog::RecordDialog(const Record &record, bool isNew, const Register &reg, const Language &language,
                           QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_present([this] { return m_register.record(m_record.kind(), m_record.id()); })
    , m_register(reg)
    , m_record(record)
    , m_isNew(isNew)
    , m_settings(settings)
    , m_sizeKey(QStringLiteral("dialog/%1/size").arg(QLatin1String(kindInfo(record.kind()).table)))
    , m_banner(new Banner)
    , m_conflict(new ConflictView(language))
    , m_form(new RecordForm(record.kind(), reg, language))
    , m_problems(new TextLabel({}, Tone::Error, TextSize::Small))
    , m_discard(new QAction(tr("Discard"), this))
    , m_retry(new QAction(tr("Retry"), this))
    , m_copy(new QAction(tr("Save a copy…"), this))
{
    const QString kind = kindInfo(record.kind()).displayLabel();
    setWindowTitle(isNew ? tr("New: %1").arg(kind) : tr("%1 %2").arg(kind, record.code()));
    m_form->setValue(record);
    auto *scroll = scrolled(m_form);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields inside are the Tab stops

    QPushButton *save = primaryButton(tr("Save"));
    setShortcutHint(*save, QKeySequence(Qt::CTRL | Qt::Key_S));
    save->setObjectName(saveKey);
    QPushButton *cancel = plainButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    save->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 10);
    foot->setSpacing(8);
    foot->addWidget(m_problems, 1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_conflict);
    m_conflict->hide();
    column->addWidget(scroll, 1);
    column->addLayout(foot);

    connect(save, &QPushButton::clicked, this, &RecordDialog::tryToSave);
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    saveOnKeys(this, &RecordDialog::tryToSave);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_form, &RecordForm::goToNextProblem);
    connect(m_form, &RecordForm::shownProblemsChanged, this, &RecordDialog::countProblems);
    // Whoever types on has thought better of closing.
    connect(m_form, &RecordForm::edited, this, [this] {
        m_asked = false;
        m_banner->withdraw(discardKey);
    });
    m_discard->setObjectName(discardKey);
    connect(m_discard, &QAction::triggered, this, [this] { leave(Rejected); });
    m_retry->setObjectName(QStringLiteral("retry"));
    m_copy->setObjectName(QStringLiteral("saveCopy"));
    connect(m_retry, &QAction::triggered, this, &RecordDialog::tryToSave, Qt::QueuedConnection);
    const auto saveCopy = [this] {
        if (m_draft)
            m_draft->keepNow(); // so that the copy has it, too
        m_services.saveCopy();
    };
    connect(m_copy, &QAction::triggered, this, saveCopy);
    connect(m_conflict, &ConflictView::copyWanted, this, saveCopy);
    connect(m_conflict, &ConflictView::reloadWanted, this, &RecordDialog::reload);
    connect(m_conflict, &ConflictView::keepMineWanted, this, &RecordDialog::keepMine);
    m_form->goToStart(isNew);
    // The settings file may say anything: a size that nobody can have chosen is ignored.
    const QSize usual(760, 640), kept = m_settings.value(m_sizeKey, usual).toSize();
    const QSize most = 2 * screen()->availableSize();
    const bool isLikely = kept.width() >= 200 && kept.height() >= 150 && kept == kept.boundedTo(most);
    resize(isLikely ? kept : usual);
}

void RecordDialog::addBelow(QWidget *widget)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
}

void RecordDialog::countProblems(int shown)
{
    m_problems->setText(shown ? tr("%n problem(s), F8 jumps to the next", nullptr, shown) : QString());
}

void RecordDialog::tryToSave()
{
    m_form->showProblems();
    if (m_form->shownProblems() > 0) {
        m_form->goToFirstProblem();
        return;
    }
    m_asked = false;
    m_banner->withdraw(discardKey);
    if (const auto done = m_save(m_form->value()); !done)
        return showFailure(done.error());
    leave(Accepted);
}

void RecordDialog::showFailure(const Error &error)
{
    if (showConflict(error))
        return;
    QList<QAction *> ways;
    if (isOfMedium(error))
        ways += m_retry;
    if (isOfMedium(error) && m_services.saveCopy)
        ways += m_copy;
    m_banner->post(saveKey, BannerKind::Error, error.message, ways);
}

/// Somebody else has written: what they wrote stands beside what was typed, and nothing is written over.
bool RecordDialog::showConflict(const Error &error)
{
    const bool isStale = error.detail == QLatin1String("stale");
    const bool isFile = error.detail == QLatin1String("conflict") || error.detail == QLatin1String("moved");
    if (!isStale && !(isFile && m_services.inFile && m_services.reload))
        return false;
    const auto now = isFile ? m_services.inFile() : Result<Register>(m_register);
    if (!now) {
        m_banner->post(saveKey, BannerKind::Error,
                       QStringLiteral("%1 %2").arg(error.message, now.error().message).trimmed(),
                       m_services.saveCopy ? QList<QAction *> {m_copy} : QList<QAction *> {});
        return true;
    }
    m_mustReload = isFile;
    m_conflict->showFields(before(), isFile ? now->record(m_record.kind(), m_record.id()) : m_present(),
                           m_form->value(), *now);
    m_conflict->setCopyOffered(bool(m_services.saveCopy));
    m_conflict->show();
    m_banner->post(saveKey, BannerKind::Error, error.message);
    return true;
}

/// Takes over what stands in the file. False when that failed: then it is said, and what was typed stays.
bool RecordDialog::takeOver()
{
    if (m_mustReload)
        if (const auto done = m_services.reload(); !done) {
            m_banner->post(saveKey, BannerKind::Error, done.error().message,
                           m_services.saveCopy ? QList<QAction *> {m_copy} : QList<QAction *> {});
            return false;
        }
    m_mustReload = false;
    m_banner->withdraw(saveKey);
    m_conflict->hide();
    return true;
}

void RecordDialog::reload()
{
    if (!takeOver())
        return;
    const Record present = m_present();
    if (!present) {
        leave(Rejected); // removed: there is nothing to show
        return;
    }
    m_record = present;
    m_isNew = false;
    m_form->setValue(present);
    if (m_draft)
        m_draft->forget();
}

void RecordDialog::keepMine()
{
    const Record opened = before(), yours = m_form->value();
    if (!takeOver())
        return;
    const Record present = m_present();
    const Record mine = typedUpon(opened, present, yours);
    m_isNew = !present;
    m_record = present ? present : mine;
    m_form->setValue(m_record);
    m_form->continueWith(mine);
    tryToSave();
}

void RecordDialog::setServices(FormServices services)
{
    m_services = std::move(services);
    if (m_services.today)
        m_form->setToday(m_services.today);
    m_draft = new DraftKeeper(
        m_services.drafts, QLatin1String(kindInfo(m_record.kind()).table), m_record.id().toString(QUuid::WithoutBraces),
        [this] {
            return draftBody({m_record, m_form->value(), m_isNew});
        },
        this);
    connect(m_form, &RecordForm::edited, m_draft, &DraftKeeper::touch);
    connect(m_draft, &DraftKeeper::failed, this, [this](const Error &error) {
        m_banner->post(draftKey, BannerKind::Warning,
                       tr("What you type is not kept should the program end. %1").arg(error.message),
                       m_services.saveCopy ? QList<QAction *> {m_copy} : QList<QAction *> {});
    });
    connect(m_draft, &DraftKeeper::recovered, this, [this] { m_banner->withdraw(draftKey); });
}

void RecordDialog::continueWith(const Record &edited)
{
    m_form->continueWith(edited);
}

/// Edits are not thrown away by one key: the banner asks, a second Esc or "Discard" closes.
void RecordDialog::reject()
{
    if (!m_form->isEdited() || m_asked) {
        leave(Rejected);
        return;
    }
    m_asked = true;
    m_banner->withdraw(saveKey); // an error would hide the question
    m_banner->post(discardKey, BannerKind::Warning,
                   tr("Your entries are not saved yet. Press Esc again to discard them."), {m_discard});
}

void RecordDialog::leave(int result)
{
    m_settings.setValue(m_sizeKey, size());
    if (m_draft)
        m_draft->forget();
    done(result);
}
