#include "views/forms/objectivelint.h"

#include "model/domain/objective.h"
#include "model/query/lint/lint.h"
#include "views/forms/fieldeditor.h"
#include "views/forms/findingslist.h"
#include "views/forms/recorddialog.h"
#include "views/forms/recordform.h"
#include "views/look/tokens.h"
#include "views/widgets/scrolled.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTimer>

namespace {

constexpr int readingPause = 200; ///< milliseconds without a key before the rules read
constexpr int listHeight = 170;

} // namespace

LintHighlighter::LintHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void LintHighlighter::setFindings(const std::vector<LintFinding> &findings)
{
    m_ranges.clear();
    for (const LintFinding &f : findings)
        for (const TextRange &range : f.ranges)
            m_ranges.emplace_back(range, f.severity);
    rehighlight();
}

void LintHighlighter::highlightBlock(const QString &text)
{
    const Tokens tokens = tokensFor(QApplication::palette());
    const int start = currentBlock().position();
    for (const auto &[range, severity] : m_ranges) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(severity == LintSeverity::Blocker    ? tokens.error
                                     : severity == LintSeverity::Hint ? tokens.state(StateMark::Achieved).mark
                                                                      : tokens.state(StateMark::AtRisk).mark);
        const int from = std::max(0, range.start - start);
        const int to = std::min(int(text.size()), range.start + range.length - start);
        if (to > from)
            setFormat(from, to - from, format);
    }
}

void readAlong(RecordDialog &dialog, const Register &reg, const Language &language, QDate day)
{
    auto *list = new FindingsList(language);
    auto *area = scrolled(list);
    area->setFixedHeight(listHeight);
    list->setContentsMargins(24, 8, 16, 8);
    dialog.addBelow(area);
    RecordForm &form = dialog.form();
    auto *statement = qobject_cast<QPlainTextEdit *>(form.editor(u"statement")->input());
    auto *highlighter = statement ? new LintHighlighter(statement->document()) : nullptr;
    auto *timer = new QTimer(&dialog);
    timer->setSingleShot(true);
    timer->setInterval(readingPause);
    auto linter = std::make_shared<Linter>(reg, language);
    const auto read = [&form, &reg, day, list, highlighter, linter, statement] {
        const Record record = form.value();
        const auto *o = record.as<Objective>();
        Register work = reg;
        work.put(record);
        auto findings = linter->objective(work, day, o->id);
        if (highlighter) {
            // Positions are those of what is typed, also while it is too long to be stored.
            std::vector<LintFinding> typed;
            for (const LintFinding &f : linter->text(statement->toPlainText()))
                typed.push_back(f);
            highlighter->setFindings(typed);
        }
        list->setFindings(std::move(findings));
    };
    QObject::connect(timer, &QTimer::timeout, &dialog, read);
    // Highlighting changes the document too: only edits of the form count.
    QObject::connect(&form, &RecordForm::edited, timer, qOverload<>(&QTimer::start));
    QObject::connect(list, &FindingsList::chosen, &dialog, [&form](const LintFinding &f) {
        if (FieldEditor *editor = form.editor(f.field))
            editor->input()->setFocus();
    });
    read();
}
