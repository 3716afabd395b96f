#include "tests/house/tree.h"

#include <QRegularExpression>
#include <QTest>

// Habits that a compiler does not see (DESIGN.md 2 and 10). The words that are looked for are written in two halves,
// so that this file does not find itself.

namespace {

struct Habit {
    const char *name;
    const char *pattern; ///< of what must not stand in a line
    const char *everywhereBut; ///< folder where it may stand
    const char *sample; ///< lines that the rule must find, each of them
    const char *harmless; ///< lines that it must not find
};

constexpr Habit codeHabits[] = {
    {"no singletons of ours: what a class needs comes in through its constructor",
     "\\b(?!Q[A-Z])[A-Z]\\w*::inst"
     "ance\\(\\)|\\bstatic\\s+\\w+\\s*[&*]\\s*inst"
     "ance\\(",
     "",
     "    Settings::inst"
     "ance().save();",
     "    QCoreApplication::instance()->quit();"},
    {"SQL stands in model/store only",
     "(?:\"(?:\\w*\\()?|^)\\s*(SEL"
     "ECT\\s|INS"
     "ERT\\s+INTO|UPD"
     "ATE\\s+\\S+\\s+SET|DEL"
     "ETE\\s+FROM|CRE"
     "ATE\\s+(TABLE|INDEX|VIEW)|"
     "PRA"
     "GMA\\s|AL"
     "TER\\s+TABLE|DR"
     "OP\\s+TABLE|BEG"
     "IN\\s+IMMEDIATE)",
     "model/store/",
     "    q.exec(\"SEL"
     "ECT a FROM b\");\n    q.exec(R\"(INS"
     "ERT INTO a VALUES (1))\");\nUPD"
     "ATE a SET b = 1\n    f(\" PRA"
     "GMA user_version\")",
     "    tr(\"Select a file\")"},
    {"rows of a statement are read by forEachRow(), which tells their end from a failure",
     "\\b(q|query|find|rows|select)\\.ne"
     "xt\\(\\)",
     "model/store/rows.cpp",
     "    while (q.ne"
     "xt())\n    if (query.exec(text) && query.ne"
     "xt())",
     "    auto match = it.next();"},
    {"no network",
     "QNet"
     "work|QTcp"
     "Socket|QUdp"
     "Socket|QSsl"
     "Socket|QWeb"
     "Socket|Qt6::Net"
     "work",
     "",
     "#include <QNet"
     "workAccessManager>",
     "// works without a network"},
    {"no state that outlives its owner: a variable that is static is a constant",
     "^\\s*(static|thread_local)\\s+(?!const|inline)[^()]*[\\s&*>]\\w+\\s*(=[^=]|;|\\{)", "",
     "static int count = 0;\n    static QHash<int, QString> cache;\nthread_local Document *current {nullptr};",
     "    static const QRegularExpression word(pattern);\n    static Result<> open(const QString &path);\n"
     "    static constexpr int most = 4;\n    static const std::vector<int> all = {1};"},
    {"questions to the user go through Prompt",
     "\\b(QMessageBox|QFileDialog|QInputDialog)::(about|question|warning|critical|information|get\\w+)\\s*\\(",
     "views/work/", "    QMessageBox::question(this, a, b);\n    f(QFileDialog::getOpenFileName(this));",
     "    m_prompt.confirm(this, a, b, c);"},
    {"no event loop within the event loop", "\\bQEventLoop\\s+\\w+\\s*[;{(]|\\bprocessEvents\\s*\\(",
     "app/shell/window/screenshots.cpp", // the pictures are taken before there is anybody to click
     "    QEventLoop loop;\n    QApplication::processEvents();", "    const QEventLoopLocker lock;"},
    {"texts of users are plain text",
     "Qt::(RichText|MarkdownText)|\\bsetHtml\\s*\\(|\\bsetMarkdown\\s*\\(|\\binsertHtml\\s*\\(", "",
     "    label->setTextFormat(Qt::RichText);\n    document.setHtml(text);",
     "    label->setTextFormat(Qt::PlainText);"},
};

constexpr Habit textHabits[] = {
    {"nothing is left for later in the code",
     "\\b(TO"
     "DO|FIX"
     "ME|XX"
     "X)\\b",
     "",
     "    // TO"
     "DO: later",
     "    QStringLiteral(\"to do\")"},
    {"a test is not skipped and tests something",
     "\\bQSK"
     "IP\\b|QVER"
     "IFY\\(true\\)",
     "",
     "    QSK"
     "IP(\"no\");",
     "    QVERIFY(isTrue);"},
    {"no path of one machine",
     "(^|[\\s\"'(=`:,])/(wo"
     "rk|tm"
     "p|ho"
     "me|ro"
     "ot)(/|[\"'\\s`]|$)",
     "",
     "    open(\"/tm"
     "p/x\");",
     "    include(\"model/work/prompt.h\"); // and/or"},
};

QStringList habitProblems(const Habit &habit, const SourceText &file)
{
    QStringList out;
    if (*habit.everywhereBut && file.path.startsWith(QLatin1String(habit.everywhereBut)))
        return out;
    const QRegularExpression pattern(QLatin1String(habit.pattern));
    int number = 0;
    for (const QString &line : file.lines()) {
        ++number;
        if (pattern.match(line).hasMatch())
            out += QStringLiteral("%1:%2: %3\n    %4")
                       .arg(file.path)
                       .arg(number)
                       .arg(QLatin1String(habit.name), line.trimmed());
    }
    return out;
}

/// Position behind the bracket that closes the one at `open`; strings are stepped over.
qsizetype behindBracket(const QString &text, qsizetype open)
{
    const QChar opening = text[open];
    const QChar closing = opening == QLatin1Char('{') ? QLatin1Char('}') : QLatin1Char(')');
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\\') && quoted)
            ++i;
        else if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && c == opening)
            ++depth;
        else if (!quoted && c == closing && --depth == 0)
            return i + 1;
    }
    return text.size();
}

/// Text without what is not shown: calls whose strings are translated or not for people, comparisons, slots.
QString withoutHarmless(QString text)
{
    static const QRegularExpression call(QStringLiteral(
        "\\b(tr|translate|words|QT_TRANSLATE_NOOP|QT_TR_NOOP|icon|QKeySequence|displayLabel|setting|toString)"
        "\\s*\\("));
    static const QRegularExpression slot(QStringLiteral("\\[[\\w&=, ]*\\]\\s*(\\([^)]*\\)\\s*)?\\{"));
    static const QRegularExpression comparison(QStringLiteral("[!=]=\\s*(QLatin1String|QStringLiteral)\\(\"\\w*\"\\)"));
    for (const QRegularExpression &pattern : {call, slot})
        for (auto m = pattern.match(text); m.hasMatch(); m = pattern.match(text, m.capturedStart()))
            text.remove(m.capturedStart(), behindBracket(text, m.capturedEnd() - 1) - m.capturedStart());
    return text.remove(comparison);
}

/// A language is called by its own name in every language, and so is the program.
const QStringList properNames {QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Waymark")};

/// English words in calls that put text before a person.
QStringList untranslated(const SourceText &file)
{
    static const QRegularExpression call(QStringLiteral(
        "\\b(setText|addAction|setWindowTitle|setToolTip|setPlaceholderText|setStatusTip|setAccessibleName|"
        "setAccessibleDescription|setTitle|addMenu|addTab|addRow|QPushButton|QCheckBox|QRadioButton|QLabel|TextLabel)"
        "\\s*(?:\\w+\\s*)?\\("));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    QString text = file.text;
    text.remove(comment);
    QStringList out;
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const auto m = it.next();
        const qsizetype open = m.capturedEnd() - 1;
        const QString arguments = withoutHarmless(text.mid(open, behindBracket(text, open) - open));
        for (auto strings = literal.globalMatch(arguments); strings.hasNext();) {
            const QString shown = strings.next().captured(1);
            if (!properNames.contains(shown)
                && word.match(QString(shown).remove(QRegularExpression(QStringLiteral("\\\\.|</?\\w+>")))).hasMatch())
                out += QStringLiteral("%1: “%2” in %3() is not translatable").arg(file.path, shown, m.captured(1));
        }
    }
    return out;
}

std::vector<SourceText> everyText()
{
    auto files
        = filesIn({QStringLiteral("model"), QStringLiteral("views"), QStringLiteral("app"), QStringLiteral("tests"),
                   QStringLiteral("packaging"), QStringLiteral("translations"), QStringLiteral(".ci"),
                   QStringLiteral("resources")},
                  {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".txt"), QStringLiteral(".cmake"),
                   QStringLiteral(".sh"), QStringLiteral("run"), QStringLiteral(".ts"), QStringLiteral(".1"),
                   QStringLiteral(".xml"), QStringLiteral(".desktop"), QStringLiteral(".qrc"), QStringLiteral(".csv")});
    for (const char *paper : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "CMakeLists.txt",
                              "CMakePresets.json", ".clang-tidy", ".clang-format", ".editorconfig"})
        files.push_back({QLatin1String(paper), textOfFile(QLatin1String(paper))});
    return files;
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT
private slots:
    void theCodeKeepsTheHabits_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < std::size(codeHabits); ++i)
            QTest::newRow(codeHabits[i].name) << int(i);
    }
    void theCodeKeepsTheHabits()
    {
        QFETCH(int, at);
        const Habit &habit = codeHabits[at];
        const auto rule = [&](const SourceText &file) { return habitProblems(habit, file); };
        const QByteArray broken = brokenBy(
            filesIn(productFolders(), {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".txt")}), rule);
        QVERIFY2(broken.isEmpty(), broken.constData());
        const QString sample = QString::fromLatin1(habit.sample);
        QCOMPARE(rule({QStringLiteral("model/query/a.cpp"), sample}).size(), sample.count(QLatin1Char('\n')) + 1);
        QVERIFY(rule({QStringLiteral("model/query/a.cpp"), QString::fromLatin1(habit.harmless)}).isEmpty());
    }

    void everyTextKeepsTheHabits_data()
    {
        QTest::addColumn<int>("at");
        for (size_t i = 0; i < std::size(textHabits); ++i)
            QTest::newRow(textHabits[i].name) << int(i);
    }
    void everyTextKeepsTheHabits()
    {
        QFETCH(int, at);
        const Habit &habit = textHabits[at];
        const auto rule = [&](const SourceText &file) { return habitProblems(habit, file); };
        const QByteArray broken = brokenBy(everyText(), rule);
        QVERIFY2(broken.isEmpty(), broken.constData());
        const QString sample = QString::fromLatin1(habit.sample);
        QCOMPARE(rule({QStringLiteral("README.md"), sample}).size(), sample.count(QLatin1Char('\n')) + 1);
        QVERIFY(rule({QStringLiteral("README.md"), QString::fromLatin1(habit.harmless)}).isEmpty());
    }

    void whatPeopleReadIsTranslatable()
    {
        const QByteArray broken = brokenBy(sourcesIn({QStringLiteral("views"), QStringLiteral("app")}), untranslated);
        QVERIFY2(broken.isEmpty(), broken.constData());
    }

    void anUntranslatedTextIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const char *line, bool found) {
            QTest::newRow(name) << QString::fromUtf8(line) << found;
        };
        row("plain literal", "label->setText(\"Saved\");", true);
        row("QStringLiteral", "setWindowTitle(QStringLiteral(\"Objectives\"));", true);
        row("second argument", "menu->addAction(icon(\"plus\"), \"New objective\");", true);
        row("constructor", "auto *b = new QPushButton(QStringLiteral(\"Save\"), this);", true);
        row("over two lines", "label->setText(\n    QStringLiteral(\"Saved\"));", true);
        row("tr", "label->setText(tr(\"Saved\"));", false);
        row("tr with a bracket in it", "label->setText(tr(\"Saved (%1)\").arg(n));", false);
        row("translated by the language", "setText(language.translate(\"Badge\", \"On track\"));", false);
        row("order of parts only", "setText(QStringLiteral(\"%1 – %2\").arg(a, b));", false);
        row("an icon by name", "menu->addAction(icon(\"plus\"), tr(\"New\"));", false);
        row("a slot", "menu->addAction(tr(\"Save\"), this, [this] { save(\"png\"); });", false);
        row("a text behind a slot", "addAction([this] { f(\"a\"); }, \"Save it\");", true);
        row("a comparison", "setText(code == QLatin1String(\"de\") ? a : b);", false);
        row("a language", "setText(\"Deutsch\");", false);
        row("the program", "setWindowTitle(QStringLiteral(\"Waymark\"));", false);
        row("a sentence with the program", "setText(\"Waymark is busy\");", true);
        row("a comment", "// setText(\"Saved\")", false);
    }
    void anUntranslatedTextIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(bool, found);
        QCOMPARE(!untranslated({QStringLiteral("views/a.cpp"), line}).isEmpty(), found);
    }
};

QTEST_APPLESS_MAIN(TestHabits)
#include "tst_habits.moc"
