#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "model/query/workspacestate.h"
#include "model/report/packpapers.h"
#include "model/report/paperlayout.h"
#include "tests/report/golden.h"
#include "tests/report/sheet.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

// Links inside a document, and what the audit pack says with and without what the records alone do not know (6 d).

class TestPaperLinks : public QObject
{
    Q_OBJECT

private:
    const Register m_sample = sampleRegister();

    static std::vector<PaperLink> linksOf(PaperLayout &layout)
    {
        layout.collectLinks();
        QImage canvas(int(layout.sheet().width()), int(layout.sheet().height()), QImage::Format_RGB32);
        for (int page = 0; page < layout.pageCount(); ++page) {
            QPainter painter(&canvas);
            layout.paintPage(painter, page);
        }
        return layout.links();
    }
    static std::vector<PaperLink> linksTo(const std::vector<PaperLink> &links, const PdfBookmark &place)
    {
        std::vector<PaperLink> out;
        for (const PaperLink &link : links)
            if (link.to.page == place.page && qFuzzyCompare(link.to.y, place.y))
                out.push_back(link);
        return out;
    }
    QString pack(const ReportOptions &options) const { return toText(auditPackPaper(m_sample, options)); }
    /// The lines from a heading to the next part.
    static QString part(const QString &text, const QString &title)
    {
        const qsizetype from = text.indexOf(QLatin1Char('\n') + QStringLiteral("# ") + title);
        return from < 0 ? QString() : text.mid(from, text.indexOf(QStringLiteral("\n# "), from + 2) - from);
    }

private slots:
    void everyLineOfTheContentsLeadsToItsPart()
    {
        PaperLayout layout(auditPackPaper(m_sample, sampleOptions(QStringLiteral("en"))));
        const std::vector<PaperLink> links = linksOf(layout);
        int parts = 0;
        double last = 0;
        for (const PdfBookmark &entry : layout.outline()) {
            if (entry.level != 1 || entry.page == 0)
                continue;
            ++parts;
            const auto from = linksTo(links, entry);
            QVERIFY2(!from.empty() && from.front().page == 0, qPrintable(entry.title));
            // One below the other, as the parts follow each other.
            QVERIFY2(from.front().area.top() > last, qPrintable(entry.title));
            last = from.front().area.top();
        }
        QCOMPARE(parts, 17);
    }

    void aCodeLeadsToItsHeadingAndNeverToItself()
    {
        PaperLayout layout(auditPackPaper(m_sample, sampleOptions(QStringLiteral("en"))));
        const std::vector<PaperLink> links = linksOf(layout);
        const QRectF sheet(QPointF(0, 0), layout.sheet());
        for (const PaperLink &link : links) {
            QVERIFY(sheet.contains(link.area));
            QVERIFY(link.area.width() > 2 && link.area.height() > 2);
            QVERIFY(link.page != link.to.page || std::abs(link.area.top() - link.to.y) > 5);
            QVERIFY(link.to.page >= 0 && link.to.page < layout.pageCount());
        }
        for (const Objective &o : m_sample.all<Objective>()) {
            const auto heading = std::find_if(layout.outline().begin(), layout.outline().end(), [&](const auto &e) {
                return e.title.startsWith(o.code + QLatin1Char(' '));
            });
            QVERIFY2(heading != layout.outline().end(), qPrintable(o.code));
            QVERIFY2(!linksTo(links, *heading).empty(), qPrintable(o.code));
        }
    }

    void onlyWholeWordsAreCodes()
    {
        ReportDoc doc = emptySpecimen();
        doc.add(Heading {QStringLiteral("OBJ-003 <b>Patches</b>")});
        doc.add(Space {40});
        doc.add(Paragraph {{Run::plain(QStringLiteral("OBJ-0031 XOBJ-003 OBJ-003-A obj-003 2026 (OBJ-003)"))}});
        PaperLayout layout(doc);
        const auto links = linksOf(layout);
        QCOMPARE(links.size(), size_t(1));
        // It is the last word but one bracket: in the right half of the line.
        const double words = links.front().area.left();
        QVERIFY2(words > 60 && words < 110, qPrintable(QString::number(words)));
    }

    void aRowIsAPlaceWhenNoHeadingIs()
    {
        ReportDoc doc = emptySpecimen();
        Table table;
        table.columns = {Column::fixed(QStringLiteral("No."), 30), Column::flex(QStringLiteral("What"))};
        table.row({Cell(QStringLiteral("EV-012")), Cell(QStringLiteral("Minutes"))});
        doc.add(Paragraph {{Run::plain(QStringLiteral("see EV-012"))}});
        doc.add(PageBreak {});
        doc.add(table);
        PaperLayout layout(doc);
        const auto links = linksOf(layout);
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(links.front().page, 0);
        QCOMPARE(links.front().to.page, 1);
    }

    void theFileHoldsTheLinksOfThePages()
    {
        const ReportDoc doc = auditPackPaper(m_sample, sampleOptions(QStringLiteral("de")));
        PaperLayout layout(doc);
        const auto count = qsizetype(linksOf(layout).size());
        QVERIFY(count > 200);
        const PrintedSheet sheet(doc);
        QVERIFY(sheet.error);
        const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), sheet.path});
        QCOMPARE(json.count(QRegularExpression(QStringLiteral("\"/Subtype\": \"/Link\""))), count);
    }

    void thePackNamesTheEvidenceOfAFigureAndTheFigureOfAPieceOfEvidence()
    {
        ReportOptions options = sampleOptions(QStringLiteral("en"));
        const Reading *found = nullptr;
        for (const Kpi &kpi : m_sample.all<Kpi>())
            for (const Reading &r : m_sample.readings.of(kpi.id))
                if (r.has(Reading::HasEvidence) && r.periodEnd() > options.asOf.addMonths(-6)
                    && r.periodEnd() < options.asOf)
                    found = &r;
        QVERIFY(found);
        ReadingRow row;
        row.key = found->key;
        const Evidence &evidence = m_sample.all<Evidence>().front();
        QVERIFY(part(pack(options), QStringLiteral("10 "))
                    .contains(QRegularExpression(row.displayCode() + QStringLiteral(" .*\\| yes"))));
        options.figureEvidence.insert(found->key, evidence.id);
        const QString text = pack(options);
        QVERIFY(part(text, QStringLiteral("10 "))
                    .contains(QRegularExpression(row.displayCode() + QStringLiteral(" .*\\| ") + evidence.code)));
        QVERIFY(part(text, QStringLiteral("2 "))
                    .contains(QRegularExpression(evidence.code + QStringLiteral(" .*") + row.displayCode())));
    }

    void theSelfAssessmentStandsThereOnlyWhenItIsWanted()
    {
        ReportOptions options = sampleOptions(QStringLiteral("en"));
        QVERIFY(part(pack(options), QStringLiteral("16 ")).contains(QStringLiteral("Left out")));
        options.selfAssessment = true;
        const QString text = part(pack(options), QStringLiteral("16 "));
        const AuditResult result = auditOf(evaluateWorkspace(m_sample, options.asOf), options.language);
        QVERIFY2(text.contains(QStringLiteral("The organisation about itself: %1")
                                   .arg(overallLabel(result.overall, options.language))),
                 qPrintable(text.left(600)));
        for (const AuditFinding &f : result.findings)
            if (f.label == AuditLabel::Minor || f.label == AuditLabel::Major)
                QVERIFY2(text.contains(f.reason), qPrintable(f.reason));
        QVERIFY(text.contains(QStringLiteral("The auditor decides")));
    }
};

QTEST_MAIN(TestPaperLinks)
#include "tst_paperlinks.moc"
