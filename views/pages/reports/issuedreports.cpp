#include "views/pages/reports/issuedreports.h"

#include "model/domain/dates.h"
#include "model/domain/filecontent.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/exchange/zip.h"
#include "views/pages/recordservices.h"
#include "views/pages/reportsaving.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace {

constexpr qint64 kMost = qint64(1) << 30;

RecordTableInfo issuedTable()
{
    return {Kind::IssuedDocument,
            QT_TRANSLATE_NOOP("RecordTable", "Saved reports"),
            {"code", "date", "title", "file_name", "sha256"},
            {84, 110, 0, 220, 200},
            QT_TRANSLATE_NOOP("RecordTable", "No report was saved yet"),
            QT_TRANSLATE_NOOP("RecordTable",
                              "Each report that is saved as PDF, and each audit pack, is entered here by itself "
                              "(7.5.3).")};
}

/// What was saved is a fact: nobody adds, edits or archives it here.
RecordServices onlyToRead(Session &session)
{
    RecordServices services = servicesOf(session);
    services.isReadOnly = [] { return true; };
    return services;
}

} // namespace

IssuedReports::IssuedReports(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_panel(new RecordPanel(onlyToRead(session), issuedTable()))
    , m_answer(new TextLabel)
{
    setObjectName(QStringLiteral("issuedReports"));
    setWindowTitle(tr("Saved reports"));
    m_answer->setObjectName(QStringLiteral("issuedAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setText(tr("Every saved report and audit pack with the hash of its file. “Check a file” tells whether a "
                         "file is one of them, unchanged."));
    m_answer->setContentsMargins(24, 12, 16, 8);
    auto *check = plainButton(tr("Check a file…"));
    check->setObjectName(QStringLiteral("issuedCheck"));
    auto *folder = plainButton(tr("Check a folder…"));
    folder->setObjectName(QStringLiteral("issuedCheckFolder"));
    folder->setToolTip(tr("An unpacked audit pack"));
    auto *close = plainButton(tr("Close"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(check);
    foot->addWidget(folder);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_answer);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
    connect(check, &QPushButton::clicked, this, &IssuedReports::checkFile);
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path = m_session.prompt().chooseFolder(this, tr("Which unpacked pack?"),
                                                             QFileInfo(m_session.document().path()).absolutePath());
        if (!path.isEmpty())
            checkPack(path, {});
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&session, &Session::changed, m_panel, &RecordPanel::refresh);
    resize(960, 520);
    m_panel->refresh();
}

QString IssuedReports::judge(const Register &reg, const QByteArray &bytes, const Language &language)
{
    const QString hash = sha256Hex(bytes);
    for (const IssuedDocument &d : reg.all<IssuedDocument>())
        if (d.sha256 == hash)
            return tr("This is %1, “%2”, saved on %3 as %4, unchanged.")
                .arg(d.code, d.title, longDate(d.date, language), d.fileName);
    return tr("This file is none of the saved versions: it was changed after it was saved, or it was not saved from "
              "this workspace.");
}

void IssuedReports::checkFile()
{
    const QString path
        = m_session.prompt().openFile(this, tr("Which file?"), QFileInfo(m_session.document().path()).absolutePath(),
                                      tr("Reports and packs (*.pdf *.zip);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readFile(path, kMost, m_session.language());
    m_answer->setTone(bytes ? Tone::Text : Tone::Error);
    m_answer->setText(bytes ? QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(),
                                                           judge(m_session.records(), *bytes, m_session.language()))
                            : bytes.error().message);
    if (bytes && bytes->startsWith("PK"))
        checkPack(path, m_answer->text());
}

/// "Check audit pack" (8.6): the same verification as that of the command line, in the background.
void IssuedReports::checkPack(const QString &path, const QString &before)
{
    m_answer->setTone(Tone::Text);
    m_answer->setText(tr("The pack is being verified."));
    m_session.work().run(
        tr("Verifying the pack"),
        [path](WorkSteps &) -> PackVerdict {
            auto tree = readFileTree(path);
            if (!tree)
                return {8, {tree.error().message}};
            std::map<QString, QByteArray> files;
            for (ExportedFile &file : tree->files)
                files.insert_or_assign(file.name, std::move(file.bytes));
            return Document::verdictOn(files, tree->faults);
        },
        this,
        [this, before, name = QFileInfo(path).fileName()](const PackVerdict &verdict) {
            QStringList lines {verdict.exit == 0
                                   ? tr("%1 is a sound audit pack: %2.").arg(name, verdict.lines.join(tr("; ")))
                                   : tr("%1 is not sound: %2").arg(name, verdict.lines.value(0))};
            if (!before.isEmpty())
                lines += before;
            m_answer->setTone(verdict.exit == 0 ? Tone::Text : Tone::Error);
            m_answer->setText(lines.join(QLatin1Char('\n')));
        });
}
