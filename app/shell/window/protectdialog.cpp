#include "app/shell/window/protectdialog.h"

#include "model/domain/safefile.h"
#include "model/exchange/protectedfile.h"
#include "model/exchange/xlsxexport.h"
#include "model/store/backup.h"
#include "views/widgets/buttons.h"
#include "views/widgets/passphrasefields.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

ProtectDialog::ProtectDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_what(new Segmented(tr("What to save")))
    , m_fields(new PassphraseFields(PassphraseFields::Kind::New))
    , m_problem(new TextLabel({}, Tone::Error, TextSize::Small))
{
    setObjectName(QStringLiteral("protectDialog"));
    setWindowTitle(tr("Save under a passphrase"));
    m_what->setObjectName(QStringLiteral("protectWhat"));
    m_what->addSegment(Workspace, tr("Copy of the workspace"));
    m_what->addSegment(Workbook, tr("All tables as a workbook"));
    m_what->setCurrent(Workspace);
    auto *why
        = new TextLabel(tr("For copies that leave the house. The open file stays a plain file: protect it with the "
                           "encryption of your disk."),
                        Tone::Secondary);
    why->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("protectProblem"));
    auto *go = primaryButton(tr("Choose the file…"));
    go->setObjectName(QStringLiteral("protectSave"));
    go->setDefault(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(why);
    column->addWidget(m_what);
    column->addWidget(m_fields);
    column->addStretch();
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ProtectDialog::choose);
    connect(m_fields, &PassphraseFields::changed, this, [this] { m_problem->setText({}); });
    m_fields->focusFirst();
    resize(480, sizeHint().height());
}

void ProtectDialog::choose()
{
    if (const QString problem = m_fields->problem(); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_fields->focusFirst();
        return;
    }
    const QFileInfo file(m_session.document().path());
    const QString kind = m_what->current() == Workbook ? QStringLiteral("xlsx") : QStringLiteral("waymark");
    const QString proposal = file.absoluteDir().filePath(
        QStringLiteral("%1-%2.%3%4")
            .arg(file.completeBaseName(),
                 m_session.document().context().now().toLocalTime().date().toString(Qt::ISODate), kind,
                 protectedSuffix));
    QString path
        = m_session.prompt().saveFile(this, windowTitle(), proposal, tr("Protected files (*%1)").arg(protectedSuffix));
    if (path.isEmpty())
        return;
    if (!path.endsWith(protectedSuffix))
        path += protectedSuffix;
    save(path, m_fields->passphrase());
}

/// A copy is verified before it is sealed; in between it lies beside the file in a folder of its own.
Result<QByteArray> ProtectDialog::plainBytes() const
{
    const Document &document = m_session.document();
    if (m_what->current() == Workspace) {
        const QTemporaryDir folder(
            QFileInfo(document.path()).absoluteDir().filePath(QStringLiteral(".waymark-XXXXXX")));
        const QString copy = folder.filePath(QStringLiteral("copy.waymark"));
        if (!folder.isValid())
            return fail(tr("No copy can be made in the folder of the file: it may not be written to, or its disk is "
                           "full."));
        if (const auto done = backupFile(QFileInfo(document.path()).absoluteFilePath(), copy); !done)
            return tl::unexpected(done.error());
        return readFile(copy, mostProtectedBytes, m_session.language());
    }
    const auto rows = document.readingRows();
    const auto reasons = document.voidReasons();
    if (!rows || !reasons)
        return tl::unexpected(rows ? reasons.error() : rows.error());
    auto book = exportXlsx(document.records(), *rows, *reasons, m_session.language());
    if (!book)
        return tl::unexpected(book.error());
    return std::move(book->bytes);
}

void ProtectDialog::save(const QString &path, const QString &passphrase)
{
    auto plain = plainBytes();
    if (!plain) {
        emit failed(plain.error());
        return;
    }
    // The key alone takes a second by design: it is made in the background while the dialog is already gone.
    m_session.work().run(
        tr("Saving under a passphrase"),
        [plain = std::move(*plain), path, passphrase, language = m_session.language()](WorkSteps &steps) -> Result<> {
            const auto sealed = protectBytes(plain, passphrase, language, [&](qint64 done, qint64 of) {
                steps.setProgress(done, of);
                return !steps.isCanceled();
            });
            if (!sealed)
                return steps.isCanceled() ? Result<>() : tl::unexpected(sealed.error());
            return writeFileSafely(path, *sealed, language);
        },
        this,
        [this, path](const Result<> &done) {
            if (done)
                emit said(tr("Saved under the passphrase: %1").arg(QFileInfo(path).fileName()));
            else
                emit failed(done.error());
            deleteLater();
        });
    hide();
}
