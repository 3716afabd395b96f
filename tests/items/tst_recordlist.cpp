#include "model/domain/records.h"
#include "model/items/fieldtext.h"
#include "model/items/recordlist.h"
#include "tests/support/samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

// Any kind can be listed without code of its own (DESIGN.md 3 and 6).

namespace {

QStringList codes(const RecordList &list)
{
    QStringList out;
    for (int r = 0; r < list.rowCount(); ++r)
        out += list.record(r).code();
    return out;
}

Risk risk(int number, const QString &title = {}, const std::optional<int> &impact = {})
{
    Risk r;
    r.id.value = QUuid(uint(number), 1, 1, 0x80, 0, 0, 0, 0, 0, 0, 1);
    r.code = QStringLiteral("RSK%1").arg(number);
    r.title = title.isEmpty() ? r.code : title;
    r.currentImpact = impact;
    return r;
}

} // namespace

class TestRecordList : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsListedWithItsImportantFields_data()
    {
        QTest::addColumn<int>("kind");
        for (int k = 0; k < kindCount; ++k)
            QTest::newRow(kindInfo(Kind(k)).table) << k;
    }
    void everyKindIsListedWithItsImportantFields()
    {
        QFETCH(int, kind);
        const Samples samples;
        Register reg;
        reg.apply(samples.creation().changes);
        RecordList list(Kind(kind), {}, {}, Language());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setRegister(reg, true);
        QCOMPARE(list.rowCount(), int(reg.count(Kind(kind))));
        QVERIFY(list.columnCount() >= 2 && list.columnCount() <= 7);
        int required = 0, listed = 0;
        for (const Field &field : kindInfo(Kind(kind)).fields())
            required += field.isRequired && field.type != FieldType::Id;
        for (const char *name : importantFields(Kind(kind)))
            listed += kindInfo(Kind(kind)).field(QLatin1String(name))->isRequired;
        QCOMPARE(listed, std::min(required, 7));
        // The filled record says something in every cell, and nothing raw.
        const int full = list.rowOf(samples.full(Kind(kind)).id());
        for (int c = 0; c < list.columnCount(); ++c) {
            const QString shown = list.index(full, c).data().toString();
            QVERIFY2(!shown.isEmpty(), qPrintable(list.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString()));
            QVERIFY2(QUuid(shown).isNull(), qPrintable(shown));
            QVERIFY(list.index(full, c).data(Qt::AccessibleTextRole).toString().contains(shown.trimmed())
                    || shown == QStringLiteral("–"));
        }
    }

    void valuesReadAsPeopleWriteThem()
    {
        Register reg;
        Person person;
        person.id.value = QUuid::createUuid();
        person.code = QStringLiteral("P03");
        person.name = QStringLiteral("Miriam Özdemir");
        reg.put(person);
        Risk r = risk(4);
        r.owner = person.id;
        r.assessedOn = QDate(2026, 3, 1);
        const auto text = [&](const char *field) { return fieldText(reg, fieldOf<Risk>(field), r, Language()); };
        QCOMPARE(text("owner"), person.name);
        QCOMPARE(text("assessed_on"), QStringLiteral("1 Mar 2026"));
        QCOMPARE(text("next_assessment"), QString());
        person.name.clear();
        reg.put(person);
        QCOMPARE(text("owner"), QStringLiteral("P03"));
        Resource resource;
        resource.planned.minor = 1250050;
        QCOMPARE(fieldText(reg, fieldOf<Resource>("planned"), resource, Language()), QStringLiteral("12,500.50"));
    }

    void theFilterTakesWordsInAnyCell()
    {
        Register reg;
        for (const Risk &r : {risk(1, QStringLiteral("Gerät verloren")), risk(2, QStringLiteral("Ransomware"))})
            reg.put(r);
        RecordList list(Kind::Risk, {"code", "title"}, {}, Language());
        list.setRegister(reg);
        list.setFilter(QStringLiteral("verl GERAT"));
        QCOMPARE(codes(list), QStringList({"RSK1"}));
        list.setFilter(QStringLiteral("rsk2"));
        QCOMPARE(codes(list), QStringList({"RSK2"}));
        list.setFilter({});
        QCOMPARE(list.rowCount(), 2);
    }

    void archivedRecordsAreLeftOut()
    {
        Register reg;
        Risk gone = risk(1);
        gone.archivedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        reg.put(gone);
        reg.put(risk(2));
        RecordList list(Kind::Risk, {"code"}, {}, Language());
        list.setRegister(reg);
        QCOMPARE(codes(list), QStringList({"RSK2"}));
        list.setRegister(reg, true);
        QCOMPARE(codes(list), QStringList({"RSK1", "RSK2"}));
    }

    void orderIsByValueAndEmptyCellsStayLast()
    {
        Register reg;
        for (const Risk &r : {risk(10, {}, 2), risk(2), risk(1, {}, 5)})
            reg.put(r);
        RecordList list(Kind::Risk, {"code", "current_impact"}, {}, Language());
        list.setRegister(reg);
        QCOMPARE(codes(list), QStringList({"RSK1", "RSK2", "RSK10"}));
        list.sort(1, Qt::AscendingOrder);
        QCOMPARE(codes(list), QStringList({"RSK10", "RSK1", "RSK2"}));
        list.sort(1, Qt::DescendingOrder);
        QCOMPARE(codes(list), QStringList({"RSK1", "RSK10", "RSK2"}));
    }

    void aNewRecordDoesNotResetTheList()
    {
        Register reg;
        for (int i = 1; i < 5; ++i)
            reg.put(risk(i));
        RecordList list(Kind::Risk, {"code", "title"}, {}, Language());
        list.setRegister(reg);
        const QPersistentModelIndex third(list.index(2, 1));
        const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
        reg.put(risk(0));
        list.setRegister(reg);
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data().toString(), QStringLiteral("RSK3"));
        list.setFilter(QStringLiteral("rsk3"));
        QCOMPARE(third.row(), 0);
        list.setFilter(QStringLiteral("rsk4"));
        QVERIFY(!third.isValid());
        QCOMPARE(reset.count(), 0);
    }

    void itSurvivesAWalk()
    {
        RecordList list(Kind::Risk, {"code", "title", "current_impact"}, {}, Language());
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(11);
        for (int step = 0; step < 200; ++step) {
            Register reg;
            for (int i = 0; i < 12; ++i)
                if (random.bounded(2))
                    reg.put(
                        risk(i, random.bounded(2) ? QStringLiteral("red") : QStringLiteral("blue"), random.bounded(6)));
            list.setRegister(reg);
            list.setFilter(random.bounded(2) ? QStringLiteral("red") : QString());
            list.sort(random.bounded(3), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
    }

    /// What stands in a file as the name of a field, a key or a date is a word in the list.
    void changeRecordsReadAsWords()
    {
        ChangeRecord c;
        c.field = QStringLiteral("target_date");
        c.oldValue = QStringLiteral("2030-01-20");
        c.newValue = QStringLiteral("to be agreed");
        const Record record(c);
        const auto text = [&](const char *name) {
            return fieldText({}, *kindInfo(Kind::ChangeRecord).field(QLatin1String(name)), record, Language());
        };
        QCOMPARE(text("field"), QStringLiteral("Target date"));
        QCOMPARE(text("old_value"), QStringLiteral("20 Jan 2030"));
        QCOMPARE(text("new_value"), QStringLiteral("to be agreed"));
    }
};

QTEST_GUILESS_MAIN(TestRecordList)
#include "tst_recordlist.moc"
