#include "tests/house/tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// What the file or the document answers is looked at (RELIABILITY.md T21). The compiler does not see it: Result<T> is a
// name for a type of a library that may be dropped. A (void) in front says that it was meant.

namespace {

/// Functions that return a Result<…>, as the headers of the store and the document declare them.
struct Answering {
    QSet<QString> ofClasses; ///< called on a store, a document, a lock, a transaction
    QHash<QString, QSet<QString>> free; ///< header → names
};

QString blanked(const QString &text, const QRegularExpression &what)
{
    QString out = text;
    for (auto it = what.globalMatch(text); it.hasNext();) {
        const auto m = it.next();
        out.replace(m.capturedStart(), m.capturedLength(), QString(m.capturedLength(), QLatin1Char(' ')));
    }
    return out;
}

/// The code at its places, without comments and without what stands in quotes.
QString bareCode(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)'"));
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    return blanked(blanked(text, quoted), comment);
}

Answering answersIn(const std::vector<SourceText> &headers)
{
    static const QRegularExpression opening(QStringLiteral("^(class|struct) \\w+[^;]*$"));
    static const QRegularExpression declared(QStringLiteral("\\bResult<[^;(]*>\\s+(\\w+)\\("));
    Answering out;
    for (const SourceText &header : headers) {
        bool inClass = false;
        for (const QString &line : bareCode(header.text).split(QLatin1Char('\n'))) {
            if (opening.match(line).hasMatch())
                inClass = true;
            if (line.startsWith(QLatin1String("};")))
                inClass = false;
            const auto m = declared.match(line);
            if (m.hasMatch() && inClass)
                out.ofClasses += m.captured(1);
            else if (m.hasMatch())
                out.free[header.path] += m.captured(1);
        }
    }
    return out;
}

qsizetype behindCall(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code[i] == QLatin1Char('('))
            ++depth;
        else if (code[i] == QLatin1Char(')') && --depth == 0)
            return i + 1;
    }
    return code.size();
}

/// Statements that are nothing but such a call.
QStringList droppedIn(const SourceText &file, const Answering &answering)
{
    static const QRegularExpression call(QStringLiteral("(?<=[;{})])\\s*(?:else\\s+)?(?!\\.|->)((?:(?:\\w|->|\\.|::|\\("
                                                        "\\)|\\(\\*{1,2}\\w+\\)|\\*)*(?:\\.|->|::))?)(\\w+)\\("));
    static const QRegularExpression holder(
        QStringLiteral("([sS]tore|[dD]ocument|doc|[lL]ock|[tT]ransaction)(\\(\\))?\\)?(\\.|->|::)$"));
    static const QRegularExpression meant(QStringLiteral("\\(void\\)\\s*$"));
    static const QRegularExpression end(QStringLiteral("\\s*;"));
    QSet<QString> free;
    for (auto it = answering.free.begin(); it != answering.free.end(); ++it)
        if (it.key() == file.path || file.text.contains(QLatin1Char('"') + it.key() + QLatin1Char('"')))
            free += it.value();
    const QString code = bareCode(file.text);
    QStringList out;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto m = it.next();
        const QString on = m.captured(1), name = m.captured(2);
        const bool isOurs = on.isEmpty() || on == QLatin1String("::")
            ? free.contains(name)
            : answering.ofClasses.contains(name) && holder.match(on).hasMatch();
        const bool isWhole = end.match(code, behindCall(code, m.capturedEnd() - 1), QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption)
                                 .hasMatch();
        if (isOurs && isWhole && !meant.match(code.left(m.capturedStart(1))).hasMatch())
            out += QStringLiteral("%1:%2: what %3() answers is dropped: look at it, or say (void) and why")
                       .arg(file.path)
                       .arg(code.left(m.capturedStart(2)).count(QLatin1Char('\n')) + 1)
                       .arg(name);
    }
    return out;
}

Answering everyAnswer()
{
    return answersIn(
        filesIn({QStringLiteral("model/store"), QStringLiteral("model/document")}, {QStringLiteral(".h")}));
}

} // namespace

class TestResults : public QObject
{
    Q_OBJECT
private slots:
    void whatTheFileAnswersIsLookedAt()
    {
        const Answering answering = everyAnswer();
        QVERIFY(answering.ofClasses.contains(QStringLiteral("apply")));
        QVERIFY(answering.ofClasses.contains(QStringLiteral("commit")));
        QVERIFY(answering.free.value(QStringLiteral("model/store/backup.h")).contains(QStringLiteral("backupFile")));
        const auto rule = [&](const SourceText &file) { return droppedIn(file, answering); };
        const QByteArray broken = brokenBy(sourcesIn(productFolders() + QStringList {QStringLiteral("tests")}), rule);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    void aDroppedAnswerIsNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const char *code, bool found) {
            QTest::newRow(name) << QString::fromUtf8(code) << found;
        };
        row("on a pointer", "void f()\n{\n    document->apply(set);\n}", true);
        row("on what a Result holds", "{ (*store)->commit(set, kind, context); }", true);
        row("on what a call gives", "{ m_session.document().removeDraft(form, {}); }", true);
        row("behind a condition", "{ if (isEdited) m_document->reload(); }", true);
        row("behind else", "{ if (a) b(); else store->reread(); }", true);
        row("in a function without a name", "{ connect(a, b, [this] { m_store->removeDraft(f, r); }); }", true);
        row("over two lines", "{ document.putDraft({form, record,\n    body(\")\"), now}); }", true);
        row("a free function", "#include \"model/store/backup.h\"\n{ backupFile(from, to); }", true);
        row("of a class", "{ Store::create(path, context); }", true);
        row("said to be meant", "{ (void)document.removeDraft(form, {}); // at worst offered again\n}", false);
        row("looked at", "{ if (const auto done = document.apply(set); !done) return done.error(); }", false);
        row("asked at once", "{ if (!document.apply(set)) f(); }", false);
        row("handed on", "{ return store->commit(set, kind, context); }", false);
        row("a question to the answer", "{ document.history().value().front(); }", false);
        row("kept", "{ done = document.apply(set); }", false);
        row("of somebody else", "{ m_register.apply(set.changes); form->reload(); file.open(mode); }", false);
        row("a free function that is not known here", "{ backupFile(from, to); }", false);
        row("a comment", "{ // f; document->apply(set);\n}", false);
    }
    void aDroppedAnswerIsNamed()
    {
        QFETCH(QString, code);
        QFETCH(bool, found);
        QCOMPARE(int(droppedIn({QStringLiteral("app/a.cpp"), code}, everyAnswer()).size()), found ? 1 : 0);
    }
};

QTEST_APPLESS_MAIN(TestResults)
#include "tst_results.moc"
