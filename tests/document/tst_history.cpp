#include "model/document/document.h"
#include "model/domain/records.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The history as people read it: codes instead of ids, one objective and what belongs to it, figures one by one.

class TestHistory : public QObject
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
        Person ada;
        ada.id = {id(1)};
        ada.code = QStringLiteral("P01");
        ada.name = QStringLiteral("Ada");
        Risk risk;
        risk.id = {id(2)};
        risk.code = QStringLiteral("RSK01");
        risk.title = QStringLiteral("Theft");
        QVERIFY(m_document->apply({QStringLiteral("Basis"), {}, {created(ada), created(risk)}, {}}));
        addObjective(10, QStringLiteral("OBJ-010"), QStringLiteral("KPI-10"));
        addObjective(20, QStringLiteral("OBJ-020"), QStringLiteral("KPI-20"));
    }
    void cleanup()
    {
        m_document.reset();
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void referencesAreShownAsCodes()
    {
        Objective before = *m_document->records().find<Objective>({id(10)}), after = before;
        after.owner = {id(1)};
        QVERIFY(m_document->apply({QStringLiteral("Owner named"), {}, {edited(before, after)}, {}}));
        const HistoryEntry entry = last();
        QCOMPARE(entry.changes.size(), size_t(1));
        QCOMPARE(entry.changes[0].table, QStringLiteral("objectives"));
        QCOMPARE(entry.changes[0].code, QStringLiteral("OBJ-010"));
        QCOMPARE(entry.changes[0].field, QStringLiteral("owner"));
        QCOMPARE(entry.changes[0].before, QString());
        QCOMPARE(entry.changes[0].after, QStringLiteral("P01"));
    }

    void aRecordWithoutACodeIsCalledByWhatItBelongsTo()
    {
        InterimTarget target;
        target.id = {id(30)};
        target.kpi = {id(11)};
        target.dueDate = QDate(2026, 9, 30);
        target.value = Decimal::fromInt(50);
        QVERIFY(m_document->apply({QStringLiteral("Interim target"), {}, {created(target)}, {}}));
        for (const HistoryChange &change : last().changes)
            QCOMPARE(change.code, QStringLiteral("KPI-10"));
        QVERIFY(!last().changes.empty());
        // It belongs to the objective of its KPI, and to no other.
        QCOMPARE(labels(QStringLiteral("OBJ-010")).last(), QStringLiteral("Interim target"));
        QVERIFY(!labels(QStringLiteral("OBJ-020")).contains(QStringLiteral("Interim target")));
    }

    void theHistoryOfAnObjectiveHoldsWhatBelongsToItAndNothingElse()
    {
        ObjectiveLink link;
        link.id = {id(31)};
        link.objective = {id(10)};
        link.targetKind = LinkKind::Risk;
        link.target = id(2);
        QVERIFY(m_document->apply({QStringLiteral("Risk linked"), {}, {created(link)}, {}}));
        Risk before = *m_document->records().find<Risk>({id(2)}), after = before;
        after.title = QStringLiteral("Burglary");
        QVERIFY(m_document->apply({QStringLiteral("Risk renamed"), {}, {edited(before, after)}, {}}));
        QCOMPARE(labels(QStringLiteral("OBJ-010")),
                 (QStringList {QStringLiteral("Objective OBJ-010"), QStringLiteral("Risk linked")}));
        QCOMPARE(labels(QStringLiteral("OBJ-020")), QStringList {QStringLiteral("Objective OBJ-020")});
        QCOMPARE(labels(QStringLiteral("OBJ-099")), QStringList {});
    }

    void anObjectiveIsFoundByItsNewCodeAndAfterItsRemoval()
    {
        Objective before = *m_document->records().find<Objective>({id(20)}), after = before;
        after.code = QStringLiteral("OBJ-021");
        QVERIFY(m_document->apply({QStringLiteral("Code changed"), {}, {edited(before, after)}, {}}));
        QCOMPARE(labels(QStringLiteral("OBJ-021")),
                 (QStringList {QStringLiteral("Objective OBJ-020"), QStringLiteral("Code changed")}));
        const Kpi kpi = *m_document->records().find<Kpi>({id(21)});
        QVERIFY(m_document->apply({QStringLiteral("Removed"), {}, {removed(kpi), removed(after)}, {}}));
        QCOMPARE(labels(QStringLiteral("OBJ-021")).last(), QStringLiteral("Removed"));
    }

    void figuresAreListedOneByOne()
    {
        QVERIFY(m_document->apply(figure(QStringLiteral("Figure entered"), 11, QStringLiteral("7.50"))));
        const HistoryEntry entered = last();
        QCOMPARE(entered.readingsAdded, 1);
        QCOMPARE(line(entered), QStringLiteral("M0001 kpi:→KPI-10, M0001 period_end:→2026-06-30, M0001 value:→7.50"));
        ChangeSet correction = figure(QStringLiteral("Figure corrected"), 11, QStringLiteral("8"));
        correction.readings.voided = {{1, QStringLiteral("typing error")}};
        correction.readings.added.front().supersedes = 1;
        correction.readings.added.front().correctionReason = QStringLiteral("typing error");
        QVERIFY(m_document->apply(correction));
        QCOMPARE(line(last()),
                 QStringLiteral("M0001 status:valid→void, M0001 correction_reason:→typing error, M0002 kpi:→KPI-10, "
                                "M0002 period_end:→2026-06-30, M0002 value:→8, M0002 correction_reason:→typing error"));
        QCOMPARE(labels(QStringLiteral("OBJ-010")),
                 (QStringList {QStringLiteral("Objective OBJ-010"), QStringLiteral("Figure entered"),
                               QStringLiteral("Figure corrected")}));
        QCOMPARE(labels(QStringLiteral("OBJ-020")), QStringList {QStringLiteral("Objective OBJ-020")});
    }

    void anImportIsOneEntryAndToldByItsNumber()
    {
        ChangeSet set {QStringLiteral("Import"), {}, {}, {}};
        for (int i = 0; i < 100'000; ++i) {
            ReadingRow row;
            row.kpi = {id(i % 2 ? 11 : 21)};
            row.periodEnd = QDate(1900, 1, 1).addDays(i / 2);
            row.value = Decimal::fromInt(i);
            set.readings.added.push_back(row);
        }
        set.readings.source = QStringLiteral("many.csv");
        const int before = m_document->entries();
        QVERIFY(m_document->apply(std::move(set), QStringLiteral("import")));
        QCOMPARE(m_document->entries(), before + 1);
        QCOMPARE(m_document->records().readings.count(), qsizetype(100'000));
        QCOMPARE(last().readingsAdded, 100'000);
        QVERIFY(last().changes.empty());
        const auto ofOne = m_document->history({QStringLiteral("OBJ-010"), {}, {}});
        QCOMPARE(ofOne->back().readingsAdded, 50'000);
        m_document->undoStack()->undo();
        for (const Reading &r : m_document->records().readings.of({id(11)}))
            QCOMPARE(r.voidedBy, m_document->entries());
    }

    void theSignalCarriesTheKeysThatTheFileGave()
    {
        std::vector<ReadingRow> heard;
        connect(m_document.get(), &Document::changed, this, [&](const ChangeSet &s) { heard = s.readings.added; });
        QVERIFY(m_document->apply(figure(QStringLiteral("x"), 11, QStringLiteral("1"))));
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(heard[0].key, 1);
        QCOMPARE(heard[0].entry, m_document->entries());
        QCOMPARE(m_document->records().readings.find(1)->entry, m_document->entries());
    }

    void aCodeLikeOursIsTheNumberOfTheReading()
    {
        ChangeSet set = figure(QStringLiteral("x"), 11, QStringLiteral("1"));
        set.readings.added.front().code = QStringLiteral("M0007");
        set.readings.added.push_back(set.readings.added.front());
        set.readings.added.back().code = QStringLiteral("OLD-1");
        set.readings.added.back().kpi = {id(21)};
        QVERIFY(m_document->apply(set));
        const auto rows = m_document->readingRows();
        QCOMPARE(rows->at(0).key, 7);
        QCOMPARE(rows->at(0).displayCode(), QStringLiteral("M0007"));
        QCOMPARE(rows->at(1).key, 8);
        QCOMPARE(rows->at(1).displayCode(), QStringLiteral("OLD-1"));
        ChangeSet again = figure(QStringLiteral("x"), 11, QStringLiteral("2"));
        again.readings.added.front().code = QStringLiteral("M0007");
        again.readings.added.front().periodEnd = QDate(2026, 7, 31);
        const auto refused = m_document->apply(again);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("code of a figure is already used")),
                 qPrintable(refused.error().message));
    }

    /// Decomposed letters and broken surrogates come from the clipboard; the history is composed, so memory and file
    /// must be too.
    void textIsKeptComposedInMemoryFileAndHistory()
    {
        Objective before = *m_document->records().find<Objective>({id(10)}), after = before;
        after.title = QStringLiteral("Verschlu\u0308sselung ") + QChar(0xD800);
        QVERIFY(m_document->apply({QStringLiteral("Renamed"), {}, {edited(before, after)}, {}}));
        const QString expected = QStringLiteral("Verschl\u00FCsselung \uFFFD");
        QCOMPARE(m_document->records().find<Objective>({id(10)})->title, expected);
        QCOMPARE(last().changes[0].after, expected);
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        QCOMPARE(m_document->records().find<Objective>({id(10)})->title, expected);
        ChangeSet set = figure(QStringLiteral("x"), 11, QStringLiteral("1"));
        set.readings.added.front().comment = QStringLiteral("u\u0308");
        QVERIFY(m_document->apply(set));
        QCOMPARE(m_document->readingRows()->front().comment, QStringLiteral("\u00FC"));
    }

    void whatBecomesFreeMayBeTakenInTheSameSet()
    {
        ObjectiveLink link;
        link.id = {id(31)};
        link.objective = {id(10)};
        link.targetKind = LinkKind::Risk;
        link.target = id(2);
        QVERIFY(m_document->apply({QStringLiteral("x"), {}, {created(link)}, {}}));
        ObjectiveLink other = link;
        other.id = {id(32)};
        QVERIFY(m_document->apply({QStringLiteral("Replaced"), {}, {created(other), removed(link)}, {}}));
        m_document->undoStack()->undo();
        QVERIFY(m_document->records().find(link.id) && !m_document->records().find(other.id));
        m_document->undoStack()->redo();
        QVERIFY(!m_document->records().find(link.id) && m_document->records().find(other.id));
    }

    void draftsComeBackAndAreNoPartOfTheHistory()
    {
        const int entries = m_document->entries();
        const Draft draft {QStringLiteral("objective"), id(10).toString(QUuid::WithoutBraces),
                           QStringLiteral("{\"title\":\"half\"}"), QDateTime(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC)};
        QVERIFY(m_document->putDraft(draft));
        const auto drafts = m_document->drafts();
        QCOMPARE(drafts->size(), size_t(1));
        QCOMPARE(drafts->front().body, draft.body);
        QCOMPARE(drafts->front().at, draft.at);
        QVERIFY(m_document->removeDraft(draft.form, draft.record));
        QVERIFY(m_document->drafts()->empty());
        QCOMPARE(m_document->entries(), entries);
        QVERIFY(Document::lockOwner(m_path));
    }

private:
    static QUuid id(int number) { return QUuid(0xABCD, 1, 2, 3, 0, 0, 0, 0, 0, 0, uchar(number)); }
    void addObjective(int number, const QString &code, const QString &kpiCode)
    {
        Objective objective;
        objective.id = {id(number)};
        objective.code = code;
        objective.title = QStringLiteral("Title");
        Kpi kpi;
        kpi.id = {id(number + 1)};
        kpi.code = kpiCode;
        kpi.objective = objective.id;
        kpi.name = QStringLiteral("Name");
        kpi.direction = Direction::Increase;
        kpi.frequency = Frequency::Monthly;
        QVERIFY(
            m_document->apply({QStringLiteral("Objective %1").arg(code), {}, {created(objective), created(kpi)}, {}}));
    }
    static ChangeSet figure(const QString &label, int kpi, const QString &value)
    {
        ChangeSet set {label, {}, {}, {}};
        ReadingRow row;
        row.kpi = {id(kpi)};
        row.periodEnd = QDate(2026, 6, 30);
        row.value = Decimal::fromStored(value);
        set.readings.added = {row};
        return set;
    }
    HistoryEntry last() const
    {
        const auto history = m_document->history();
        return history && !history->empty() ? history->back() : HistoryEntry {};
    }
    QStringList labels(const QString &objective) const
    {
        QStringList out;
        const auto history = m_document->history({objective, {}, {}});
        for (const HistoryEntry &entry : *history)
            out += entry.label;
        return out;
    }
    static QString line(const HistoryEntry &entry)
    {
        QStringList out;
        for (const HistoryChange &c : entry.changes)
            out += QStringLiteral("%1 %2:%3→%4").arg(c.code, c.field, c.before, c.after);
        return out.join(QStringLiteral(", "));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
