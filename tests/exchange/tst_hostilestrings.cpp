#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporter.h"
#include "tests/exchange/importing.h"
#include "tests/support/hostilestrings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

// Texts that programs have tripped over (tests/data/hostile_strings.jsonl: family, text), through a whole round of
// files: what was stored comes back unchanged, and no cell of a CSV file starts as a formula.

namespace {

QString codeOf(size_t i)
{
    return QStringLiteral("H%1").arg(i + 1);
}

/// Titles are one line of at most 120 letters.
QString titleOf(const QString &text)
{
    const QString clean = cleanText(text);
    return clean.size() > 120 || clean.contains(QLatin1Char('\n')) ? QStringLiteral("Too long for a title") : clean;
}

QByteArray bytesOf(const std::vector<ExportedFile> &files, const QString &name)
{
    for (const ExportedFile &file : files)
        if (file.name == name)
            return file.bytes;
    return {};
}

} // namespace

class TestHostileStrings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_strings = hostileStrings();
        CsvWriter writer;
        for (const char *name : {"id", "title", "owner_id", "rationale", "notes"})
            writer.plain(QString::fromLatin1(name));
        writer.endRow();
        for (size_t i = 0; i < m_strings.size(); ++i) {
            writer.plain(codeOf(i));
            writer.text(titleOf(m_strings[i].text));
            writer.plain(QStringLiteral("P1"));
            writer.text(m_strings[i].text);
            writer.text(m_strings[i].text);
            writer.endRow();
        }
        const ImportPlan plan = planned(m_small, {csvFile("objectives", writer.bytes())});
        QVERIFY2(!plan.hasProblems(),
                 plan.tables.front().rejected.empty() ? qPrintable(plan.tables.front().refused)
                                                      : qPrintable(plan.tables.front().rejected.front().message));
        m_register = applied(m_small, plan);
    }

    void thereAreAtLeastFiveHundred() { QVERIFY(m_strings.size() >= 500); }

    void textIsStoredAsItCame()
    {
        for (size_t i = 0; i < m_strings.size(); ++i) {
            const auto *objective = m_register.byCode<Objective>(codeOf(i));
            QVERIFY(objective);
            QCOMPARE(objective->title, titleOf(m_strings[i].text));
            QCOMPARE(objective->rationale, cleanText(m_strings[i].text));
            QCOMPARE(objective->notes, cleanText(m_strings[i].text));
        }
    }

    void noCellOfACsvFileStartsAsAFormula()
    {
        const QByteArray bytes = bytesOf(exportCsv(m_register, {}, {}), QStringLiteral("objectives.csv"));
        QVERIFY(!bytes.isEmpty());
        const Language language;
        CsvReader reader(bytes, language);
        int guarded = 0;
        QVERIFY(reader.forEachRow([&](int line, const QStringList &cells) {
            for (const QString &cell : cells) {
                if (!cell.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(cell[0]))
                    QTest::qFail(qPrintable(QStringLiteral("line %1: %2").arg(line).arg(cell)), __FILE__, __LINE__);
                guarded += cell.startsWith(QLatin1Char('\''));
            }
            return true;
        }));
        QVERIFY(guarded > 300); // three columns of more than a hundred formulas
    }

    void theCsvFilesImportAgainWithoutDifferences()
    {
        const QByteArray bytes = bytesOf(exportCsv(m_register, {}, {}), QStringLiteral("objectives.csv"));
        const ImportPlan again = planned(m_register, {csvFile("objectives", bytes)});
        QVERIFY(!again.hasProblems());
        QVERIFY(again.changes.changes.empty());
        QCOMPARE(again.tables.front().unchanged, int(m_strings.size()) + 2);

        const Register fresh = applied(m_small, planned(m_small, {csvFile("objectives", bytes)}));
        for (size_t i = 0; i < m_strings.size(); ++i) {
            const auto *objective = fresh.byCode<Objective>(codeOf(i));
            QVERIFY(objective);
            QCOMPARE(objective->title, titleOf(m_strings[i].text));
            QCOMPARE(objective->notes, cleanText(m_strings[i].text));
        }
    }

    void jsonHoldsTheTextWithoutGuard()
    {
        const QByteArray json = exportJson(m_register, {}, {}, QDateTime(importDay, QTime(12, 0), Qt::UTC));
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QSet<QString> notes;
        collect(root, notes);
        for (const HostileString &hostile : m_strings)
            QVERIFY2(notes.contains(cleanText(hostile.text)), qPrintable(hostile.text));
    }

private:
    static void collect(const QJsonValue &value, QSet<QString> &notes)
    {
        if (value.isArray())
            for (const auto &entry : value.toArray())
                collect(entry, notes);
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() == QLatin1String("notes"))
                notes.insert(it.value().toString());
            else
                collect(it.value(), notes);
    }

    std::vector<HostileString> m_strings;
    const Register m_small = smallRegister();
    Register m_register;
};

QTEST_GUILESS_MAIN(TestHostileStrings)
#include "tst_hostilestrings.moc"
