#include "app/shell/window/unprotectdialog.h"

#include "model/domain/safefile.h"
#include "model/exchange/protectedfile.h"
#include "views/widgets/buttons.h"
#include "views/widgets/passphrasefields.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr qint64 kHead = 64; ///< enough to tell one

bool UnprotectDialog::isProtectedFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isProtected(file.read(kHead));
}

UnprotectDialog::UnprotectDialog(const QString &path, Prompt &prompt, const Language &language, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_prompt(prompt)
    , m_language(language)
    , m_fields(new PassphraseFields(PassphraseFields::Kind::Existing))
    , m_problem(new TextLabel({}, Tone::Error, TextSize::Small))
    , m_go(primaryButton(tr("Open…")))
    , m_work(new BackgroundWork(this))
{
    setObjectName(QStringLiteral("unprotectDialog"));
    setWindowTitle(tr("Open a protected file"));
    auto *name = new TextLabel(QFileInfo(path).fileName(), Tone::Text, TextSize::Strong);
    name->setElided(true);
    auto *what
        = new TextLabel(tr("The plain file is written where you say; the protected one stays."), Tone::Secondary);
    what->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("unprotectProblem"));
    m_go->setObjectName(QStringLiteral("unprotectGo"));
    m_go->setDefault(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(m_fields);
    column->addStretch();
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &UnprotectDialog::unlock);
    m_fields->focusFirst();
    resize(460, sizeHint().height());
}

void UnprotectDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_fields->setEnabled(!busy);
    m_problem->setTone(busy ? Tone::Secondary : Tone::Error);
    m_problem->setText(busy ? tr("The passphrase is being tried…") : QString());
}

void UnprotectDialog::unlock()
{
    if (const QString problem = m_fields->problem(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_fields->focusFirst();
        return;
    }
    setBusy(true);
    m_work->run(
        windowTitle(),
        [path = m_path, passphrase = m_fields->passphrase(),
         language = m_language](WorkSteps &steps) -> Result<QByteArray> {
            const auto sealed = readFile(path, mostProtectedBytes, language);
            if (!sealed)
                return tl::unexpected(sealed.error());
            return unprotectBytes(*sealed, passphrase, language, [&](qint64, qint64) { return !steps.isCanceled(); });
        },
        this, [this](const Result<QByteArray> &plain) { save(plain); });
}

void UnprotectDialog::save(const Result<QByteArray> &plain)
{
    setBusy(false);
    if (!plain) {
        m_problem->setText(plain.error().message);
        m_fields->focusFirst();
        return;
    }
    const QFileInfo file(m_path);
    QString name = file.fileName();
    if (name.endsWith(protectedSuffix))
        name.chop(protectedSuffix.size());
    else
        name += QStringLiteral(".plain");
    const QString to = m_prompt.saveFile(this, tr("Where to put the plain file"), file.absoluteDir().filePath(name),
                                         tr("All files (*)"));
    if (to.isEmpty())
        return;
    if (const auto done = writeFileSafely(to, *plain, m_language); !done) {
        m_problem->setText(done.error().message);
        return;
    }
    const bool isWorkspace = plain->startsWith("SQLite format 3");
    accept();
    emit written(to, isWorkspace);
}
