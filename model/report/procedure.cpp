#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/periods.h"
#include "model/query/settings.h"
#include "model/report/reportparts.h"

#include <QFile>
#include <QRegularExpression>

/// Resources of a static library must be asked for, outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(report);
}

namespace {

class Procedure
{
public:
    Procedure(const Register &reg, const Language &language)
        : m_reg(reg)
        , m_language(language)
    {
        const Organisation &o = reg.organisation();
        m_known[QStringLiteral("organisation")] = o.name;
        m_known[QStringLiteral("ISMS scope")] = o.ismsScope;
        m_known[QStringLiteral("grace")] = QString::number(thresholdsOf(reg).graceDays[size_t(Frequency::Monthly)]);
        m_known[QStringLiteral("interval")] = language.translate("Report", "quarter", "every …");
        m_known[QStringLiteral("retention")] = QString::number(retentionYears(reg));
        m_known[QStringLiteral("list")] = words(QT_TRANSLATE_NOOP("Report", "annex B"));
        m_known[QStringLiteral("approval body")] = words(QT_TRANSLATE_NOOP("Report", "top management"));
        if (!reg.all<PolicyDocument>().empty())
            m_known[QStringLiteral("policy")] = reg.all<PolicyDocument>().front().title;
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    /// The numbered sections of the template: "1. **Purpose.** How …".
    std::vector<Block> sections() const
    {
        static const QRegularExpression form(QStringLiteral("^(\\d+)\\. \\*\\*(.+)\\.\\*\\* (.+)$"));
        std::vector<Block> out;
        initResources();
        QFile file(QStringLiteral(":/report/procedure_%1.md").arg(m_language.code()));
        if (!file.open(QIODevice::ReadOnly))
            return out;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const auto match = form.match(line);
            if (!match.hasMatch())
                continue;
            out.push_back(Heading {match.captured(1) + QLatin1Char(' ') + match.captured(2)});
            out.push_back(Paragraph {{Run::plain(filled(match.captured(3)))}});
        }
        return out;
    }

    /// The newest issued version, or nullptr.
    const IssuedDocument *newest() const
    {
        const IssuedDocument *found = nullptr;
        for (const IssuedDocument &d : m_reg.all<IssuedDocument>())
            if (isProcedure(d) && (!found || d.date > found->date))
                found = &d;
        return found;
    }

    Runs documentLine() const
    {
        const IssuedDocument *d = newest();
        if (!d)
            return {Run::soft(words(QT_TRANSLATE_NOOP("Report", "Draft: no version has been issued yet")))};
        return {Run::soft(words(QT_TRANSLATE_NOOP("Report", "%1 · version %2 · %3 · author %4"))
                              .arg(d->code, d->version, longDate(d->date, m_language), d->author))};
    }

    Table history() const
    {
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Version"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Date"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Author"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Change"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "Approved by")))};
        for (const IssuedDocument &d : m_reg.all<IssuedDocument>()) {
            if (!isProcedure(d))
                continue;
            const Approval *a = m_reg.find(d.approval);
            table.row({Cell(d.version), Cell(shortDate(d.date, m_language)), Cell(d.author), Cell(d.title),
                       Cell(a ? fullName(m_reg, a->approver) : QStringLiteral("–"))});
        }
        return table;
    }

    /// Annex A: the rules of the file, in its numbers.
    QString rules() const
    {
        const Thresholds t = thresholdsOf(m_reg);
        const auto number = [&](double value) { return m_language.locale().toString(std::abs(value), 'g', 4); };
        return words(
                   QT_TRANSLATE_NOOP(
                       "Report",
                       "A measure is on track when the way covered is at most %1 points behind the planned way, at "
                       "risk "
                       "up to %2 points behind, off track beyond. A state changes only when the limit is passed by %3 "
                       "points. In the last %4 days before the target date a measure that misses its target is at best "
                       "at risk. An objective takes the worst state of its deciding measures. Figures that are missing "
                       "past their date make it stale."))
            .arg(number(t.onGap), number(t.atGap), number(t.hysteresis))
            .arg(t.finalStretchDays);
    }

    QString triggers() const
    {
        QStringList out;
        for (int i = 0; i <= int(TriggerKind::Other); ++i)
            out += labelOf(TriggerKind(i), m_language);
        return out.join(QStringLiteral("; ")) + QLatin1Char('.');
    }

private:
    static bool isProcedure(const IssuedDocument &d)
    {
        return d.type == QLatin1String("procedure") && !d.archivedAt.isValid();
    }

    /// What the file does not know stays a gap to be filled in by hand.
    QString filled(const QString &text) const
    {
        static const QRegularExpression hole(QStringLiteral("\\{([^}]+)\\}"));
        QString out;
        qsizetype from = 0;
        for (auto match = hole.match(text); match.hasMatch(); match = hole.match(text, from)) {
            const QString value = m_known.value(match.captured(1));
            out += text.mid(from, match.capturedStart() - from)
                + (value.isEmpty() ? QStringLiteral("______ (%1)").arg(match.captured(1)) : value);
            from = match.capturedEnd();
        }
        return out + text.mid(from);
    }

    const Register &m_reg;
    const Language &m_language;
    QHash<QString, QString> m_known;
};

} // namespace

ReportDoc procedureDocument(const Register &reg, const ReportOptions &options)
{
    const Procedure procedure(reg, options.language);
    ReportDoc doc = startReport(reg, options,
                                procedure.words(QT_TRANSLATE_NOOP(
                                    "Report", "Procedure: setting and reaching information security objectives")));
    doc.add(PageTitle {doc.title, {}, procedure.documentLine()});
    for (Block &block : procedure.sections())
        doc.body.push_back(std::move(block));
    doc.add(Heading {procedure.words(QT_TRANSLATE_NOOP("Report", "13 Revision history"))});
    const Table history = procedure.history();
    if (history.empty())
        doc.add(
            Paragraph {{Run::plain(procedure.words(QT_TRANSLATE_NOOP("Report", "No version has been issued yet.")))}});
    else
        doc.add(history);
    doc.add(Heading {procedure.words(QT_TRANSLATE_NOOP("Report", "Annex A: status rules"))});
    doc.add(Paragraph {{Run::plain(procedure.rules())}});
    doc.add(Heading {procedure.words(QT_TRANSLATE_NOOP("Report", "Annex B: trigger events"))});
    doc.add(Paragraph {{Run::plain(procedure.triggers())}});
    doc.add(Heading {procedure.words(QT_TRANSLATE_NOOP("Report", "Annex C: forms"))});
    doc.add(Paragraph {{Run::plain(procedure.words(QT_TRANSLATE_NOOP(
        "Report", "Objective sheet, data collection sheet, agenda and minutes of the review: printed by Waymark.")))}});
    return doc;
}
