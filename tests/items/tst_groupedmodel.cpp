#include "model/items/groupedmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

// Rows below group headings: arrangement only (objectives, agenda).

namespace {

QUuid id(int number)
{
    return QUuid(uint(number), 2, 2, 0x80, 0, 0, 0, 0, 0, 0, 2);
}

class Grouped : public GroupedModel
{
public:
    using GroupedModel::arrange;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.internalPointer() ? 0 : 3; }

protected:
    QVariant groupData(const RowGroup &group, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(group.key) : QVariant();
    }
    QVariant rowData(const QUuid &row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row.data1) : QVariant();
    }
};

QString printed(const GroupedModel &model)
{
    QStringList out;
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        out += group.data().toString() + QLatin1Char(':');
        for (int r = 0; r < model.rowCount(group); ++r)
            out.last() += model.index(r, 0, group).data().toString();
    }
    return out.join(QLatin1Char(' '));
}

} // namespace

class TestGroupedModel : public QObject
{
    Q_OBJECT

private slots:
    void anArrangementIsShownAsItIs()
    {
        Grouped model;
        model.arrange({{QStringLiteral("late"), {id(3), id(1)}}, {QStringLiteral("soon"), {id(2)}}});
        QCOMPARE(printed(model), QStringLiteral("late:31 soon:2"));
        QCOMPARE(model.rows(), 3);
        QCOMPARE(model.idAt(model.indexOf(id(1))), id(1));
        QVERIFY(model.idAt(model.groupIndex(QStringLiteral("late"))).isNull());
        QVERIFY(!model.indexOf(id(9)).isValid());
        QVERIFY(model.groupIndex(QStringLiteral("soon")).data(GroupRole).toBool());
        QCOMPARE(model.groupIndex(QStringLiteral("late")).data(CountRole).toInt(), 2);
    }

    void heldRowsAndGroupsFollowANewOrder()
    {
        Grouped model;
        model.arrange({{QStringLiteral("a"), {id(1), id(2)}}, {QStringLiteral("b"), {id(3)}}});
        const QPersistentModelIndex row(model.indexOf(id(2), 1)), group(model.groupIndex(QStringLiteral("a")));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.arrange(
            {{QStringLiteral("c"), {id(4)}}, {QStringLiteral("b"), {id(3)}}, {QStringLiteral("a"), {id(2), id(1)}}});
        QCOMPARE(printed(model), QStringLiteral("c:4 b:3 a:21"));
        QCOMPARE(group.row(), 2);
        QCOMPARE(row.row(), 0);
        QCOMPARE(row.column(), 1);
        QCOMPARE(row.parent(), QModelIndex(group));
        QCOMPARE(reset.count(), 0);
    }

    void itSurvivesAWalk()
    {
        Grouped model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(5);
        for (int step = 0; step < 300; ++step) {
            std::vector<RowGroup> fresh;
            for (int g = 0; g < 5; ++g)
                if (random.bounded(3))
                    fresh.push_back({QString::number(g), {}});
            for (int r = 0; r < 12 && !fresh.empty(); ++r)
                if (random.bounded(3))
                    fresh[size_t(random.bounded(int(fresh.size())))].rows.push_back(id(r));
            for (RowGroup &group : fresh)
                std::shuffle(group.rows.begin(), group.rows.end(), random);
            std::shuffle(fresh.begin(), fresh.end(), random);
            QList<QPair<QUuid, QPersistentModelIndex>> held;
            for (int r = 0; r < 12; ++r)
                if (const QModelIndex at = model.indexOf(id(r)); at.isValid())
                    held += {id(r), QPersistentModelIndex(at)};
            model.arrange(fresh);
            QCOMPARE(model.rowCount(), int(fresh.size()));
            for (size_t g = 0; g < fresh.size(); ++g) {
                const QModelIndex group = model.index(int(g), 0);
                QCOMPARE(group.data().toString(), fresh[g].key);
                QCOMPARE(model.rowCount(group), int(fresh[g].rows.size()));
                for (size_t r = 0; r < fresh[g].rows.size(); ++r)
                    QCOMPARE(model.idAt(model.index(int(r), 0, group)), fresh[g].rows[r]);
            }
            for (const auto &[row, index] : held)
                if (index.isValid())
                    QCOMPARE(model.idAt(index), row);
        }
    }
};

QTEST_GUILESS_MAIN(TestGroupedModel)
#include "tst_groupedmodel.moc"
