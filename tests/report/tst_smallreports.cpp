#include "model/domain/records.h"
#include "model/report/paperlayout.h"
#include "tests/report/golden.h"
#include "tests/report/sheet.h"

#include <QRegularExpression>
#include <QTest>

// Reports of one page for one reader: the brief for staff (6 e), the collection sheet (6 f).

namespace {

/// Everything that the brief takes from the file is long, and says who did it.
Register withLongBrief(int words)
{
    Register reg = sampleRegister();
    const QString text = QStringList(words, QStringLiteral("word")).join(QLatin1Char(' '))
        + QString::fromUtf8(" as Elif Özdemir wants, ask Özdemir.");
    int made = 0;
    for (const Objective &o : reg.all<Objective>())
        for (const char *language : {"en", "de"}) {
            BriefText t;
            t.id = {QUuid::createUuidV5(QUuid(), o.code + QLatin1String(language))};
            t.objective = o.id;
            t.language = QLatin1String(language);
            t.sentence = t.whatYouCanDo = text;
            reg.put(t);
            ++made;
        }
    for (BusinessGoal g : std::vector<BusinessGoal>(reg.all<BusinessGoal>())) {
        g.title = g.description = text;
        reg.put(g);
    }
    for (CommunicationPlanItem p : std::vector<CommunicationPlanItem>(reg.all<CommunicationPlanItem>())) {
        p.message = p.feedbackChannel = text;
        reg.put(p);
    }
    for (Person p : std::vector<Person>(reg.all<Person>()))
        if (p.code == QLatin1String("P05")) {
            p.name = QString::fromUtf8("Elif Özdemir");
            p.topManagement = false;
            reg.put(p);
        }
    Q_ASSERT(made > 0);
    return reg;
}

} // namespace

class TestSmallReports : public QObject
{
    Q_OBJECT

private:
    const Register m_sample = sampleRegister();

private slots:
    void theStaffBriefKeepsItsWordsWhateverIsTyped_data()
    {
        QTest::addColumn<int>("typed");
        for (const int words : {3, 10, 18, 25, 40, 200})
            QTest::addRow("%d words", words) << words;
    }

    void theStaffBriefKeepsItsWordsWhateverIsTyped()
    {
        QFETCH(int, typed);
        const Register reg = withLongBrief(typed);
        for (const char *language : {"en", "de"}) {
            const ReportOptions options = sampleOptions(QString::fromLatin1(language));
            const ReportDoc doc = staffBrief(reg, options);
            QCOMPARE(pagesNeeded(doc), 1);
            const QString text = toText(doc)
                                     .section(QLatin1Char('\n'), 3)
                                     .remove(QRegularExpression(QStringLiteral("→|\\(\\d+ %\\)")));
            const auto words = text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
            QVERIFY2(words > 30 && words <= 150, qPrintable(QString::number(words) + QLatin1Char('\n') + text));
            QVERIFY2(!text.contains(QString::fromUtf8("Özdemir")), qPrintable(text));
            QVERIFY(text.contains(QString::fromUtf8("Weiß"))); // who endorses it
        }
        const QStringList remarks = staffBriefRemarks(reg, sampleOptions(QStringLiteral("en")));
        const auto says = [&](const char *words) { return !remarks.filter(QLatin1String(words)).isEmpty(); };
        QVERIFY(typed > 25 ? says("Texts were cut") : says("names a person"));
        QCOMPARE(says("is hard to read"), typed >= 18);
        QVERIFY(staffBriefRemarks(m_sample, sampleOptions(QStringLiteral("en"))).isEmpty());
    }

    /// Markup and formulas of users are words on the pages of every report, and turn nothing round.
    void hostileTextStandsLiterallyOnThePages_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id :
             {"register", "objective-sheet", "management-review", "timeline", "audit-pack", "policy-annex", "gap-list"})
            QTest::newRow(id) << QByteArray(id);
    }
    void hostileTextStandsLiterallyOnThePages()
    {
        QFETCH(QByteArray, id);
        Register reg = m_sample;
        const QString hostile = QString::fromUtf8("<b>=1+1</b>&amp; \u202Egnp.exe");
        for (Objective o : std::vector<Objective>(reg.all<Objective>())) {
            o.title = o.statement = hostile;
            reg.put(o);
        }
        for (Risk r : std::vector<Risk>(reg.all<Risk>())) {
            r.title = hostile;
            reg.put(r);
        }
        for (Action a : std::vector<Action>(reg.all<Action>())) {
            a.title = hostile;
            reg.put(a);
        }
        ReportOptions options = sampleOptions(QStringLiteral("en"));
        options.objective = reg.byCode<Objective>(QStringLiteral("OBJ-005"))->id;
        const QString text = PrintedSheet(findReport(QString::fromLatin1(id))->make(reg, options)).text().simplified();
        QVERIFY2(text.contains(QStringLiteral("<b>=1+1</b>&amp;")), qPrintable(text.left(500)));
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void aCollectionSheetIsForOneCollectorWhenAsked()
    {
        ReportOptions options = sampleOptions(QStringLiteral("en"));
        const QString all = toText(collectionSheet(m_sample, options));
        int sheets = 0;
        for (const Person &p : m_sample.all<Person>()) {
            options.collector = p.id;
            const QString one = toText(collectionSheet(m_sample, options));
            QCOMPARE(one.contains(p.name), all.contains(p.name));
            for (const Person &other : m_sample.all<Person>())
                QVERIFY(other.id == p.id || !one.contains(other.name));
            sheets += one.contains(p.name);
        }
        QVERIFY(sheets > 1);
    }
};

QTEST_MAIN(TestSmallReports)
#include "tst_smallreports.moc"
