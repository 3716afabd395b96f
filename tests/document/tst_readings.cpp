#include "model/document/document.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

// Readings are only added or made void; undo and redo of that, in memory and in the file (DESIGN.md 3).

class TestReadings : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto document = Document::create(m_path, testContext(2));
        QVERIFY(document);
        m_document = std::move(*document);
        QVERIFY(m_document->apply(m_samples.creation()));
    }
    void cleanup()
    {
        m_document.reset();
        QCOMPARE(verifyFile(m_path).exit, 0); // whatever happened, the history explains the tables
    }

    void anImportIsUndoneAndRedone()
    {
        QVERIFY(import());
        QCOMPARE(seen(), QStringLiteral("1 2 3 4 5 6"));
        m_document->undoStack()->undo();
        QCOMPARE(seen(), QString());
        QCOMPARE(m_document->records().readings.count(), qsizetype(6)); // void, not gone
        m_document->undoStack()->redo();
        QCOMPARE(seen(), QStringLiteral("1 2 3 4 5 6"));
        m_document->undoStack()->undo();
        QCOMPARE(seen(), QString());
        m_document->undoStack()->redo();
        QCOMPARE(seen(), QStringLiteral("1 2 3 4 5 6"));
    }

    void aCorrectionVoidsAndSupersedes()
    {
        QVERIFY(import());
        QVERIFY(correct(3, QStringLiteral("33")));
        QCOMPARE(seen(), QStringLiteral("1 2 33 4 5 6"));
        const auto rows = m_document->readingRows();
        QVERIFY(rows);
        QCOMPARE((*rows)[2].voidedBy, m_document->entries());
        QCOMPARE((*rows)[6].supersedes, 3);
        QCOMPARE((*rows)[6].correctionReason, QStringLiteral("typing error"));
        QCOMPARE(m_document->voidReasons()->value(3), QStringLiteral("typing error"));
    }

    void aCorrectionIsUndoneAndRedone()
    {
        QVERIFY(import());
        QVERIFY(correct(3, QStringLiteral("33")));
        for (int i = 0; i < 2; ++i) {
            m_document->undoStack()->undo();
            QCOMPARE(seen(), QStringLiteral("1 2 3 4 5 6"));
            QVERIFY(m_document->voidReasons()->isEmpty());
            m_document->undoStack()->redo();
            QCOMPARE(seen(), QStringLiteral("1 2 33 4 5 6"));
            QCOMPARE(m_document->voidReasons()->value(3), QStringLiteral("typing error"));
        }
    }

    void theWholeStackGoesBackAndForth()
    {
        QVERIFY(import());
        QVERIFY(correct(3, QStringLiteral("33")));
        QVERIFY(correct(7, QStringLiteral("333")));
        QVERIFY(correct(1, QStringLiteral("11")));
        const QStringList steps {QString(), QStringLiteral("1 2 3 4 5 6"), QStringLiteral("1 2 33 4 5 6"),
                                 QStringLiteral("1 2 333 4 5 6"), QStringLiteral("11 2 333 4 5 6")};
        for (int round = 0; round < 2; ++round) {
            for (int i = 4; i > 0; --i) {
                QCOMPARE(seen(), steps[i]);
                m_document->undoStack()->undo();
            }
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(seen(), steps[i]);
                m_document->undoStack()->redo();
            }
        }
        QCOMPARE(seen(), steps.last());
    }

    void aSecondFigureForAPeriodIsRefused()
    {
        QVERIFY(import());
        ChangeSet again {QStringLiteral("Again"), {}, {}, {}};
        again.readings.added = {sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("9"))};
        const auto done = m_document->apply(again);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QStringLiteral("already a figure for this period")));
        again.readings.added.push_back(again.readings.added.front());
        QVERIFY(!m_document->apply(again));
        QCOMPARE(seen(), QStringLiteral("1 2 3 4 5 6"));
        // For another KPI, and after an undo, the period is free.
        again.readings.added = {sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("9"), false)};
        QVERIFY(m_document->apply(again));
        m_document->undoStack()->undo();
        QVERIFY(m_document->apply(again));
    }

    void aPeriodIsFreeAgainAfterAnUndo()
    {
        QVERIFY(import());
        m_document->undoStack()->undo();
        ChangeSet other {QStringLiteral("Other"), {}, {}, {}};
        other.readings.added = {sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("9"))};
        QVERIFY(m_document->apply(other));
        QCOMPARE(seen(), QStringLiteral("9"));
        QVERIFY(!m_document->undoStack()->canRedo()); // the import would fill the period twice
    }

    void readingsAndRecordsOfOneSetAreUndoneTogether()
    {
        const Record kpi = m_samples.full(Kind::Kpi);
        ChangeSet set {
            QStringLiteral("KPI and figure"), {}, {{kpi, withField(kpi, "name", QStringLiteral("Renamed"))}}, {}};
        set.readings.added = {sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("9"))};
        QVERIFY(m_document->apply(set));
        QCOMPARE(seen(), QStringLiteral("9"));
        m_document->undoStack()->undo();
        QCOMPARE(seen(), QString());
        QVERIFY(m_document->records().record(Kind::Kpi, kpi.id()) == kpi);
        m_document->undoStack()->redo();
        QCOMPARE(seen(), QStringLiteral("9"));
    }

    void aReadingThatWasImportedAsVoidStaysVoid()
    {
        ChangeSet set {QStringLiteral("Old register"), {}, {}, {}};
        set.readings.added = {sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("8")),
                              sampleReading(m_samples, QDate(2026, 3, 28), QStringLiteral("9"))};
        set.readings.added.front().isVoid = true;
        QVERIFY(m_document->apply(set, QStringLiteral("import")));
        QCOMPARE(seen(), QStringLiteral("9"));
        m_document->undoStack()->undo();
        QCOMPARE(seen(), QString());
        m_document->undoStack()->redo();
        QCOMPARE(seen(), QStringLiteral("9"));
    }

    void theSourceOfAnImportStandsInTheHistory()
    {
        QVERIFY(import());
        const auto history = m_document->history();
        QVERIFY(history);
        int readings = 0;
        for (const HistoryEntry &entry : *history)
            readings += entry.readingsAdded;
        QCOMPARE(readings, 6);
    }

private:
    Result<> import()
    {
        ChangeSet set {QStringLiteral("Import of june.csv"), {}, {}, {}};
        for (int month = 1; month <= 6; ++month)
            set.readings.added.push_back(sampleReading(m_samples, QDate(2026, month, 28), QString::number(month)));
        set.readings.source = QStringLiteral("june.csv");
        set.readings.sourceSha256 = QString(64, QLatin1Char('a'));
        return m_document->apply(set, QStringLiteral("import"));
    }
    Result<> correct(qint32 key, const QString &value)
    {
        const auto old = m_document->records().readings.find(key);
        if (!old)
            return fail(QStringLiteral("no such reading"));
        ChangeSet set {QStringLiteral("Correction"), QStringLiteral("typing error"), {}, {}};
        ReadingRow row = sampleReading(m_samples, old->periodEnd(), value);
        row.supersedes = key;
        row.correctionReason = QStringLiteral("typing error");
        set.readings.added = {row};
        set.readings.voided = {{key, QStringLiteral("typing error")}};
        return m_document->apply(set);
    }
    /// The valid values of the full KPI in order; memory and file must agree.
    QString seen() const
    {
        const auto values = [&](const Register &reg) {
            QStringList out;
            for (const Reading &r : reg.readings.of({m_samples.full(Kind::Kpi).id()}))
                if (!r.isVoid())
                    out += r.firstText();
            return out.join(QLatin1Char(' '));
        };
        const auto reader = Document::open(m_path, Document::Mode::ReadOnly, testContext(8));
        const QString memory = values(m_document->records());
        const QString file = reader ? values((*reader)->records()) : QStringLiteral("unreadable");
        return memory == file ? memory : QStringLiteral("memory %1, file %2").arg(memory, file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
