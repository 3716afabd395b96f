#include "model/exchange/foreign/headingwords.h"

#include <QHash>

namespace {

/// Usual words for a column, English and German, as headingKey() writes them.
struct HeadingWords {
    const char *table; ///< "" for every table
    const char *target;
    const char *words;
};
constexpr HeadingWords headingWords[] = {
    {"", "id", "code no nr nummer number kennung ref reference kürzel lfdnr"},
    {"", "owner_id",
     "owner responsible responsibleperson accountable lead assignedto verantwortlich verantwortliche "
     "verantwortlicher verantwortlichkeit zuständig eigentümer besitzer eigner risikoeigner risikoeigentümer inhaber "
     "riskowner"},
    {"", "responsible_id", "responsible owner assignee assignedto verantwortlich zuständig wer who"},
    {"", "org_unit_id", "unit department function orgunit abteilung bereich einheit organisationseinheit"},
    {"", "target_date",
     "due duedate deadline targetdate completionby by bis fällig fälligkeit fälligam termin zieldatum zieltermin "
     "frist enddatum"},
    {"", "due_date", "due deadline enddate end by fällig fälligam termin frist ende enddatum bis"},
    {"", "start_date", "start begin from beginn startdatum von ab anfang"},
    {"", "title", "name titel bezeichnung subject description beschreibung"},
    {"", "name", "title titel bezeichnung"},
    {"", "description", "beschreibung details"},
    {"", "notes", "note remarks remark comment comments bemerkung bemerkungen notiz notizen anmerkung kommentar"},
    {"", "comment", "comments note remark bemerkung kommentar anmerkung"},
    {"", "status", "state zustand stand"},
    {"", "state", "status zustand stand"},
    {"", "level", "ebene stufe"},
    {"", "priority", "prio priorität wichtigkeit"},
    {"", "email", "mail emailaddress emailadresse"},
    {"objectives", "title",
     "objective objectives goal target isobjective ziel ziele zielbezeichnung sicherheitsziel "
     "informationssicherheitsziel"},
    {"objectives", "statement", "objectivestatement wording text zielaussage formulierung zielformulierung"},
    {"objectives", "rationale", "why reason justification background linkedrisk begründung warum hintergrund"},
    {"objectives", "risks", "risk linkedrisks linkedrisk risiken risiko"},
    {"objectives", "next_review", "review nextreview reviewdate nächsteprüfung überprüfung prüftermin"},
    {"register", "title",
     "objective objectives goal isobjective ziel ziele zielbezeichnung sicherheitsziel informationssicherheitsziel"},
    {"register", "statement", "objectivestatement wording zielaussage formulierung zielformulierung"},
    {"register", "rationale", "why justification linkedrisk rationalelinkedrisk begründung warum hintergrund"},
    {"register", "next_review", "review nextreview reviewdate nächsteprüfung überprüfung prüftermin"},
    {"register", "kpi.name",
     "kpi measure metric indicator metrictarget measurement kennzahl messgröße indikator messung metrik"},
    {"register", "kpi.target", "target targetvalue goalvalue sollwert soll zielwert zielgröße vorgabe"},
    {"register", "kpi.unit", "unit unitofmeasure einheit"},
    {"register", "kpi.frequency",
     "frequency interval measuredevery häufigkeit frequenz turnus intervall messintervall"},
    {"register", "kpi.baseline", "baseline startvalue ausgangswert startwert basiswert"},
    {"register", "kpi.direction", "direction richtung"},
    {"register", "kpi.formula", "formula calculation formel berechnung"},
    {"register", "kpi.data_source", "datasource source datenquelle quelle"},
    {"register", "reading.value", "actual actualvalue current currentvalue result istwert ist aktuell wert ergebnis"},
    {"register", "reading.period_end",
     "measurementdate measuredon asof dateofmeasurement messdatum gemessenam standdatum messzeitpunkt"},
    {"kpis", "name", "kpi measure metric indicator kennzahl messgröße indikator"},
    {"kpis", "objective_id", "objective goal ziel"},
    {"kpis", "target", "targetvalue sollwert soll zielwert ziel"},
    {"kpis", "unit", "unitofmeasure einheit"},
    {"kpis", "frequency", "interval häufigkeit frequenz turnus intervall"},
    {"kpis", "baseline", "startvalue ausgangswert startwert basiswert"},
    {"measurements", "kpi_id", "kpi measure metric indicator kennzahl messgröße indikator id code"},
    {"measurements", "period_end", "period date month day zeitraum periode datum monat stichtag tag quartal quarter"},
    {"measurements", "value", "actual figure result wert istwert ist messwert ergebnis"},
    {"measurements", "numerator", "zähler count"},
    {"measurements", "denominator", "nenner total of gesamt"},
    {"measurements", "recorded_by", "reporter erfasstvon gemeldetvon"},
    {"measurements", "id", "readingcode messungsnummer"},
    {"risks", "title", "risk riskname risiko risikobezeichnung scenario szenario"},
    {"risks", "current_likelihood",
     "likelihood probability currentprobability eintrittswahrscheinlichkeit wahrscheinlichkeit"},
    {"risks", "current_impact", "impact severity damage auswirkung schaden schadensausmaß schadenshöhe"},
    {"risks", "inherent_likelihood", "inherentprobability bruttowahrscheinlichkeit"},
    {"risks", "inherent_impact", "bruttoauswirkung bruttoschaden"},
    {"risks", "treatment", "riskresponse strategy behandlung risikobehandlung strategie"},
    {"actions", "title", "action task measure activity aktion aufgabe maßnahme tätigkeit what was"},
    {"actions", "objective_id", "objective goal ziel"},
    {"actions", "progress", "percentcomplete done fortschritt erledigt fertig"},
    {"requirements", "reference", "clause paragraph law source fundstelle gesetz norm paragraf quelle referenz"},
    {"requirements", "kind", "type category art typ kategorie"},
    {"requirements", "title", "requirement anforderung"},
    {"controls", "title", "control maßnahme measure"},
    {"controls", "annex_a", "annexa annex iso27002 anhanga"},
    {"people", "name", "fullname person employee mitarbeiter mitarbeiterin vollername"},
    {"people", "role", "function jobtitle position funktion rolle stelle"},
    {"org_units", "name", "unit department abteilung einheit bereich"},
    {"org_units", "kind", "type art typ"},
};

using WordList = QHash<QString, QStringList>;

const WordList &wordLists()
{
    static const WordList lists = [] {
        WordList out;
        for (const HeadingWords &h : headingWords)
            out[QLatin1String(h.table) + u'/' + QLatin1String(h.target)]
                += QString::fromUtf8(h.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return out;
    }();
    return lists;
}

} // namespace

QString headingKey(const QString &heading)
{
    QString out;
    for (const QChar c : heading.toCaseFolded().normalized(QString::NormalizationForm_C))
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

ColumnHeading::ColumnHeading(const QString &text)
    : key(headingKey(text))
{
    const QStringList words = text.simplified().split(u' ');
    if (words.size() > 1)
        for (const QString &word : words)
            parts += headingKey(word);
}

HeadingJudge::HeadingJudge(const QString &table, const Language &language)
    : m_targets(importTargets(table, language))
{
    static const Language german(QStringLiteral("de"));
    constexpr qsizetype longWord = 5;
    for (const ImportTarget &target : m_targets) {
        QStringList own {target.name, target.label};
        if (target.name.endsWith(QLatin1String("_id")))
            own += target.name.chopped(3);
        const bool isRow = target.part == ImportTarget::Part::Row;
        if (target.field) {
            own += QLatin1String(target.field->name);
            if (isRow)
                own += {QString::fromUtf8(target.field->label), target.field->displayLabel(german)};
        }
        TargetWords words;
        for (const QString &name : std::as_const(own))
            words.own.insert(headingKey(name));
        const QStringList usual = wordLists().value(table + u'/' + target.name);
        const QStringList general = isRow ? wordLists().value(u'/' + target.name) : QStringList();
        words.usual = {usual.begin(), usual.end()};
        words.general = {general.begin(), general.end()};
        for (const QString &word : usual + general)
            if (word.size() >= longWord)
                words.inside += word;
        m_words.push_back(std::move(words));
    }
}

int HeadingJudge::score(const ColumnHeading &heading, size_t target) const
{
    const TargetWords &words = m_words[target];
    if (heading.key.isEmpty())
        return 0;
    if (words.own.contains(heading.key))
        return 100;
    if (words.usual.contains(heading.key))
        return 90;
    // A word of this table goes before one of all tables.
    if (words.general.contains(heading.key))
        return 80;
    // Joined header rows, "KPI target value": the last word says what it is, the first ones of what.
    if (!heading.parts.isEmpty()) {
        const QString &last = heading.parts.last();
        const bool isUsual = words.usual.contains(last) || words.own.contains(last);
        const bool hasSubject = std::any_of(heading.parts.begin(), heading.parts.end() - 1,
                                            [&](const QString &part) { return words.usual.contains(part); });
        if (isUsual || words.general.contains(last))
            return (isUsual ? 70 : 60) + (hasSubject ? 15 : 0);
    }
    const bool isInside = std::any_of(words.inside.begin(), words.inside.end(),
                                      [&](const QString &word) { return heading.key.contains(word); });
    return isInside ? 40 : 0;
}

QSet<QString> HeadingJudge::knownWords() const
{
    QSet<QString> out;
    for (const TargetWords &words : m_words)
        out += words.own + words.usual + words.general;
    return out;
}
