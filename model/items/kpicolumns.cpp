#include "model/items/kpicolumns.h"

#include "model/domain/dates.h"

Bullet bulletOf(const KpiLine &line)
{
    Bullet out;
    out.has = line.progress.has_value();
    out.progress = line.progress.value_or(0);
    out.expected = line.expected.value_or(-1);
    out.state = line.state;
    return out;
}

RecordTable<KpiLine>::Columns kpiColumns(const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("KpiList", text); };
    const auto number = [](const std::optional<double> &n) { return n ? QVariant(*n) : QVariant(); };
    return {
        {words(QT_TRANSLATE_NOOP("KpiList", "State")), [](const KpiLine &l) { return urgency(l.state); },
         [language](const KpiLine &l) { return labelOf(l.state, language); },
         [](const KpiLine &l, int role) { return role == StateRole ? QVariant(int(l.state)) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("KpiList", "Measure")),
         [](const KpiLine &l) { return l.name; },
         {},
         [](const KpiLine &l, int role) { return role == SecondaryRole ? QVariant(l.code) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("KpiList", "Objective")), [](const KpiLine &l) { return l.objectiveCode; }, {}, {}},
        {words(QT_TRANSLATE_NOOP("KpiList", "Goal")), [](const KpiLine &l) { return l.goal; }, {}, {}},
        {words(QT_TRANSLATE_NOOP("KpiList", "Now")),
         [number](const KpiLine &l) { return number(l.value); },
         [](const KpiLine &l) { return l.now; },
         {},
         Qt::AlignRight},
        {words(QT_TRANSLATE_NOOP("KpiList", "Progress")), [number](const KpiLine &l) { return number(l.progress); },
         [language](const KpiLine &l) { return l.progress ? percentText(*l.progress, language) : QString(); },
         [language](const KpiLine &l, int role) {
             return role == BulletRole     ? QVariant::fromValue(bulletOf(l))
                 : role == Qt::ToolTipRole ? QVariant(bulletWords(bulletOf(l), language))
                                           : QVariant();
         }},
        {words(QT_TRANSLATE_NOOP("KpiList", "Last 13")),
         [](const KpiLine &) { return QVariant(); },
         {},
         [](const KpiLine &l, int role) { return role == SparkRole ? QVariant::fromValue(l.spark) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("KpiList", "Trend")), [](const KpiLine &l) { return l.trend; }, {}, {}},
        {words(QT_TRANSLATE_NOOP("KpiList", "Forecast")), [](const KpiLine &l) { return l.forecast.rank; },
         [](const KpiLine &l) { return l.forecast.text; },
         [](const KpiLine &l, int role) { return role == LateRole ? QVariant(l.forecast.late) : QVariant(); }},
        {words(QT_TRANSLATE_NOOP("KpiList", "Last figure")),
         [](const KpiLine &l) { return l.last.isValid() ? QVariant(l.last) : QVariant(); },
         [language](const KpiLine &l) {
             return l.last.isValid()
                 ? QStringLiteral("%1 %2").arg(shortMonth(l.last.month(), language)).arg(l.last.year())
                 : QStringLiteral("–");
         },
         {},
         Qt::AlignRight},
    };
}
