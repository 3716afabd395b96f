#include "views/pages/wizard/smartlist.h"

#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace {

struct Letter {
    char letter;
    const char *words;
};
constexpr Letter letters[] = {
    {'S', QT_TRANSLATE_NOOP("SmartList", "one result, no vague word")},
    {'M', QT_TRANSLATE_NOOP("SmartList", "number, unit and baseline")},
    {'A', QT_TRANSLATE_NOOP("SmartList", "within reach, funded")},
    {'R', QT_TRANSLATE_NOOP("SmartList", "risk and policy linked")},
    {'T', QT_TRANSLATE_NOOP("SmartList", "until when")},
};

} // namespace

SmartList::SmartList(const Language &, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new TextLabel(tr("SMART so far"), Tone::Text, TextSize::Strong), 0, 0, 1, 3);
    int row = 0;
    for (const Letter &l : letters) {
        auto *mark = new StateBadge(StateBadge::Shape::Plain);
        m_marks.push_back(mark);
        ++row;
        grid->addWidget(new TextLabel(QString(QLatin1Char(l.letter)), Tone::Text, TextSize::Strong), row, 0);
        grid->addWidget(new TextLabel(QCoreApplication::translate("SmartList", l.words)), row, 1);
        grid->addWidget(mark, row, 2, Qt::AlignRight);
    }
    grid->setColumnStretch(1, 1);
    setFindings({}, false);
}

void SmartList::setFindings(const std::vector<LintFinding> &findings, bool hasStatement)
{
    for (size_t i = 0; i < m_marks.size(); ++i) {
        int worst = -1;
        for (const LintFinding &f : findings) {
            const LintRule *rule = lintRule(f.rule);
            if (rule && QString::fromLatin1(rule->smart).contains(QLatin1Char(letters[i].letter)))
                worst = std::max(worst, int(f.severity));
        }
        const bool saidByStatement = letters[i].letter == 'S' || letters[i].letter == 'M' || letters[i].letter == 'A';
        if (saidByStatement && !hasStatement)
            m_marks[i]->setMark(StateMark::NoData, tr("open"));
        else if (worst < int(LintSeverity::Warning))
            m_marks[i]->setMark(StateMark::Achieved, tr("good"));
        else if (worst == int(LintSeverity::Warning))
            m_marks[i]->setMark(StateMark::AtRisk, tr("look"));
        else
            m_marks[i]->setMark(StateMark::NoData, tr("open"));
    }
}
