#include "model/store/packverify.h"

#include "model/store/chain.h"
#include "model/store/storewords.h"
#include "model/store/verifyexit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

using Files = std::map<QString, QByteArray>;
const QString sumsName = QStringLiteral("SHA256SUMS");

QByteArray bytesOf(const Files &files, const char *name)
{
    const auto it = files.find(QLatin1String(name));
    return it == files.end() ? QByteArray() : it->second;
}

QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

class PackVerification
{
public:
    explicit PackVerification(const Files &files)
        : m_files(files)
    {
    }

    VerifyReport run(const QStringList &faults, const QString &anchor)
    {
        if (!faults.isEmpty())
            note("structure", Structure, faults.front());
        else if (knownFormat() && structure() && manifest() && ledger())
            chain(anchor);
        return std::move(m_report);
    }

private:
    /// A fault; the first one decides the exit status.
    bool note(const char *name, VerifyExit exit, const QString &detail)
    {
        m_report.checks.push_back({QLatin1String(name), false, detail});
        if (!m_report.exit)
            m_report.exit = exit;
        return false;
    }
    void good(const char *name, const QString &detail)
    {
        m_report.checks.push_back({QLatin1String(name), true, detail});
    }

    /// A later program may write what this one does not understand: that is no fault of the pack.
    bool knownFormat()
    {
        constexpr int known = 1;
        const QJsonValue format
            = QJsonDocument::fromJson(bytesOf(m_files, "manifest.json")).object().value(QStringLiteral("format"));
        return !format.isDouble() || format.toInt() <= known
            || note(
                "structure", Newer,
                verifyWords(QT_TRANSLATE_NOOP("Verify",
                                              "The pack was made by a newer version of the program (format %1). Verify "
                                              "it with that version or with its own scripts."))
                    .arg(format.toInt()));
    }

    bool structure()
    {
        static const QRegularExpression form(QStringLiteral("^([0-9a-f]{64})  (.+)$"));
        for (const QByteArray &line : linesOf(m_files.at(sumsName))) {
            const auto match = form.match(QString::fromUtf8(line));
            if (!match.hasMatch())
                return note("structure", Structure,
                            verifyWords(QT_TRANSLATE_NOOP("Verify", "A line of SHA256SUMS is not readable.")));
            m_sums.insert_or_assign(match.captured(2), match.captured(1));
        }
        for (const auto &[name, sum] : m_sums) {
            const auto it = m_files.find(name);
            if (it == m_files.end())
                return note("structure", Structure,
                            verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 is missing.")).arg(name));
            if (sha256Hex(it->second) != sum)
                return note("structure", Structure,
                            verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 was changed.")).arg(name));
        }
        for (const auto &file : m_files)
            if (file.first != sumsName && !m_sums.contains(file.first))
                return note("structure", Structure,
                            verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 was added.")).arg(file.first));
        good("structure",
             verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 files, none changed, removed or added")).arg(m_sums.size()));
        return true;
    }

    bool manifest()
    {
        const QJsonArray list = QJsonDocument::fromJson(bytesOf(m_files, "manifest.json"))
                                    .object()
                                    .value(QStringLiteral("files"))
                                    .toArray();
        size_t agreed = 0;
        for (const QJsonValue &v : list) {
            const auto it = m_sums.find(v.toObject().value(QStringLiteral("path")).toString());
            agreed += it != m_sums.end() && it->second == v.toObject().value(QStringLiteral("sha256")).toString();
        }
        // The sums name the manifest, too.
        if (agreed != size_t(list.size()) || agreed + 1 != m_sums.size())
            return note("structure", Structure,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "manifest.json and SHA256SUMS do not agree.")));
        return true;
    }

    bool ledger()
    {
        const QList<QByteArray> rows = linesOf(bytesOf(m_files, "log/ledger.tsv"));
        m_bodies = linesOf(bytesOf(m_files, "log/history.jsonl"));
        if (rows.isEmpty())
            return note("sequence", NoWorkspace,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "The ledger is empty: there is nothing to verify.")));
        for (const QByteArray &row : rows) {
            m_rows.push_back(QString::fromUtf8(row).split(u'\t'));
            if (m_rows.back().size() != 6 || m_rows.back()[0] != QString::number(m_rows.size()))
                return note("sequence", Sequence,
                            verifyWords(QT_TRANSLATE_NOOP("Verify", "Entry %1 is missing.")).arg(m_rows.size()));
        }
        const QStringList head = QString::fromUtf8(bytesOf(m_files, "HEAD.txt")).trimmed().split(u' ');
        if (m_bodies.size() != rows.size() || head.size() != 2 || head[0] != QString::number(rows.size())
            || head[1] != m_rows.back()[5])
            return note("sequence", Sequence,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "Ledger, history and HEAD.txt do not end alike.")));
        m_report.entries = int(m_rows.size());
        m_report.head = m_rows.back()[5];
        good("sequence", verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 entries without a gap")).arg(m_report.entries));
        return true;
    }

    void chain(const QString &anchor)
    {
        QString previous = firstPreviousHash(), bodyFault;
        int withheld = 0;
        bool anchored = anchor.isEmpty();
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const QStringList &r = m_rows[i];
            if (entryHash(previous, int(i) + 1, r[1], r[2], r[3], r[4]) != r[5]) {
                note("linkage", Linkage,
                     verifyWords(QT_TRANSLATE_NOOP("Verify", "The chain breaks at entry %1.")).arg(i + 1));
                return;
            }
            previous = r[5];
            anchored = anchored || previous == anchor;
            const QByteArray &body = m_bodies[qsizetype(i)];
            withheld += body.isEmpty();
            if (bodyFault.isEmpty() && !body.isEmpty() && bodyHash(body) != r[4])
                bodyFault
                    = verifyWords(QT_TRANSLATE_NOOP("Verify", "The contents of entry %1 were changed.")).arg(i + 1);
        }
        good("linkage", verifyWords(QT_TRANSLATE_NOOP("Verify", "each entry names the one before")));
        if (!bodyFault.isEmpty())
            note("content", Content, bodyFault);
        else
            good("content", verifyWords(QT_TRANSLATE_NOOP("Verify", "contents as hashed, %1 redacted")).arg(withheld));
        if (!anchored)
            note("anchor", Anchor,
                 verifyWords(QT_TRANSLATE_NOOP("Verify", "The given hash does not stand in the chain.")));
        else if (!anchor.isEmpty())
            good("anchor", verifyWords(QT_TRANSLATE_NOOP("Verify", "the given hash stands in the chain")));
    }

    const Files &m_files;
    VerifyReport m_report;
    std::map<QString, QString> m_sums;
    std::vector<QStringList> m_rows;
    QList<QByteArray> m_bodies;
};

} // namespace

bool isPack(const Files &files)
{
    return files.contains(sumsName) && files.contains(QStringLiteral("manifest.json"));
}

VerifyReport verifyPack(const Files &files, const QStringList &faults, const QString &anchor)
{
    if (!isPack(files)) {
        VerifyReport report;
        report.exit = NoWorkspace;
        report.checks.push_back({QStringLiteral("structure"), false,
                                 verifyWords(QT_TRANSLATE_NOOP("Verify",
                                                               "This is no audit pack: SHA256SUMS or manifest.json "
                                                               "is missing."))});
        return report;
    }
    return PackVerification(files).run(faults, anchor);
}
