#include "views/pages/reportsaving.h"

#include "model/domain/filecontent.h"
#include "model/domain/records.h"
#include "model/domain/safefile.h"
#include "model/report/pdf.h"
#include "views/pages/page.h"
#include "views/work/backgroundwork.h"
#include "views/work/prompt.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

QString savingWords(const char *text)
{
    return QCoreApplication::translate("ReportSaving", text);
}

struct Saved {
    QString title;
    QByteArray bytes;
};

/// The entry gets what was asked for when the version was issued, and its approval comes with it.
void addVersion(ChangeSet &set, const IssuedVersion &version)
{
    const auto &entry = *set.changes.front().after.as<IssuedDocument>();
    IssuedDocument record = version.document;
    record.title = entry.title;
    record.fileName = entry.fileName;
    record.sha256 = entry.sha256;
    set.changes = {};
    if (version.approval)
        set.changes.push_back(created(*version.approval));
    set.changes.push_back(created(record));
}

void enter(Page &page, const ReportInfo &info, const Saved &saved, const QString &name,
           const std::optional<IssuedVersion> &version)
{
    Session &session = page.session();
    if (!session.mayNote()) {
        const QString sentence = session.isPresent()
            ? savingWords(QT_TRANSLATE_NOOP(
                "ReportSaving", "Saved: %1. The file is read-only: it is not entered in the saved reports."))
            : savingWords(QT_TRANSLATE_NOOP(
                "ReportSaving", "Saved: %1. Another day is shown: it is not entered in the saved reports."));
        emit page.said(sentence.arg(name));
        return;
    }
    ChangeSet set = issuedDocument(session.document().records(), QLatin1String(info.id), saved.title, name, saved.bytes,
                                   session.today(), session.newId());
    if (version)
        addVersion(set, *version);
    const auto done = session.applyNote(set);
    if (done)
        emit page.said(
            savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Saved and entered in the saved reports: %1")).arg(name));
    else
        emit page.failed(done.error());
}

} // namespace

ChangeSet issuedDocument(const Register &reg, const QString &type, const QString &title, const QString &fileName,
                         const QByteArray &bytes, QDate day, const QUuid &id)
{
    IssuedDocument record;
    record.id = {id};
    record.code = reg.nextCode(Kind::IssuedDocument);
    record.title = title.left(200);
    record.date = day;
    record.type = type;
    record.fileName = fileName.left(260);
    record.sha256 = sha256Hex(bytes);
    ChangeSet set;
    set.label = savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Report saved: %1")).arg(fileName);
    set.changes = {created(record)};
    return set;
}

bool saveReport(Page &page, const ReportInfo &info, const ReportOptions &options, std::function<void()> done,
                QString what, std::optional<IssuedVersion> version)
{
    Session &session = page.session();
    const QFileInfo file(session.document().path());
    if (what.isEmpty())
        what = QStringLiteral("%1-%2").arg(QLatin1String(info.id), session.asOf().toString(Qt::ISODate));
    const QString proposal = QStringLiteral("%1/%2-%3.pdf").arg(file.absolutePath(), file.completeBaseName(), what);
    const QString path
        = session.prompt().saveFile(&page, savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Save report")), proposal,
                                    savingWords(QT_TRANSLATE_NOOP("ReportSaving", "PDF (*.pdf)")));
    if (path.isEmpty())
        return false;
    Register records = session.fileRecords();
    if (version) {
        records.put(version->document);
        if (version->approval)
            records.put(*version->approval);
    }
    session.work().run(
        savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Saving the report")),
        [path, reg = std::move(records), options, make = info.make](WorkSteps &steps) -> Result<Saved> {
            const ReportDoc doc = make(reg, options);
            auto bytes = pdfBytes(doc);
            // A cancelled report leaves no file.
            if (!bytes || steps.isCanceled())
                return bytes ? Result<Saved>(Saved {}) : tl::unexpected(bytes.error());
            if (const auto written = writeFileSafely(path, *bytes, doc.language); !written)
                return tl::unexpected(written.error());
            return Saved {doc.title, std::move(*bytes)};
        },
        &page,
        [&page, &info, path, done = std::move(done), version = std::move(version)](const Result<Saved> &saved) {
            if (!saved)
                emit page.failed(saved.error());
            else if (!saved->bytes.isEmpty())
                enter(page, info, *saved, QFileInfo(path).fileName(), version);
            if (done)
                done();
        });
    return true;
}

void enterPrinted(Page &page, const ReportInfo &info, const QString &title, const QByteArray &pdf)
{
    Session &session = page.session();
    if (!session.mayNote()) {
        emit page.said(savingWords(QT_TRANSLATE_NOOP("ReportSaving",
                                                     "Sent to the printer: %1. It is not entered in the saved reports, "
                                                     "because nothing can be written now."))
                           .arg(title));
        return;
    }
    ChangeSet set = issuedDocument(session.document().records(), QLatin1String(info.id), title,
                                   savingWords(QT_TRANSLATE_NOOP("ReportSaving", "(on paper)")), pdf, session.today(),
                                   session.newId());
    set.label = savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Report printed: %1")).arg(title);
    if (const auto done = session.applyNote(set); done)
        emit page.said(
            savingWords(QT_TRANSLATE_NOOP("ReportSaving", "Sent to the printer and entered in the saved reports: %1"))
                .arg(title));
    else
        emit page.failed(done.error());
}
