#include "model/domain/organisation.h"
#include "model/domain/risk.h"
#include "model/domain/text.h"
#include "model/exchange/auditpack.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporter.h"
#include "model/exchange/icalendar.h"
#include "model/exchange/packpage.h"
#include "model/exchange/xlsxexport.h"
#include "model/exchange/xlsxpart.h"
#include "model/exchange/zip.h"
#include "model/items/recordlist.h"
#include "model/query/workspacestate.h"
#include "model/report/reports.h"
#include "model/report/reporttext.h"
#include "tests/support/hostilestrings.h"
#include "tests/support/howmany.h"
#include "tests/support/samples.h"
#include "views/widgets/rowdelegate.h"
#include "views/widgets/textlabel.h"
#include "views/widgets/tooltip.h"

#include <QHelpEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QXmlStreamReader>

// Each of the hostile strings stands in every text field of every kind of record. Tables, labels, tips, reports,
// the page of a pack, calendars and CSV show it literally: no tag, no formula, no line, no turned letters come from
// it (RELIABILITY.md F01–F14, T17).

namespace {

const QDate day(2026, 7, 15);

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::List;
}

/// The samples with `text` in all their text fields.
Register registerOf(const Samples &samples, const QString &text)
{
    std::vector<Change> changes = samples.creation().changes;
    for (Change &change : changes)
        for (const Field &field : kindInfo(change.kind()).fields())
            if (isText(field))
                change.after = withField(change.after, field.name, text);
    Register reg;
    reg.apply(changes);
    return reg;
}

QStringList tagsOf(const QString &page)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QStringList tags;
    static const QRegularExpression value(QStringLiteral("\"[^\"]*\"")); // a code may stand in one
    for (auto it = tag.globalMatch(page); it.hasNext();)
        tags += it.next().captured().remove(value);
    return tags;
}

QString pageOf(const Register &reg)
{
    PackOptions options;
    options.asOf = options.to = day;
    options.from = day.addYears(-1);
    const WorkspaceState ws = evaluateWorkspace(reg, day);
    return QString::fromUtf8(packPage({ws, {}, options, {}, nullptr, QString(64, u'0'), 1}));
}

/// Unfolded lines up to the value.
QStringList namesOf(const QByteArray &calendar)
{
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    QStringList names;
    for (const QByteArray &line : unfolded.split('\n'))
        names += QString::fromUtf8(line.left(line.indexOf(':')));
    return names;
}

bool turns(const QString &text)
{
    return shownText(text) != text;
}

} // namespace

class TestHostileFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_strings = hostileStrings();
        QVERIFY(m_strings.size() >= 500);
        m_plain = registerOf(m_samples, QStringLiteral("plain"));
    }
    void cleanupTestCase() { qInfo("%d fields looked at", m_fields); }

    void tablesShowItLiterally()
    {
        RowDelegate delegate;
        for (const HostileString &hostile : m_strings) {
            const Register reg = registerOf(m_samples, hostile.text);
            for (int k = 0; k < kindCount; ++k) {
                std::vector<const char *> names;
                for (const Field &field : kindInfo(Kind(k)).fields())
                    if (isText(field))
                        names.push_back(field.name);
                if (names.empty())
                    continue;
                RecordList list(Kind(k), names, {}, m_language);
                list.setRegister(reg, true);
                for (int row = 0; row < list.rowCount(); ++row)
                    for (int column = 0; column < int(names.size()); ++column) {
                        const Field *field = kindInfo(Kind(k)).field(QLatin1String(names[size_t(column)]));
                        const QString cell = list.index(row, column).data().toString();
                        QString stored = list.record(row).value(*field).toString();
                        if (field->type == FieldType::List)
                            stored.replace(QLatin1Char('\n'), QLatin1String(", "));
                        QVERIFY2(cell == shownText(stored), qPrintable(hostile.text));
                        QVERIFY(!turns(list.index(row, column).data(Qt::AccessibleTextRole).toString()));
                        ++m_fields;
                    }
            }
        }
    }

    /// Qt guesses rich text from the letters: the label is told not to, the tip is one whole escaped text.
    void labelsAndTipsAreNeverRich()
    {
        TextLabel label;
        for (const HostileString &hostile : m_strings) {
            label.setText(hostile.text);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            QCOMPARE(label.text(), shownText(hostile.text));
            const QString tip = toolTipText(hostile.text);
            for (const QString &tag : tagsOf(tip))
                QVERIFY2(tag == QLatin1String("<qt>") || tag == QLatin1String("</qt>") || tag == QLatin1String("<br>"),
                         qPrintable(tip));
            QTextDocument document;
            document.setHtml(tip);
            const auto squeezed = [](QString text) {
                text.removeIf([](QChar c) { return c.isSpace(); }); // Qt writes other blanks than it reads
                return text;
            };
            QCOMPARE(squeezed(document.toPlainText()), squeezed(shownText(hostile.text)));
        }
    }

    void tipsOfRecordListsShowItLetterByLetter()
    {
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            RecordList list(Kind::Risk, {"title"}, {}, m_language);
            list.setRegister(registerOf(m_samples, m_strings[i].text), true);
            QTableView table;
            table.setModel(&list);
            RowDelegate delegate;
            const QModelIndex cell = list.index(0, 0);
            QHelpEvent event(QEvent::ToolTip, {5, 5}, table.mapToGlobal(QPoint(5, 5)));
            QStyleOptionViewItem option;
            option.widget = &table;
            option.rect = QRect(0, 0, 100, 20);
            QToolTip::hideText();
            QVERIFY(delegate.helpEvent(&event, &table, option, cell));
            QTextDocument document;
            document.setHtml(QToolTip::text());
            const auto squeezed = [](QString text) {
                text.removeIf([](QChar c) { return c.isSpace(); });
                return text;
            };
            QCOMPARE(squeezed(document.toPlainText()),
                     squeezed(list.record(0).as<Risk>()->title.isEmpty()
                                  ? QString()
                                  : shownText(list.record(0).as<Risk>()->title)));
        }
    }

    void reportsHoldItAsText()
    {
        ReportOptions options;
        options.asOf = day;
        int found = 0;
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            const Register reg = registerOf(m_samples, m_strings[i].text);
            for (const ReportInfo &info : allReports()) {
                const QString text = toText(info.make(reg, options));
                QVERIFY2(!turns(text), qPrintable(m_strings[i].text));
                found += text.contains(shownText(m_strings[i].text.trimmed()));
            }
        }
        QVERIFY2(found > int(m_strings.size() / m_step), qPrintable(QString::number(found)));
    }

    void thePageOfAPackHasNoTagFromIt()
    {
        const QStringList tags = tagsOf(pageOf(m_plain));
        QVERIFY(tags.size() > 50);
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            const QString page = pageOf(registerOf(m_samples, m_strings[i].text));
            const QStringList there = withoutEmptyCells(tagsOf(page)), wanted = withoutEmptyCells(tags);
            for (int t = 0; t < std::min(there.size(), wanted.size()); ++t)
                QVERIFY2(there[t] == wanted[t],
                         qPrintable(m_strings[i].text + QStringLiteral(": ") + there[t] + wanted[t]));
            QVERIFY2(there.size() == wanted.size(), qPrintable(m_strings[i].text));
            QVERIFY2(!turns(page), qPrintable(m_strings[i].text));
        }
    }

    void aCalendarHasNoLineFromIt()
    {
        const auto calendarOf = [&](const Register &reg) {
            return calendarIcs(evaluateWorkspace(reg, day),
                               {QDateTime(day, QTime(9, 0), Qt::UTC), 7, QStringLiteral("file"), true}, m_language);
        };
        const QStringList names = namesOf(calendarOf(m_plain));
        QVERIFY(names.size() > 20);
        for (size_t i = 0; i < m_strings.size(); i += m_step)
            QVERIFY2(namesOf(calendarOf(registerOf(m_samples, m_strings[i].text))) == names,
                     qPrintable(m_strings[i].text));
    }

    void csvFilesHaveNoRowAndNoFormulaFromIt()
    {
        std::map<QString, int> rows;
        for (const ExportedFile &file : exportCsv(m_plain, {}, {}))
            rows[file.name] = rowsOf(file, nullptr);
        QVERIFY(rows.size() > 30);
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            const auto files = exportCsv(registerOf(m_samples, m_strings[i].text), {}, {});
            QCOMPARE(files.size(), rows.size());
            for (const ExportedFile &file : files) {
                static const QRegularExpression tame(QStringLiteral("^[a-z0-9_]+\\.csv$"));
                QVERIFY(tame.match(file.name).hasMatch());
                QString formula;
                QVERIFY2(rowsOf(file, &formula) == rows[file.name], qPrintable(file.name + m_strings[i].text));
                QVERIFY2(formula.isEmpty(), qPrintable(formula));
            }
        }
    }

    /// Every sheet has the rows and elements that it has with plain texts, no formula, no link, and the text as it is.
    void sheetsOfAWorkbookHaveNoFormulaAndNoRowFromIt()
    {
        const auto sheets = sheetsOf(m_plain);
        QVERIFY(sheets.size() > 30);
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            const auto there = sheetsOf(registerOf(m_samples, m_strings[i].text));
            QCOMPARE(there.size(), sheets.size());
            for (const auto &[name, sheet] : sheets) {
                QVERIFY2(there.contains(name), qPrintable(name));
                const Sheet &now = there.at(name);
                QVERIFY2(now.isRead && now.rows == sheet.rows, qPrintable(name + m_strings[i].text));
                for (const QString &element : now.elements)
                    QVERIFY2(sheet.elements.contains(element), qPrintable(name + element + m_strings[i].text));
                QVERIFY2(!now.elements.contains(QStringLiteral("f"))
                             && !now.elements.contains(QStringLiteral("hyperlink")),
                         qPrintable(name));
                // Where the plain text stood, the hostile one stands. A list is joined from its lines, so one with line
                // breaks reads otherwise there.
                const QString text = m_strings[i].text;
                const bool isOneLine = !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
                if (isOneLine && text.isValidUtf16() && !text.trimmed().isEmpty()
                    && sheet.texts.contains(QStringLiteral("plain")))
                    QVERIFY2(now.texts.contains(text) || now.texts.contains(text.trimmed()), qPrintable(name + text));
            }
        }
    }

    /// All files of a pack that hold texts: the first page, the list of files, the instructions, the index of evidence.
    void theFilesOfAPackHoldItAsText()
    {
        const auto plain = packOf(m_plain);
        QVERIFY(plain.size() > 20);
        for (size_t i = 0; i < m_strings.size(); i += m_step) {
            const QString &text = m_strings[i].text;
            const auto files = packOf(registerOf(m_samples, text));
            QVERIFY2(files.size() == plain.size(), qPrintable(text));
            const QByteArray readme = files.at(QStringLiteral("README.txt"));
            QVERIFY2(readme.count('\n') == plain.at(QStringLiteral("README.txt")).count('\n'), qPrintable(text));
            QVERIFY2(!turns(QString::fromUtf8(readme)), qPrintable(text));
            QJsonParseError error;
            const auto manifest = QJsonDocument::fromJson(files.at(QStringLiteral("manifest.json")), &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(text));
            QCOMPARE(manifest.keys(),
                     QJsonDocument::fromJson(plain.at(QStringLiteral("manifest.json"))).object().keys());
            QVERIFY2(!text.isValidUtf16() || manifest[QLatin1String("organisation")].toString() == organisationOf(text),
                     qPrintable(text));
            QVERIFY2(!turns(QString::fromUtf8(files.at(QStringLiteral("index.html")))), qPrintable(text));
            QString formula;
            const ExportedFile index {QStringLiteral("index.csv"), files.at(QStringLiteral("evidence/index.csv"))};
            const ExportedFile before {QStringLiteral("index.csv"), plain.at(QStringLiteral("evidence/index.csv"))};
            QVERIFY2(rowsOf(index, &formula) == rowsOf(before, nullptr), qPrintable(text));
            QVERIFY2(formula.isEmpty(), qPrintable(formula));
            for (const auto &[name, bytes] : files)
                QVERIFY2(!name.endsWith(QLatin1String(".txt")) || !turns(QString::fromUtf8(bytes)), qPrintable(text));
            for (const QByteArray &line : files.at(QStringLiteral("SHA256SUMS")).split('\n'))
                QVERIFY2(line.isEmpty() || (line.size() > 66 && line.mid(64, 2) == "  "), line.constData());
        }
    }

private:
    struct Sheet {
        bool isRead = false;
        int rows = 0;
        QSet<QString> elements;
        QStringList texts;
    };
    std::map<QString, Sheet> sheetsOf(const Register &reg) const
    {
        std::map<QString, Sheet> out;
        const auto book = exportXlsx(reg, {}, {}, m_language);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        QFile file(path);
        if (!book || !file.open(QIODevice::WriteOnly) || file.write(book->bytes) < 0)
            return out;
        file.close();
        const auto tree = readFileTree(path);
        if (!tree || !tree->faults.isEmpty())
            return out;
        for (const ExportedFile &part : tree->files) {
            if (!part.name.startsWith(QLatin1String("xl/worksheets/sheet")))
                continue;
            Sheet sheet;
            QXmlStreamReader xml(part.bytes);
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement) {
                    const QString element = xml.name().toString();
                    sheet.elements += element;
                    sheet.rows += element == QLatin1String("row");
                    if (element == QLatin1String("t"))
                        sheet.texts += unescaped(xml.readElementText());
                }
            sheet.isRead = !xml.hasError();
            out[part.name] = sheet;
        }
        return out;
    }
    static std::map<QString, QByteArray> packOf(const Register &reg)
    {
        PackInput in;
        in.reg = reg;
        in.ledger = {{1, QStringLiteral("2026-07-15T08:30:00Z"), QStringLiteral("tester"), QStringLiteral("change"),
                      "{\"changes\":[]}", QString(64, u'0'), QString(64, u'1')}};
        in.options.asOf = in.options.to = day;
        in.options.from = day.addYears(-1);
        in.options.names = true;
        in.pdf = [](const QString &, Id<Objective>, const Register &) -> Result<QByteArray> { return "%PDF"; };
        std::map<QString, QByteArray> out;
        if (const auto files = auditPack(in))
            for (const ExportedFile &f : *files)
                out[f.name] = f.bytes;
        return out;
    }
    /// The name of the organisation as the pack says it.
    QString organisationOf(const QString &text) const { return registerOf(m_samples, text).organisation().name; }

    /// An empty text has an empty cell, without the element that isolates its direction.
    static QStringList withoutEmptyCells(QStringList tags)
    {
        tags.removeAll(QStringLiteral("<bdi>"));
        tags.removeAll(QStringLiteral("</bdi>"));
        return tags;
    }
    int rowsOf(const ExportedFile &file, QString *formula) const
    {
        int rows = 0;
        CsvReader reader(file.bytes, m_language);
        static const QRegularExpression number(QStringLiteral("^[-+]?[0-9.]+$"));
        const auto done = reader.forEachRow([&](int, const QStringList &cells) {
            ++rows;
            for (const QString &cell : cells)
                if (formula && !cell.isEmpty() && QStringView(u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(cell[0])
                    && !number.match(cell).hasMatch())
                    *formula = file.name + QStringLiteral(": ") + cell;
            return true;
        });
        return done ? rows : -1;
    }

    const Samples m_samples;
    const Language m_language;
    std::vector<HostileString> m_strings;
    Register m_plain;
    int m_fields = 0;
    /// Where the program is slow every seventh string must do; the table above takes all of them everywhere.
    size_t m_step = size_t(howMany("WAYMARK_STRING_STEP", 1));
};

QTEST_MAIN(TestHostileFields)
#include "tst_hostilefields.moc"
