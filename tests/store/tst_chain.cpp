#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// The hash rule of DESIGN.md 4, computed here a second time from the text of the rule and from plain SQL.

namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto store = Store::create(path(), testContext());
        QVERIFY(store);
        const Context context = testContext(2);
        QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), context));
        ChangeSet readings {QStringLiteral("Readings of “June”\twith tab"), QStringLiteral("the reason ä"), {}, {}};
        readings.readings.added = {sampleReading(m_samples, QDate(2026, 6, 30), QStringLiteral("1.50")),
                                   fullReading(m_samples, QDate(2026, 5, 31))};
        readings.readings.source = QStringLiteral("june.csv");
        readings.readings.sourceSha256 = QString(64, QLatin1Char('a'));
        QVERIFY((*store)->commit(readings, QStringLiteral("import"), context));
        m_head = (*store)->head();
        m_workspace = (*store)->workspaceId();
        RawDatabase db(path());
        m_rows = db.rows(QStringLiteral(
            "SELECT seq, at, actor, kind, body, body_hash, prev_hash, entry_hash FROM history ORDER BY seq"));
        QCOMPARE(m_rows.size(), 3);
    }

    void everyEntryFollowsTheRule()
    {
        QString previous(64, QLatin1Char('0'));
        int seq = 0;
        for (const QStringList &row : m_rows) {
            QCOMPARE(row[0].toInt(), ++seq);
            QCOMPARE(row[6], previous);
            QCOMPARE(row[5], sha256(row[4].toUtf8() + "\n"));
            const QByteArray line = (row[0] + "\t" + row[1] + "\t" + row[2] + "\t" + row[3] + "\t" + row[5]).toUtf8();
            QCOMPARE(row[7], sha256(previous.toLatin1() + "\n" + line + "\n"));
            previous = row[7];
        }
        QCOMPARE(m_head, previous);
    }

    void theFirstEntryNamesTheWorkspaceAndTheProgram()
    {
        const QJsonObject body = QJsonDocument::fromJson(m_rows[0][4].toUtf8()).object();
        QCOMPARE(m_rows[0][3], QStringLiteral("created"));
        QCOMPARE(body[QLatin1String("workspace")].toString(), m_workspace);
        QCOMPARE(body[QLatin1String("program")].toString(), QStringLiteral(WAYMARK_VERSION));
    }

    void timeAndActorComeFromTheContext()
    {
        for (const QStringList &row : m_rows) {
            QCOMPARE(row[1], QStringLiteral("2026-07-15T08:30:00Z"));
            QCOMPARE(row[2], QStringLiteral("tester"));
        }
    }

    void bodiesAreCanonicalAndSalted()
    {
        QSet<QString> salts;
        for (const QStringList &row : m_rows) {
            const QJsonObject body = QJsonDocument::fromJson(row[4].toUtf8()).object();
            QCOMPARE(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)),
                     row[4]); // sorted, no blanks
            QCOMPARE(body[QLatin1String("salt")].toString().size(), 32);
            salts.insert(body[QLatin1String("salt")].toString());
        }
        QCOMPARE(salts.size(), m_rows.size());
    }

    void theBodyHoldsLabelReasonAndEveryField()
    {
        const QJsonObject body = QJsonDocument::fromJson(m_rows[1][4].toUtf8()).object();
        const QJsonArray changes = body[QLatin1String("changes")].toArray();
        QCOMPARE(changes.size(), qsizetype(m_samples.all().size()));
        qsizetype i = 0;
        for (const Record &record : m_samples.all()) {
            const QJsonObject change = changes[i++].toObject();
            QCOMPARE(change[QLatin1String("table")].toString(), QString::fromLatin1(kindInfo(record.kind()).table));
            QVERIFY(change[QLatin1String("before")].isNull());
            const QJsonObject after = change[QLatin1String("after")].toObject();
            for (const Field &f : kindInfo(record.kind()).fields()) {
                const QVariant value = record.value(f);
                const QString text = f.type == FieldType::Bytes ? QString::fromLatin1(value.toByteArray().toBase64())
                                                                : value.toString();
                QCOMPARE(after[QLatin1String(f.name)].toString(), value.isValid() ? text : QString());
            }
        }
        const QJsonObject import = QJsonDocument::fromJson(m_rows[2][4].toUtf8()).object();
        QCOMPARE(import[QLatin1String("reason")].toString(), QStringLiteral("the reason ä"));
        QVERIFY(import[QLatin1String("label")].toString().startsWith(QStringLiteral("Readings of “June”")));
    }

    void theDigestOfReadingsIsThatOfTheirRowsInOrderOfKey()
    {
        RawDatabase db(path());
        QByteArray lines;
        for (QStringList row : db.rows(QStringLiteral(
                 "SELECT key, code, kpi, period_end, value, numerator, denominator, not_available_reason, recorded_on, "
                 "recorded_by, verified_by, verified_on, supersedes, correction_reason, comment, evidence, source, "
                 "CASE WHEN voided_by=entry THEN 'void' ELSE '' END "
                 "FROM measurement ORDER BY key"))) {
            for (QString &cell : row)
                cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
            lines += row.join(QLatin1Char('\t')).toUtf8() + "\n";
        }
        const QJsonObject readings
            = QJsonDocument::fromJson(m_rows[2][4].toUtf8()).object()[QLatin1String("readings")].toObject();
        QCOMPARE(readings[QLatin1String("digest")].toString(), sha256(lines));
        QCOMPARE(readings[QLatin1String("count")].toString(), QStringLiteral("2"));
        QCOMPARE(readings[QLatin1String("file")].toString(), QStringLiteral("june.csv"));
        QCOMPARE(readings[QLatin1String("sha256")].toString(), QString(64, QLatin1Char('a')));
    }

    void anAnchorIsMetByAnyHashOfTheChainAndByNoOther()
    {
        for (const QStringList &row : m_rows)
            QCOMPARE(verifyFile(path(), row[7]).exit, 0);
        QCOMPARE(verifyFile(path(), QString(64, QLatin1Char('1'))).exit, 7);
        const VerifyReport report = verifyFile(path());
        QCOMPARE(report.entries, 3);
        QCOMPARE(report.head, m_head);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("a.waymark")); }
    QTemporaryDir m_folder;
    Samples m_samples;
    QString m_head, m_workspace;
    QList<QStringList> m_rows;
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
