#include "model/document/document.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/exchange/exporter.h"
#include "model/exchange/importer.h"
#include "model/exchange/sample.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

// What is stored does not depend on where the machine stands: the same work gives the same bytes, and a file made in
// one country verifies in every other (RELIABILITY.md H10).

namespace {

const QStringList locales {QStringLiteral("C"),     QStringLiteral("de_DE"), QStringLiteral("en_US"),
                           QStringLiteral("fr_FR"), QStringLiteral("ar_EG"), QStringLiteral("tr_TR")};

/// The machine stands elsewhere as long as this lives. The C library knows only the places that are installed.
class InCountry
{
public:
    explicit InCountry(const QString &name)
        : m_env(qgetenv("LC_ALL"))
    {
        qputenv("LC_ALL", name.toLatin1() + ".UTF-8");
        std::setlocale(LC_ALL, (name.toLatin1() + ".UTF-8").constData());
        QLocale::setDefault(name == QLatin1String("C") ? QLocale::c() : QLocale(name));
    }
    ~InCountry()
    {
        qputenv("LC_ALL", m_env);
        std::setlocale(LC_ALL, m_env.constData());
        QLocale::setDefault(QLocale::c());
    }
    InCountry(const InCountry &) = delete;
    InCountry &operator=(const InCountry &) = delete;

private:
    QByteArray m_env;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLocales : public QObject
{
    Q_OBJECT

    /// The sample, an edit, a figure, a figure out of a CSV with a comma, an undo.
    QByteArray made(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        {
            auto document = Document::create(path, testContext());
            if (!document)
                return {};
            ImportOptions options;
            options.today = options.latestPeriodEnd = QDate(2026, 7, 15);
            const auto plan = planImport((*document)->records(), sampleFiles(), options, (*document)->context());
            if (!plan || !(*document)->apply(plan->changes, QStringLiteral("import")))
                return {};
            const Objective before = (*document)->records().all<Objective>().front();
            Objective after = before;
            after.title = QStringLiteral("Iı İi ß ς 1.234,5");
            if (!(*document)->apply({QStringLiteral("Edit"), {}, {edited(before, after)}, {}}))
                return {};
            (*document)->undoStack()->undo();
            const auto rows = (*document)->readingRows();
            const auto reasons = (*document)->voidReasons();
            m_exports[name]
                = exportJson((*document)->records(), *rows, *reasons, QDateTime(QDate(2026, 7, 15), QTime(), Qt::UTC));
            for (const ExportedFile &file : exportCsv((*document)->records(), *rows, *reasons))
                m_exports[name] += file.name.toUtf8() + file.bytes;
        }
        return bytesOf(path);
    }

    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_exports;

private slots:
    void theSameWorkGivesTheSameBytesInEveryCountry()
    {
        QByteArray first;
        for (const QString &locale : locales) {
            const InCountry there(locale);
            const QByteArray bytes = made(locale);
            QVERIFY(bytes.size() > 100'000);
            if (first.isEmpty())
                first = bytes;
            QVERIFY2(bytes == first, qPrintable(locale));
            QVERIFY2(m_exports[locale] == m_exports[locales[0]], qPrintable(locale));
        }
    }

    void aFileOfOneCountryVerifiesInEveryOther()
    {
        QString details;
        for (const QString &from : locales)
            for (const QString &to : locales) {
                const InCountry there(to);
                const VerifyReport report = verifyFile(m_folder.filePath(from));
                QVERIFY2(report.ok(), qPrintable(from + QStringLiteral(" in ") + to));
                QStringList found {QString::number(report.entries), report.head};
                for (const VerifyCheck &check : report.checks)
                    found += check.detail;
                if (details.isEmpty())
                    details = found.join(u'|');
                QCOMPARE(found.join(u'|'), details);
            }
    }
};

QTEST_GUILESS_MAIN(TestLocales)
#include "tst_locales.moc"
