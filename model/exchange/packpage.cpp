#include "model/exchange/packpage.h"

#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/exchange/evidencefiles.h"
#include "model/query/audit/audittrail.h"
#include "model/query/ledger.h"

#include <algorithm>

namespace {

constexpr const char *style
    = "body{font:15px/1.45 sans-serif;margin:2em auto;max-width:72em;padding:0 1em;color:#1c1c1a}"
      "h1{font-size:1.6em}h2{font-size:1.25em;margin-top:2em;border-bottom:1px solid #bbb}h3{font-size:1em}"
      "table{border-collapse:collapse;width:100%;margin:.5em 0}"
      "th,td{border-bottom:1px solid #ddd;padding:.3em .6em .3em 0;text-align:left;vertical-align:top}"
      "th{font-size:.85em;color:#555}small{color:#555}a{color:#28507c}@media print{h2{break-after:avoid}}";

class Page
{
public:
    explicit Page(const PackPageInput &in)
        : m_in(in)
        , m_reg(in.ws.reg)
        , m_language(in.options.language)
    {
    }

    QByteArray write()
    {
        const QString title = words(QT_TRANSLATE_NOOP("Pack", "Audit pack: information security objectives"));
        m_out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">\n"
                               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                               "style-src 'unsafe-inline'\">\n<title>%2</title>\n<style>%3</style></head>\n<body>\n")
                    .arg(m_language.code(), plain(title), QLatin1String(style));
        m_out += QStringLiteral("<h1>%1</h1>\n").arg(plain(title));
        facts();
        files();
        assessment();
        objectives();
        for (const ObjectiveRow &row : m_in.ws.objectives)
            objective(row);
        evidence();
        m_out += QStringLiteral("</body>\n</html>\n");
        return m_out.toUtf8();
    }

private:
    QString words(const char *text) const { return m_language.translate("Pack", text); }
    /// Text of users: nothing in it is markup, and a change of direction ends with its cell.
    static QString plain(const QString &text) { return shownText(text).toHtmlEscaped(); }
    static QString cell(const QString &text)
    {
        return text.isEmpty() ? QStringLiteral("<td></td>") : QStringLiteral("<td><bdi>%1</bdi></td>").arg(plain(text));
    }
    void heading(const char *text) { m_out += QStringLiteral("<h2>%1</h2>\n").arg(plain(words(text))); }
    void row(const QStringList &cells)
    {
        m_out += QStringLiteral("<tr>");
        for (const QString &text : cells)
            m_out += cell(text);
        m_out += QStringLiteral("</tr>\n");
    }
    void open(std::initializer_list<const char *> headers)
    {
        m_out += QStringLiteral("<table><tr>");
        for (const char *header : headers)
            m_out += QStringLiteral("<th>%1</th>").arg(plain(words(header)));
        m_out += QStringLiteral("</tr>\n");
    }
    void close() { m_out += QStringLiteral("</table>\n"); }
    QString day(QDate date) const { return date.isValid() ? longDate(date, m_language) : QString(); }
    QString person(Id<Person> id) const
    {
        const Person *p = m_reg.find(id);
        return p ? p->name : QString();
    }

    void facts()
    {
        m_out += QStringLiteral("<table>\n");
        row({words(QT_TRANSLATE_NOOP("Pack", "Organisation")), m_reg.organisation().name});
        row({words(QT_TRANSLATE_NOOP("Pack", "State as of")), day(m_in.options.asOf)});
        row({words(QT_TRANSLATE_NOOP("Pack", "Period of figures, reviews and communication")),
             words(QT_TRANSLATE_NOOP("Pack", "%1 to %2")).arg(day(m_in.options.from), day(m_in.options.to))});
        row({words(QT_TRANSLATE_NOOP("Pack", "Objectives")), QString::number(m_in.ws.objectives.size())});
        row({words(QT_TRANSLATE_NOOP("Pack", "Persons")),
             m_in.options.names ? words(QT_TRANSLATE_NOOP("Pack", "by name"))
                                : words(QT_TRANSLATE_NOOP("Pack", "by role"))});
        row({words(QT_TRANSLATE_NOOP("Pack", "History")),
             words(QT_TRANSLATE_NOOP("Pack", "%1 entries, head %2")).arg(QString::number(m_in.entries), m_in.head)});
        if (const ChainFact &chain = m_in.chain; chain.isKnown)
            row({words(QT_TRANSLATE_NOOP("Pack", "Verification of the history")),
                 chain.isIntact ? words(QT_TRANSLATE_NOOP("Pack", "complete: its chain was recomputed"))
                                : words(QT_TRANSLATE_NOOP("Pack", "broken: %1")).arg(chain.position)});
        close();
        m_out += QStringLiteral("<p>%1</p>\n")
                     .arg(plain(words(QT_TRANSLATE_NOOP(
                         "Pack",
                         "README.txt says how to verify this pack with plain tools. The records are a copy; "
                         "the auditor decides what they show."))));
    }

    void files()
    {
        heading(QT_TRANSLATE_NOOP("Pack", "Files of this pack"));
        open({QT_TRANSLATE_NOOP("Pack", "File"), QT_TRANSLATE_NOOP("Pack", "Contents"),
              QT_TRANSLATE_NOOP("Pack", "Clause")});
        for (const PackFile &f : m_in.files)
            if (!f.path.startsWith(QLatin1String("evidence/EV")))
                m_out += QStringLiteral("<tr><td><a href=\"%1\">%1</a></td>%2%3</tr>\n")
                             .arg(plain(f.path), cell(f.title), cell(f.clause));
        close();
    }

    void assessment()
    {
        if (!m_in.assessment)
            return;
        heading(QT_TRANSLATE_NOOP("Pack", "Self-assessment"));
        const AuditResult &result = *m_in.assessment;
        m_out += QStringLiteral("<p>%1</p>\n")
                     .arg(plain(words(QT_TRANSLATE_NOOP("Pack", "Would probably be graded: %1. The auditor decides."))
                                    .arg(overallLabel(result.overall, m_language))));
        open({QT_TRANSLATE_NOOP("Pack", "Check"), QT_TRANSLATE_NOOP("Pack", "Clause"),
              QT_TRANSLATE_NOOP("Pack", "Objective"), QT_TRANSLATE_NOOP("Pack", "Label"),
              QT_TRANSLATE_NOOP("Pack", "Reason")});
        for (const AuditFinding &f : result.findings)
            row({f.check, f.clause, f.objectiveCode, labelOf(f.label, m_language), f.reason});
        close();
    }

    void objectives()
    {
        heading(QT_TRANSLATE_NOOP("Pack", "Register of objectives"));
        open({QT_TRANSLATE_NOOP("Pack", "Code"), QT_TRANSLATE_NOOP("Pack", "Objective"),
              QT_TRANSLATE_NOOP("Pack", "State"), QT_TRANSLATE_NOOP("Pack", "Result"),
              QT_TRANSLATE_NOOP("Pack", "Owner"), QT_TRANSLATE_NOOP("Pack", "Target date")});
        for (const ObjectiveRow &r : m_in.ws.objectives) {
            const Objective *o = m_reg.find(r.id);
            m_out += QStringLiteral("<tr><td><a href=\"#%1\">%1</a></td>%2%3%4%5%6</tr>\n")
                         .arg(plain(r.code), cell(r.title), cell(labelOf(r.state, m_language)),
                              cell(labelOf(r.result, m_language)), cell(o ? person(o->owner) : QString()),
                              cell(o ? day(o->targetDate) : QString()));
        }
        close();
    }

    void objective(const ObjectiveRow &r)
    {
        const Objective *o = m_reg.find(r.id);
        if (!o)
            return;
        m_out += QStringLiteral("<h2 id=\"%1\"><bdi>%1 %2</bdi></h2>\n<p><bdi>%3</bdi></p>\n")
                     .arg(plain(r.code), plain(r.title), plain(o->statement));
        open({QT_TRANSLATE_NOOP("Pack", "Clause"), QT_TRANSLATE_NOOP("Pack", "Question"),
              QT_TRANSLATE_NOOP("Pack", "Answer")});
        for (const LedgerRow &line : objectiveLedger(m_in.ws, r.id, m_language))
            row({QStringLiteral("6.2 %1").arg(QLatin1Char(line.letter)), line.label, line.text});
        close();
        const auto trail = auditTrail(m_in.ws, r.id, m_in.readings, m_language);
        open({QT_TRANSLATE_NOOP("Pack", "Record"), QT_TRANSLATE_NOOP("Pack", "No."), QT_TRANSLATE_NOOP("Pack", "What"),
              QT_TRANSLATE_NOOP("Pack", "Date"), QT_TRANSLATE_NOOP("Pack", "Who"),
              QT_TRANSLATE_NOOP("Pack", "Result or reference")});
        for (const TrailLine &line : trail)
            row({line.record, line.code, line.what, day(line.date), line.who, line.reference});
        close();
        for (const TrailStage stage : missingStages(trail))
            m_out += QStringLiteral("<p><small>%1</small></p>\n")
                         .arg(plain(words(QT_TRANSLATE_NOOP("Pack", "Nothing is recorded: %1."))
                                        .arg(trailStageTitle(stage, m_language))));
    }

    /// A copy that is in the pack is a link.
    void evidenceRow(const Evidence &e)
    {
        const QString path = evidencePath(e);
        const bool isPacked
            = std::any_of(m_in.files.begin(), m_in.files.end(), [&](const PackFile &f) { return f.path == path; });
        m_out += QStringLiteral("<tr>%1%2%3")
                     .arg(cell(e.code), cell(e.title.isEmpty() ? e.fileName : e.title), cell(day(e.date)));
        m_out += isPacked ? QStringLiteral("<td><a href=\"%1\">%1</a></td>").arg(plain(path))
                          : cell(evidenceWhere(e, m_language));
        m_out += QStringLiteral("</tr>\n");
    }

    void evidence()
    {
        heading(QT_TRANSLATE_NOOP("Pack", "Index of evidence"));
        open({QT_TRANSLATE_NOOP("Pack", "No."), QT_TRANSLATE_NOOP("Pack", "What"), QT_TRANSLATE_NOOP("Pack", "Date"),
              QT_TRANSLATE_NOOP("Pack", "Where the original is")});
        for (const Evidence &e : m_reg.all<Evidence>())
            evidenceRow(e);
        close();
    }

    const PackPageInput &m_in;
    const Register &m_reg;
    const Language &m_language;
    QString m_out;
};

} // namespace

QByteArray packPage(const PackPageInput &input)
{
    return Page(input).write();
}

QString evidenceWhere(const Evidence &e, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Pack", text); };
    if (e.storage == EvidenceStorage::FileCopy)
        return words(QT_TRANSLATE_NOOP("Pack", "Missing: the copy of “%1” is not in this pack (SHA-256 %2)."))
            .arg(e.fileName, e.sha256.isEmpty() ? QStringLiteral("–") : e.sha256);
    if (!e.location.isEmpty())
        return words(QT_TRANSLATE_NOOP("Pack", "Kept elsewhere: %1")).arg(e.location);
    return e.fileName.isEmpty() ? words(QT_TRANSLATE_NOOP("Pack", "Missing: nobody wrote down where the original is."))
                                : words(QT_TRANSLATE_NOOP("Pack", "Kept elsewhere under the name %1")).arg(e.fileName);
}
