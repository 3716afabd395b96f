#include "views/pages/measurements/gridpaste.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/exchange/periodtext.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QCoreApplication>

namespace {

/// More than any list of figures by hand; a whole file in the clipboard belongs into the import (RELIABILITY D24).
constexpr qsizetype mostPasted = 1 << 20;
/// Of many lines without a row a person reads the first.
constexpr qsizetype mostSaid = 5;

QString words(const char *text)
{
    return QCoreApplication::translate("GridPaste", text);
}

std::vector<QStringList> cellsOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    std::vector<QStringList> lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        QStringList cells = line.split(QLatin1Char('\t'));
        for (QString &cell : cells)
            cell = cell.trimmed();
        lines.push_back(std::move(cells));
    }
    return lines;
}

class Paste
{
public:
    explicit Paste(DueGridModel &model)
        : m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.isOpen(row))
                m_rows[kpi(row).code.toUpper()] += row;
    }

    PasteReport byCode(const std::vector<QStringList> &lines)
    {
        for (size_t i = 0; i < lines.size(); ++i)
            if (!lines[i].join(QString()).isEmpty())
                codeLine(lines[i], i == 0);
        m_report.lines = int(m_report.refused.size());
        return m_report;
    }

    PasteReport downwards(const std::vector<QStringList> &lines, int row)
    {
        int left = 0;
        for (const QStringList &cells : lines) {
            if (!m_model.isOpen(row)) {
                left += cells.join(QString()).isEmpty() ? 0 : 1;
                continue;
            }
            // An empty cell of the spreadsheet leaves its row as it is.
            if (!cells.join(QString()).isEmpty()) {
                m_model.enter(row, cells.value(0), m_model.round(row)->isRatio ? cells.value(1) : QString());
                ++m_report.entered;
            }
            ++row;
        }
        m_report.lines = left;
        if (left)
            m_report.refused
                += QCoreApplication::translate("GridPaste", "%n line(s) had no open row left.", nullptr, left);
        return m_report;
    }

private:
    const Kpi &kpi(int row) const { return *m_model.state().reg.find(m_model.round(row)->kpi); }

    void codeLine(const QStringList &cells, bool first)
    {
        const auto rows = m_rows.constFind(cells[0].toUpper());
        if (rows == m_rows.constEnd()) {
            const bool known = m_model.state().reg.byCode<Kpi>(cells[0].toUpper());
            if (!first || known) // the first line may be a heading
                m_report.refused += known
                    ? words(QT_TRANSLATE_NOOP("GridPaste", "%1 has no open figure here.")).arg(cells[0])
                    : words(QT_TRANSLATE_NOOP("GridPaste", "“%1” is not the code of a KPI.")).arg(cells[0].left(40));
            return;
        }
        int row = rows->size() == 1 ? rows->first() : -1;
        qsizetype value = 1;
        // A period is only read where one is meant: a bare number is a figure.
        if (cells.size() > 2 && cells[1].contains(QLatin1Char('-')) && !cells[1].startsWith(QLatin1Char('-'))) {
            const Kpi &k = kpi(rows->first());
            const auto period = parsePeriodEnd(
                cells[1], k.frequency, m_model.state().reg.organisation().fiscalYearStartMonth, m_model.language());
            row = period ? m_model.openRow(k.id, period->date) : -1;
            value = 2;
            if (row < 0) {
                m_report.refused += period
                    ? words(QT_TRANSLATE_NOOP("GridPaste", "%1 is not open for %2.")).arg(k.code, cells[1])
                    : period.error().message;
                return;
            }
        }
        if (row < 0) {
            m_report.refused += words(QT_TRANSLATE_NOOP("GridPaste",
                                                        "%1 has %2 open periods: write the period between code and "
                                                        "figure, for example 2026-Q2."))
                                    .arg(cells[0], QString::number(rows->size()));
            return;
        }
        m_model.enter(row, cells.value(value), m_model.round(row)->isRatio ? cells.value(value + 1) : QString());
        ++m_report.entered;
    }

    DueGridModel &m_model;
    QHash<QString, QList<int>> m_rows; ///< open rows by code
    PasteReport m_report;
};

} // namespace

PasteReport pasteCells(DueGridModel &model, const QString &text, int fromRow)
{
    if (text.size() > mostPasted)
        return {0,
                1,
                {words(QT_TRANSLATE_NOOP("GridPaste",
                                         "The clipboard holds more than figures for these rows. Copy fewer "
                                         "cells, or use Import for a whole file."))}};
    const std::vector<QStringList> lines = cellsOf(text);
    const Register &reg = model.state().reg;
    const bool codes = std::any_of(lines.begin(), lines.end(), [&](const QStringList &cells) {
        return cells.size() > 1 && reg.byCode<Kpi>(cells[0].toUpper());
    });
    Paste paste(model);
    PasteReport report = codes ? paste.byCode(lines) : paste.downwards(lines, fromRow);
    if (const auto more = int(report.refused.size() - mostSaid); more > 0) {
        report.refused = report.refused.mid(0, mostSaid);
        report.refused += QCoreApplication::translate("GridPaste", "%n more line(s) found no row.", nullptr, more);
    }
    return report;
}
