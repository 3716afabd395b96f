#include "model/report/pdfextras.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// What Qt does not write into a PDF: outline, links, language, metadata. Read back with qpdf's own program.

class TestPdfExtras : public QObject
{
    Q_OBJECT

    static QByteArray twoPages()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawRect(10, 10, 100, 100);
        writer.newPage();
        painter.drawRect(10, 10, 100, 100);
        painter.end();
        return bytes;
    }
    static PdfExtras extras()
    {
        PdfExtras out;
        out.outline = {{QStringLiteral("First"), 1, 0, 20},
                       {QStringLiteral("Deep"), 3, 0, 60},
                       {QStringLiteral("Maßnahme Ω"), 1, 1, 20}};
        out.links = {{0, QRectF(10, 10, 30, 5), 1, 40}};
        out.sheetHeight = 297;
        out.language = QStringLiteral("de");
        out.title = QStringLiteral("Prüfbericht");
        out.date = QStringLiteral("D:20260715083000Z");
        return out;
    }
    /// The file written out so that it can be read as text.
    static QString plain(const QByteArray &pdf)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"),
                   {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
        return qpdf.waitForFinished() && qpdf.exitCode() == 0 ? QString::fromLatin1(qpdf.readAllStandardOutput())
                                                              : QString();
    }

private slots:
    void outlineLinksAndWordsStandInTheFile()
    {
        const PdfCompleted done = completePdf(twoPages(), extras());
        QVERIFY2(done.trouble.isEmpty(), qPrintable(done.trouble));
        const QString text = plain(done.bytes);
        for (const char *part : {"/Title (First)", "/Title (Deep)", "/PageMode /UseOutlines", "/Lang (de)",
                                 "/Subtype /Link", "/CreationDate (D:20260715083000Z)"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        // Three entries lie open; the one two levels deeper stands below the first.
        QVERIFY(text.contains(QStringLiteral("/Count 3")));
        QVERIFY(!text.contains(QStringLiteral("/Metadata")));
    }

    void theSameGivesTheSameBytes()
    {
        const QByteArray pages = twoPages();
        QCOMPARE(completePdf(pages, extras()).bytes, completePdf(pages, extras()).bytes);
    }

    void whatIsNoPdfGivesTroubleAndNoBytes()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("no PDF"), twoPages().left(200)}) {
            const PdfCompleted done = completePdf(bytes, extras());
            QVERIFY(!done.trouble.isEmpty());
            QVERIFY(done.bytes.isEmpty());
        }
    }
};

QTEST_MAIN(TestPdfExtras)
#include "tst_pdfextras.moc"
