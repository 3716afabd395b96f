#include "model/domain/language.h"
#include "tests/house/tree.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

// What a translation must keep of its source. That nothing is missing from the files is asked by
// packaging/check-translations.sh, which needs lupdate.

namespace {

struct Message {
    QString context, source;
    QStringList forms; ///< one, or one for each plural
    bool isPlural = false, isUnfinished = false;
};

/// The messages of a .ts file; obsolete ones are left out. Empty when the text is no such file.
std::vector<Message> messagesOf(const QString &ts)
{
    std::vector<Message> out;
    QXmlStreamReader xml(ts);
    QString context;
    bool isObsolete = false;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) {
            if (isObsolete)
                out.pop_back();
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            out.push_back({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
            isObsolete = false;
        } else if (xml.name() == QLatin1String("source")) {
            out.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            out.back().isUnfinished = type == QLatin1String("unfinished");
            isObsolete = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            if (!out.back().isPlural)
                out.back().forms = {xml.readElementText()};
        } else if (xml.name() == QLatin1String("numerusform")) {
            out.back().forms += xml.readElementText();
        }
    }
    return xml.hasError() ? std::vector<Message>() : out;
}

/// The places that are filled in: %1, %L2, %n, each once, sorted.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList out;
    for (auto it = place.globalMatch(text); it.hasNext();)
        out += it.next().captured(1);
    out.removeDuplicates();
    out.sort();
    return out;
}

QString problemOf(const Message &message, const QString &form)
{
    if (form.trimmed().isEmpty())
        return QStringLiteral("has no words");
    QStringList wanted = placesOf(message.source), got = placesOf(form);
    if (message.isPlural) { // "one day" need not repeat the number
        wanted.removeAll(QStringLiteral("n"));
        got.removeAll(QStringLiteral("n"));
    }
    if (wanted != got)
        return QStringLiteral("has other places to fill in");
    // Abbreviations have full stops as well, and others in each language.
    const bool isSentence = message.source.count(QLatin1Char(' ')) > 2;
    for (const QString &end : {QStringLiteral("…"), QStringLiteral(":"), QStringLiteral(".")})
        if ((end != QLatin1String(".") || isSentence) && message.source.endsWith(end) != form.endsWith(end))
            return QStringLiteral("ends otherwise: “%1” on one side only").arg(end);
    if (message.source.count(QLatin1String("&&")) == 0
        && message.source.contains(QRegularExpression(QStringLiteral("&\\w")))
        && !form.contains(QRegularExpression(QStringLiteral("&\\w"))))
        return QStringLiteral("has no key to press (&)");
    return {};
}

QStringList translationProblems(const SourceText &file)
{
    QStringList out;
    for (const Message &message : messagesOf(file.text)) {
        QStringList problems;
        if (message.isUnfinished)
            problems += QStringLiteral("is unfinished");
        else if (message.forms.size() != (message.isPlural ? 2 : 1))
            problems += QStringLiteral("needs %1 forms").arg(message.isPlural ? 2 : 1);
        else
            for (const QString &form : message.forms)
                if (const QString problem = problemOf(message, form); !problem.isEmpty())
                    problems += problem;
        for (const QString &problem : problems)
            out += QStringLiteral("%1: %2: “%3” %4: “%5”")
                       .arg(file.path, message.context, message.source, problem,
                            message.forms.join(QStringLiteral(" | ")));
    }
    return out;
}

QString tsOf(const QString &message)
{
    return QStringLiteral("<TS><context><name>C</name>%1</context></TS>").arg(message);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everyLanguageHasItsFile()
    {
        QStringList files;
        for (const SourceText &file : filesIn({QStringLiteral("translations")}, {QStringLiteral(".ts")}))
            files += file.path;
        QStringList wanted;
        for (const QString &code : Language::available())
            wanted += QStringLiteral("translations/waymark_%1.ts").arg(code);
        wanted.sort();
        QCOMPARE(files, wanted);
    }

    void germanIsThere()
    {
        QVERIFY(messagesOf(textOfFile(QStringLiteral("translations/waymark_de.ts"))).size() > 1000);
    }

    void translationsKeepWhatTheirSourceHas()
    {
        const QByteArray broken
            = brokenBy(filesIn({QStringLiteral("translations")}, {QStringLiteral(".ts")}), translationProblems);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    /// lupdate leaves out a plural whose number is a call with a call inside, without a word.
    void everyPluralOfTheSourcesReachedTheFiles()
    {
        QSet<QString> known;
        for (const Message &m : messagesOf(textOfFile(QStringLiteral("translations/waymark_de.ts"))))
            known += m.source;
        static const QRegularExpression text(QStringLiteral("\"((?:[^\"\\\\\n]|\\\\.)*%n(?:[^\"\\\\\n]|\\\\.)*)\""));
        int found = 0;
        const QByteArray broken = brokenBy(sourcesIn(productFolders()), [&](const SourceText &file) {
            QStringList lost;
            for (auto it = text.globalMatch(file.text); it.hasNext();) {
                const QString plural = it.next().captured(1);
                ++found;
                const bool isPart = std::any_of(known.begin(), known.end(), [&plural](const QString &source) {
                    return source.contains(plural); // a text over several lines
                });
                if (!isPart)
                    lost += file.path + QStringLiteral(": “%1” is not in waymark_de.ts").arg(plural);
            }
            return lost;
        });
        QVERIFY(found > 40);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    void aPoorTranslationIsNamed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("poor");
        const auto row = [](const char *name, const char *message, bool poor) {
            QTest::newRow(name) << QString::fromUtf8(message) << poor;
        };
        row("good", "<message><source>Save</source><translation>Speichern</translation></message>", false);
        row("unfinished", "<message><source>Save</source><translation type=\"unfinished\"></translation></message>",
            true);
        row("empty", "<message><source>Save</source><translation></translation></message>", true);
        row("vanished", "<message><source>Save</source><translation type=\"vanished\"></translation></message>", false);
        row("other order", "<message><source>%1 of %2</source><translation>%2, davon %1</translation></message>",
            false);
        row("lost place", "<message><source>%1 of %2</source><translation>%1</translation></message>", true);
        row("lost dots", "<message><source>Open…</source><translation>Öffnen</translation></message>", true);
        row("an abbreviation", "<message><source>Denom.</source><translation>Nenner</translation></message>", false);
        row("lost full stop",
            "<message><source>The file is not there.</source><translation>Die Datei fehlt</translation></message>",
            true);
        row("lost key", "<message><source>&amp;File</source><translation>Datei</translation></message>", true);
        row("an ampersand", "<message><source>A &amp; B</source><translation>A und B</translation></message>", false);
        row("plural",
            "<message numerus=\"yes\"><source>%n days</source><translation><numerusform>ein Tag</numerusform>"
            "<numerusform>%n Tage</numerusform></translation></message>",
            false);
        row("one plural form only",
            "<message numerus=\"yes\"><source>%n days</source><translation><numerusform>%n Tage</numerusform>"
            "</translation></message>",
            true);
    }
    void aPoorTranslationIsNamed()
    {
        QFETCH(QString, message);
        QFETCH(bool, poor);
        QCOMPARE(!translationProblems({QStringLiteral("a.ts"), tsOf(message)}).isEmpty(), poor);
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
