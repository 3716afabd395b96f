#include "model/exchange/auditpack.h"

#include "model/domain/filecontent.h"
#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/evidencefiles.h"
#include "model/exchange/packpage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Outside every namespace: that is what Q_INIT_RESOURCE asks for.
static void initPack()
{
    Q_INIT_RESOURCE(pack);
}

namespace {

struct PackReport {
    const char *id, *title, *clause;
};
constexpr PackReport reports[] = {
    {"audit-pack", QT_TRANSLATE_NOOP("Pack", "Everything in 18 parts"), "6.2"},
    {"register", QT_TRANSLATE_NOOP("Pack", "Register of objectives"), "6.2, 7.5"},
    {"management-review", QT_TRANSLATE_NOOP("Pack", "Management review"), "9.3"},
    {"gap-list", QT_TRANSLATE_NOOP("Pack", "Gaps between policy, risks, requirements and objectives"), "6.2 a c"},
    {"corrective-actions", QT_TRANSLATE_NOOP("Pack", "Findings and corrective actions"), "10.2"},
    {"timeline", QT_TRANSLATE_NOOP("Pack", "Timeline of objectives and actions"), "6.2 h k"},
};

QByteArray sha256(const QByteArray &bytes)
{
    return sha256Hex(bytes).toLatin1();
}

QByteArray resource(const char *name)
{
    initPack();
    QFile file(QLatin1String(":/pack/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

class Packing
{
public:
    explicit Packing(const PackInput &in)
        : m_in(in)
        , m_o(in.options)
        , m_packed(packRegister(in.reg, in.readings, in.options))
        , m_readings(packReadings(in.readings, in.reg, m_packed, in.options))
        , m_ws(evaluateWorkspace(m_packed, in.options.asOf))
    {
    }

    Result<std::vector<ExportedFile>> run()
    {
        if (const auto done = papers(); !done)
            return tl::unexpected(done.error());
        tables();
        evidence();
        log();
        add(QStringLiteral("README.txt"), words(QT_TRANSLATE_NOOP("Pack", "How to read and verify this pack")), {},
            readme());
        add(QStringLiteral("verify.sh"), words(QT_TRANSLATE_NOOP("Pack", "Verification with a shell")), "7.5.3",
            resource("verify.sh"));
        add(QStringLiteral("verify.py"), words(QT_TRANSLATE_NOOP("Pack", "Verification with Python")), "7.5.3",
            resource("verify.py"));
        const AuditResult result
            = m_o.selfAssessment ? auditOf(m_ws, m_o.language, m_in.chain, m_o.from) : AuditResult();
        add(QStringLiteral("index.html"), words(QT_TRANSLATE_NOOP("Pack", "First page")), {},
            packPage({m_ws, m_readings, m_o, m_files, m_o.selfAssessment ? &result : nullptr, head(),
                      int(m_in.ledger.size()), m_in.chain}));
        return sealed();
    }

private:
    QString words(const char *text) const { return m_o.language.translate("Pack", text); }
    QString head() const { return m_in.ledger.empty() ? QString() : m_in.ledger.back().hash; }
    void add(const QString &path, const QString &title, const char *clause, QByteArray bytes)
    {
        m_files.push_back({path, title, QLatin1String(clause), std::move(bytes)});
    }

    Result<> papers()
    {
        std::vector<const Objective *> sheets;
        for (const ObjectiveRow &row : m_ws.objectives)
            if (const Objective *o = m_packed.find(row.id); o && !o->archivedAt.isValid())
                sheets.push_back(o);
        const int all = int(std::size(reports) + sheets.size());
        int done = 0;
        const auto make = [&](const QString &id, Id<Objective> objective, const QString &name, const QString &title,
                              const char *clause) -> Result<> {
            if (m_in.goOn && !m_in.goOn(done++, all))
                return fail(words(QT_TRANSLATE_NOOP("Pack", "The audit pack was not made.")),
                            QStringLiteral("cancelled"));
            auto bytes = m_in.pdf(id, objective, m_packed);
            if (!bytes)
                return tl::unexpected(bytes.error());
            add(QStringLiteral("report/%1.pdf").arg(name), title, clause, std::move(*bytes));
            return {};
        };
        for (const PackReport &report : reports)
            if (auto made
                = make(QLatin1String(report.id), {}, QLatin1String(report.id), words(report.title), report.clause);
                !made)
                return made;
        for (const Objective *o : sheets)
            if (auto made
                = make(QStringLiteral("objective-sheet"), o->id, QStringLiteral("objective-") + asciiName(o->code),
                       QStringLiteral("%1 %2").arg(o->code, o->title), "6.2 a-l");
                !made)
                return made;
        return {};
    }

    void tables()
    {
        for (ExportedFile &file : exportCsv(inPeriod(m_packed, m_o), m_readings, m_in.voidReasons)) {
            const KindInfo *info = kindByFile(QString(file.name).remove(QStringLiteral(".csv")));
            add(QStringLiteral("tables/") + file.name,
                info ? info->displayPlural(m_o.language) : words(QT_TRANSLATE_NOOP("Pack", "Table")), "",
                std::move(file.bytes));
        }
    }

    /// The copies themselves, one stub for each piece whose original is not in the pack, and the index with the
    /// original names.
    void evidence()
    {
        CsvWriter index;
        for (const char *column : {"code", "title", "kind", "date", "file_name", "sha256", "in_pack", "where"})
            index.plain(QLatin1String(column));
        index.endRow();
        for (const Evidence &e : m_packed.all<Evidence>()) {
            const auto copy
                = e.storage == EvidenceStorage::FileCopy ? m_in.contents.constFind(e.sha256) : m_in.contents.constEnd();
            const bool isPacked = copy != m_in.contents.constEnd();
            const QString where = isPacked ? evidencePath(e) : evidenceWhere(e, m_o.language);
            for (const QString &text :
                 {e.code, e.title, keyOf(e.type), e.date.toString(Qt::ISODate), e.fileName, e.sha256,
                  QString(isPacked ? QStringLiteral("yes") : QStringLiteral("no")), where})
                index.text(text);
            index.endRow();
            if (isPacked) {
                add(where, e.title, "7.5", *copy);
                continue;
            }
            const QString name = asciiName(e.fileName.isEmpty() ? e.title : e.fileName);
            add(QStringLiteral("evidence/%1-missing-%2.txt").arg(asciiName(e.code), name), e.title, "7.5",
                QStringLiteral("%1 %2\n%3\n").arg(shownText(e.code), shownText(e.title), shownText(where)).toUtf8());
        }
        add(QStringLiteral("evidence/index.csv"), words(QT_TRANSLATE_NOOP("Pack", "Index of evidence")), "7.5",
            index.bytes());
    }

    void log()
    {
        QByteArray rows, bodies;
        const PersonNames names = personNames(m_in.reg);
        for (const ChainLine &line : m_in.ledger) {
            rows += ledgerRow(line);
            bodies += (mayBeShown(line, names, m_packed, m_o) ? line.body : QByteArray()) + '\n';
        }
        add(QStringLiteral("log/ledger.tsv"), words(QT_TRANSLATE_NOOP("Pack", "Chain of the history")), "7.5.3", rows);
        add(QStringLiteral("log/history.jsonl"), words(QT_TRANSLATE_NOOP("Pack", "Contents of the history")), "7.5.3",
            bodies);
        add(QStringLiteral("HEAD.txt"), words(QT_TRANSLATE_NOOP("Pack", "Number and hash of the last entry")), "7.5.3",
            QStringLiteral("%1 %2\n").arg(QString::number(m_in.ledger.size()), head()).toUtf8());
    }

    QByteArray readme() const
    {
        const QStringList lines {
            words(QT_TRANSLATE_NOOP("Pack", "Audit pack: information security objectives")),
            {},
            words(QT_TRANSLATE_NOOP("Pack",
                                    "Begin with index.html; any browser shows it without a network. The same "
                                    "records stand as PDF in report, as tables in tables.")),
            {},
            words(QT_TRANSLATE_NOOP("Pack", "To verify it, unpack it and call in its folder:")),
            QStringLiteral("  sha256sum --strict -c SHA256SUMS"),
            QStringLiteral("  sh verify.sh"),
            QStringLiteral("  python3 verify.py"),
            words(QT_TRANSLATE_NOOP("Pack",
                                    "The first proves each file, the others also that no file was added and "
                                    "that the history is one chain.")),
            words(QT_TRANSLATE_NOOP("Pack",
                                    "A chain alone cannot show that its end was cut off: compare the hash in "
                                    "HEAD.txt with the foot of a signed report, or give that hash to "
                                    "verify.sh.")),
            {},
            words(QT_TRANSLATE_NOOP("Pack",
                                    "Contents of history entries that concern other objectives or name "
                                    "persons may be withheld: their line in log/history.jsonl is empty, "
                                    "their hash stands in log/ledger.tsv. The ledger keeps the accounts "
                                    "that made the entries.")),
            words(QT_TRANSLATE_NOOP("Pack",
                                    "Evidence that is kept as a copy lies in the folder evidence, as it was; only "
                                    "its name is made plain. Evidence whose original is kept elsewhere has a file "
                                    "with “missing” in its name that says where it is.")),
            {},
        };
        return lines.join(u'\n').toUtf8();
    }

    QByteArray manifest() const
    {
        QJsonArray list;
        for (const PackFile &f : m_files)
            list.append(QJsonObject {{QStringLiteral("path"), f.path},
                                     {QStringLiteral("bytes"), qint64(f.bytes.size())},
                                     {QStringLiteral("sha256"), QString::fromLatin1(sha256(f.bytes))},
                                     {QStringLiteral("kind"), f.title},
                                     {QStringLiteral("clause"), f.clause}});
        QJsonArray chosen;
        for (const ObjectiveRow &row : m_ws.objectives)
            chosen.append(row.code);
        const QJsonObject options {{QStringLiteral("objectives"), chosen},
                                   {QStringLiteral("persons"), QLatin1String(m_o.names ? "names" : "roles")},
                                   {QStringLiteral("selfAssessment"), m_o.selfAssessment},
                                   {QStringLiteral("language"), m_o.language.code()}};
        return QJsonDocument(QJsonObject {{QStringLiteral("title"),
                                           words(QT_TRANSLATE_NOOP("Pack",
                                                                   "Audit pack: information security "
                                                                   "objectives"))},
                                          {QStringLiteral("format"), 1},
                                          {QStringLiteral("organisation"), m_packed.organisation().name},
                                          {QStringLiteral("asOf"), m_o.asOf.toString(Qt::ISODate)},
                                          {QStringLiteral("from"), m_o.from.toString(Qt::ISODate)},
                                          {QStringLiteral("to"), m_o.to.toString(Qt::ISODate)},
                                          {QStringLiteral("options"), options},
                                          {QStringLiteral("version"), m_in.version},
                                          {QStringLiteral("entries"), qint64(m_in.ledger.size())},
                                          {QStringLiteral("head"), head()},
                                          {QStringLiteral("files"), list}})
            .toJson();
    }

    std::vector<ExportedFile> sealed()
    {
        std::sort(m_files.begin(), m_files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        add(QStringLiteral("manifest.json"), {}, "", manifest());
        std::sort(m_files.begin(), m_files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
        std::vector<ExportedFile> out;
        QByteArray sums;
        for (PackFile &f : m_files) {
            sums += sha256(f.bytes) + "  " + f.path.toUtf8() + '\n';
            out.push_back({f.path, std::move(f.bytes)});
        }
        out.push_back({QStringLiteral("SHA256SUMS"), sums});
        return out;
    }

    const PackInput &m_in;
    const PackOptions &m_o;
    Register m_packed;
    std::vector<ReadingRow> m_readings;
    WorkspaceState m_ws;
    std::vector<PackFile> m_files;
};

} // namespace

Result<std::vector<ExportedFile>> auditPack(const PackInput &input)
{
    return Packing(input).run();
}
