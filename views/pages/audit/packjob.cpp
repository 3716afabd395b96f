#include "views/pages/audit/packjob.h"

#include "model/domain/records.h"
#include "model/exchange/zip.h"
#include "model/query/evidencelinks.h"
#include "model/report/pdf.h"
#include "model/report/reports.h"
#include "views/pages/reportsaving.h"

#include <QCoreApplication>

static QString packJobWords(const char *text)
{
    return QCoreApplication::translate("PackJob", text);
}

PackOptions usualPack(QDate asOf, const Language &language)
{
    PackOptions options;
    options.asOf = asOf;
    options.to = asOf;
    options.from = asOf.addYears(-1).addDays(1);
    options.language = language;
    return options;
}

ChainFact verifiedChain(const QString &file)
{
    const QString where = Document::breakIn(file);
    return {true, where.isEmpty(), where};
}

Result<PackInput> packInput(const Document &document, const PackOptions &options)
{
    auto readings = document.readingRows();
    auto reasons = document.voidReasons();
    auto ledger = document.ledger();
    if (!readings)
        return tl::unexpected(readings.error());
    if (!reasons)
        return tl::unexpected(reasons.error());
    if (!ledger)
        return tl::unexpected(ledger.error());
    PackInput input {document.records(),
                     std::move(*readings),
                     std::move(*reasons),
                     std::move(*ledger),
                     document.path(),
                     {},
                     QStringLiteral(WAYMARK_VERSION),
                     options,
                     {},
                     {},
                     {}};
    // Only what the pack may hold: evidence of other objectives stays out.
    const Register packed = packRegister(input.reg, input.readings, options);
    for (const Evidence &e : packed.all<Evidence>())
        if (e.storage == EvidenceStorage::FileCopy && !input.contents.contains(e.sha256))
            if (auto bytes = document.content(e.sha256))
                input.contents.insert(e.sha256, std::move(*bytes));
    return input;
}

Result<QByteArray> packBytes(PackInput input, const std::function<bool(int, int)> &goOn)
{
    ReportOptions paper;
    paper.language = input.options.language;
    paper.asOf = input.options.asOf;
    if (!input.ledger.empty()) {
        // No moment of printing: the same state gives the same bytes. The foot names the data cut.
        paper.dataTime = QDateTime::fromString(input.ledger.back().at, Qt::ISODate);
        paper.chainHead = input.ledger.back().hash;
    }
    input.goOn = goOn;
    if (!input.chain.isKnown && !input.file.isEmpty())
        input.chain = verifiedChain(input.file);
    paper.chain = input.chain;
    paper.selfAssessment = input.options.selfAssessment;
    paper.periodFrom = input.options.from;
    paper.periodTo = input.options.to;
    paper.figureEvidence = evidenceOfFigures(input.readings);
    input.pdf = [paper](const QString &report, Id<Objective> objective, const Register &packed) -> Result<QByteArray> {
        const ReportInfo *info = findReport(report);
        Q_ASSERT(info);
        ReportOptions options = paper;
        options.objective = objective;
        return pdfBytes(info->make(packed, options));
    };
    auto files = auditPack(input);
    if (!files)
        return tl::unexpected(files.error());
    return zipped(std::move(*files));
}

ChangeSet packRecord(const Register &reg, const PackOptions &options, const QString &fileName, const QByteArray &zip,
                     QDate day, const QUuid &id)
{
    QStringList chosen;
    for (const Objective &o : reg.all<Objective>())
        if (options.objectives.contains(o.id.value))
            chosen += o.code;
    const QString title
        = packJobWords(QT_TRANSLATE_NOOP("PackJob", "Audit pack %1 to %2, %3, %4, %5"))
              .arg(options.from.toString(Qt::ISODate), options.to.toString(Qt::ISODate),
                   chosen.isEmpty() ? packJobWords(QT_TRANSLATE_NOOP("PackJob", "all objectives"))
                                    : chosen.join(QStringLiteral(", ")),
                   options.names ? packJobWords(QT_TRANSLATE_NOOP("PackJob", "with names"))
                                 : packJobWords(QT_TRANSLATE_NOOP("PackJob", "with roles")),
                   options.selfAssessment ? packJobWords(QT_TRANSLATE_NOOP("PackJob", "with self-assessment"))
                                          : packJobWords(QT_TRANSLATE_NOOP("PackJob", "without self-assessment")));
    ChangeSet set = issuedDocument(reg, QStringLiteral("audit-pack"), title, fileName, zip, day, id);
    set.label = packJobWords(QT_TRANSLATE_NOOP("PackJob", "Audit pack exported: %1")).arg(fileName);
    return set;
}
