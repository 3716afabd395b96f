#include "model/store/chain.h"
#include "model/store/packverify.h"
#include "tests/support/howmany.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <map>

// Every way to tamper with a history of 200 entries that a list can name, more than ten thousand of them; each is
// sealed again as a careful forger would and must get the verdict that was designed for it (RELIABILITY.md G17).

namespace {

enum Verdict { Sound = 0, Sequence = 3, Linkage = 4, Content = 5, Anchor = 7 };
constexpr int entries = 200;

struct Entry {
    QStringList cells; ///< seq, time, actor, kind, hash of the body, hash of the entry
    QByteArray body;
    bool operator==(const Entry &) const = default;
};
using Chain = std::vector<Entry>;

void link(Chain &chain, size_t from)
{
    for (size_t i = from; i < chain.size(); ++i) {
        QStringList &c = chain[i].cells;
        c[5] = entryHash(i ? chain[i - 1].cells[5] : firstPreviousHash(), c[0].toInt(), c[1], c[2], c[3], c[4]);
    }
}

Chain made()
{
    Chain chain;
    for (int i = 1; i <= entries; ++i) {
        const QByteArray body
            = QStringLiteral("{\"label\":\"Entry %1\",\"salt\":\"%2\"}").arg(i).arg(i * 7919).toUtf8();
        chain.push_back({{QString::number(i),
                          QStringLiteral("2026-07-15T10:%1:00Z").arg(i % 60, 2, 10, QLatin1Char('0')),
                          QStringLiteral("P%1").arg(i % 7),
                          QStringLiteral("change"),
                          bodyHash(body),
                          {}},
                         body});
    }
    link(chain, 0);
    return chain;
}

QByteArray headOf(const Chain &chain)
{
    return QByteArray::number(qlonglong(chain.size())) + ' ' + chain.back().cells[5].toUtf8() + '\n';
}

QByteArray ledgerOf(const Chain &chain)
{
    QByteArray out;
    for (const Entry &e : chain)
        out += e.cells.join(QLatin1Char('\t')).toUtf8() + '\n';
    return out;
}

/// The verdict about a pack of these parts with sums and manifest that fit them.
int verdict(const QByteArray &ledger, const Chain &bodies, const QByteArray &head, const QString &anchor = {})
{
    std::map<QString, QByteArray> files;
    files[QStringLiteral("log/ledger.tsv")] = ledger;
    QByteArray &history = files[QStringLiteral("log/history.jsonl")];
    for (const Entry &e : bodies)
        history += e.body + '\n';
    files[QStringLiteral("HEAD.txt")] = head;
    QJsonArray list;
    for (const auto &[name, bytes] : files)
        list.append(QJsonObject {{QStringLiteral("path"), name}, {QStringLiteral("sha256"), sha256Hex(bytes)}});
    files[QStringLiteral("manifest.json")]
        = QJsonDocument(QJsonObject {{QStringLiteral("format"), 1}, {QStringLiteral("files"), list}}).toJson();
    QByteArray sums;
    for (const auto &[name, bytes] : files)
        sums += sha256Hex(bytes).toUtf8() + "  " + name.toUtf8() + '\n';
    files[QStringLiteral("SHA256SUMS")] = sums;
    return verifyPack(files, {}, anchor).exit;
}

int verdict(const Chain &chain, const QByteArray &head, const QString &anchor = {})
{
    return verdict(ledgerOf(chain), chain, head, anchor);
}

} // namespace

class TestPackTampering : public QObject
{
    Q_OBJECT

private:
    const Chain m_chain = made();
    const QByteArray m_head = headOf(m_chain);
    const QString m_anchor = m_chain.back().cells[5];
    int m_tried = 0, m_byteStep = howMany("WAYMARK_BYTE_STEP", 5);

    void expect(int got, int wanted, const QString &deed, size_t at)
    {
        ++m_tried;
        if (got != wanted)
            QFAIL(qPrintable(
                QStringLiteral("%1 at entry %2: %3 instead of %4").arg(deed).arg(at + 1).arg(got).arg(wanted)));
    }
    /// One deed done to each entry in turn.
    void each(const char *deed, const std::function<void(Chain &, size_t)> &tamper,
              const std::function<int(size_t)> &wanted, bool newHead = false)
    {
        for (size_t i = 0; i < m_chain.size(); ++i) {
            Chain chain = m_chain;
            tamper(chain, i);
            if (chain != m_chain)
                expect(verdict(chain, newHead ? headOf(chain) : m_head), wanted(i), QLatin1String(deed), i);
        }
    }
    static bool isLast(size_t i) { return i + 1 == size_t(entries); }

private slots:
    void theUntouchedChainIsSound()
    {
        QCOMPARE(verdict(m_chain, m_head), int(Sound));
        QCOMPARE(verdict(m_chain, m_head, m_anchor), int(Sound));
        QCOMPARE(verdict(m_chain, m_head, m_chain[17].cells[5]), int(Sound));
    }

    /// Each cell of each entry, the number but for a number that is not its place.
    void anEditedCellBreaksTheChain()
    {
        const auto always = [](int v) { return [v](size_t) { return v; }; };
        each(
            "number", [](Chain &c, size_t i) { c[i].cells[0] += u'1'; }, always(Sequence));
        each(
            "time", [](Chain &c, size_t i) { c[i].cells[1].replace(QStringLiteral("2026"), QStringLiteral("2025")); },
            always(Linkage));
        each(
            "actor", [](Chain &c, size_t i) { c[i].cells[2] = QStringLiteral("nobody"); }, always(Linkage));
        each(
            "kind", [](Chain &c, size_t i) { c[i].cells[3] = QStringLiteral("import"); }, always(Linkage));
        each(
            "hash of the body", [](Chain &c, size_t i) { c[i].cells[4] = bodyHash("other"); }, always(Linkage));
        each(
            "hash of the entry", [](Chain &c, size_t i) { c[i].cells[5] = bodyHash("other"); },
            [](size_t i) { return isLast(i) ? int(Sequence) : int(Linkage); });
        each(
            "hash of the entry, head written", [](Chain &c, size_t i) { c[i].cells[5] = bodyHash("other"); },
            always(Linkage), true);
        each(
            "cell added", [](Chain &c, size_t i) { c[i].cells += QStringLiteral("x"); }, always(Sequence));
    }

    void entriesRemovedSwappedOrRepeatedAreASequenceFault()
    {
        const auto sequence = [](size_t) { return int(Sequence); };
        const auto renumber = [](Chain &c) {
            for (size_t i = 0; i < c.size(); ++i)
                c[i].cells[0] = QString::number(i + 1);
        };
        const auto remove = [](Chain &c, size_t i) { c.erase(c.begin() + qsizetype(i)); };
        const auto swap = [](Chain &c, size_t i) {
            if (i + 1 < c.size())
                std::swap(c[i], c[i + 1]);
        };
        const auto repeat = [](Chain &c, size_t i) { c.insert(c.begin() + qsizetype(i), Entry(c[i])); };
        each("removed", remove, sequence);
        each("swapped", swap, sequence);
        each("repeated", repeat, sequence);
        // With new numbers only the hashes tell; the last one removed is a tail cut, see below.
        const auto linkage = [](size_t) { return int(Linkage); };
        each(
            "removed and renumbered",
            [&](Chain &c, size_t i) {
                if (!isLast(i)) {
                    remove(c, i);
                    renumber(c);
                }
            },
            linkage, true);
        each(
            "swapped and renumbered",
            [&](Chain &c, size_t i) {
                swap(c, i);
                renumber(c);
            },
            linkage, true);
        each(
            "repeated and renumbered",
            [&](Chain &c, size_t i) {
                repeat(c, i);
                renumber(c);
            },
            linkage, true);
    }

    void contentsThatWereChangedAreNamedAsContents()
    {
        const auto content = [](size_t) { return int(Content); };
        for (const int at : {0, 3, 12, 20})
            each(
                "byte of the contents", [at](Chain &c, size_t i) { c[i].body[at] = char(c[i].body[at] ^ 1); }, content);
        each(
            "contents swapped",
            [](Chain &c, size_t i) {
                if (!isLast(i))
                    std::swap(c[i].body, c[i + 1].body);
            },
            content);
        each(
            "contents withheld", [](Chain &c, size_t i) { c[i].body.clear(); }, [](size_t) { return int(Sound); });
        // With a fitting hash of the contents it is the chain that breaks.
        const auto forge = [](Chain &c, size_t i) {
            c[i].body = "{}";
            c[i].cells[4] = bodyHash(c[i].body);
        };
        each("contents and their hash", forge, [](size_t) { return int(Linkage); });
    }

    /// Whoever rewrites everything from an entry on is found only by a hash that somebody else holds.
    void aRewrittenTailIsFoundByAnAnchorOnly()
    {
        for (size_t i = 0; i < m_chain.size(); ++i) {
            Chain forged = m_chain;
            forged[i].body = "{}";
            forged[i].cells[4] = bodyHash(forged[i].body);
            link(forged, i);
            expect(verdict(forged, m_head), Sequence, QStringLiteral("rewritten"), i);
            expect(verdict(forged, headOf(forged)), Sound, QStringLiteral("rewritten with head"), i);
            expect(verdict(forged, headOf(forged), m_anchor), Anchor, QStringLiteral("rewritten, anchor"), i);
            if (i == 0)
                continue;
            const Chain cut(m_chain.begin(), m_chain.begin() + qsizetype(i));
            expect(verdict(cut, m_head), Sequence, QStringLiteral("cut"), i);
            expect(verdict(cut, headOf(cut)), Sound, QStringLiteral("cut with head"), i);
            expect(verdict(cut, headOf(cut), m_anchor), Anchor, QStringLiteral("cut, anchor"), i);
        }
    }

    /// One wrong byte anywhere in the ledger, every fifth of them (fewer with the sanitizers): never sound.
    void aWrongByteOfTheLedgerIsNeverSound()
    {
        const QByteArray ledger = ledgerOf(m_chain);
        const qsizetype lastRow = ledger.lastIndexOf('\n', ledger.size() - 2) + 1;
        qsizetype rowStart = 0;
        for (qsizetype i = 0; i < ledger.size(); ++i) {
            const bool isEnd = ledger[i] == '\n';
            if (i % m_byteStep == 0) {
                QByteArray wrong = ledger;
                wrong[i] = char(wrong[i] ^ 1);
                const qsizetype tab = ledger.indexOf('\t', rowStart);
                const bool inNumber = i<tab, inLastHash = i> ledger.lastIndexOf('\t') && !isEnd;
                const bool isShape = ledger[i] == '\t' || isEnd || wrong[i] == '\t' || wrong[i] == '\n';
                const int wanted = inNumber || isShape || inLastHash ? Sequence : Linkage;
                expect(verdict(wrong, m_chain, m_head), wanted, QStringLiteral("byte %1").arg(i), size_t(i >= lastRow));
            }
            if (isEnd)
                rowStart = i + 1;
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d tamperings classified", m_tried);
        QVERIFY2(m_tried >= 50'000 / m_byteStep, qPrintable(QString::number(m_tried)));
    }
};

QTEST_GUILESS_MAIN(TestPackTampering)
#include "tst_packtampering.moc"
