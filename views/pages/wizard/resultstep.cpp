#include "model/query/lint/lint.h"
#include "views/forms/findingslist.h"
#include "views/forms/objectivelint.h"
#include "views/pages/wizard/smartlist.h"
#include "views/pages/wizard/wizardstep.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/problemline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

// Step 2: which result? The sentence is built from its parts and read by the rules while somebody types.

namespace {

QLineEdit *line(const char *name, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    return edit;
}

class ResultStep : public WizardStep
{
    Q_DECLARE_TR_FUNCTIONS(ResultStep) // without Q_OBJECT tr() would speak for the base class
public:
    explicit ResultStep(Session &session)
        : m_session(session)
        , m_kind(new Segmented(tr("Kind of result")))
        , m_what(line("what", tr("What")))
        , m_from(line("from", tr("From")))
        , m_to(line("to", tr("To")))
        , m_unit(new QComboBox)
        , m_date(new DateEdit)
        , m_dateProblem(new ProblemLine)
        , m_statement(new QPlainTextEdit)
        , m_highlighter(new LintHighlighter(m_statement->document()))
        , m_free(linkButton(tr("Edit as free text")))
        , m_count(new TextLabel({}, Tone::Secondary, TextSize::Small))
        , m_before(new TextLabel({}, Tone::Quiet, TextSize::Small))
        , m_findings(new FindingsList(session.language()))
        , m_smart(new SmartList(session.language()))
    {
        m_kind->addSegment(int(ObjectiveKind::Improve), tr("Improve"));
        m_kind->addSegment(int(ObjectiveKind::Maintain), tr("Maintain a level"));
        m_kind->addSegment(int(ObjectiveKind::AchieveOnce), tr("Achieve once"));
        m_kind->setObjectName(QStringLiteral("resultKind"));
        m_from->setPlaceholderText(tr("not known yet"));
        m_unit->setEditable(true);
        m_unit->setObjectName(QStringLiteral("unit"));
        m_unit->setAccessibleName(tr("Unit"));
        m_unit->addItems({QStringLiteral("%"), tr("days"), tr("hours"), tr("systems"), tr("incidents")});
        m_date->setObjectName(QStringLiteral("date"));
        m_statement->setObjectName(QStringLiteral("statement"));
        m_statement->setAccessibleName(tr("Statement"));
        m_statement->setTabChangesFocus(true);
        m_statement->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
        m_statement->setReadOnly(true);
        QFont sentence = m_statement->font();
        sentence.setPointSizeF(sentence.pointSizeF() * 1.3); // 13 pt
        m_statement->setFont(sentence);
        m_before->setWordWrap(true);
        layOut();
        for (QLineEdit *edit : {m_what, m_from, m_to, m_unit->lineEdit()})
            connect(edit, &QLineEdit::textChanged, this, &ResultStep::changed);
        connect(m_kind, &Segmented::chosen, this, &ResultStep::changed);
        connect(m_date, &DateEdit::dateChanged, this, &ResultStep::changed);
        connect(m_date, &DateEdit::problemChanged, this, &ResultStep::showDateProblem);
        connect(m_statement, &QPlainTextEdit::textChanged, this, [this] {
            if (m_freeText && !m_filling)
                emit edited();
        });
        connect(m_free, &QPushButton::clicked, this, [this] {
            m_freeText = !m_freeText;
            showFree();
            changed();
        });
    }
    void show(const ObjectiveDraft &draft) override
    {
        m_filling = true;
        m_kind->setCurrent(int(draft.parts.kind));
        m_what->setText(draft.parts.what);
        m_from->setText(draft.parts.from);
        m_to->setText(draft.parts.to);
        m_unit->setCurrentText(draft.parts.unit);
        if (!m_date->hasProblem())
            m_date->setDate(draft.parts.date);
        showDateProblem();
        m_freeText = draft.freeText;
        m_statement->setPlainText(draft.objective.statement);
        m_before->setText(draft.weakForm.isEmpty() ? QString() : tr("Often written as: %1").arg(draft.weakForm));
        m_filling = false;
        showFree();
    }
    void take(ObjectiveDraft &draft) const override
    {
        const Direction before = directionOf(draft.parts);
        draft.parts = {ObjectiveKind(m_kind->current()), m_what->text().trimmed(),        m_from->text().trimmed(),
                       m_to->text().trimmed(),           m_unit->currentText().trimmed(), m_date->date()};
        if (directionOf(draft.parts) != before)
            draft.ownDirection = Direction::Unset; // the sentence goes another way now
        draft.freeText = m_freeText;
        if (m_freeText)
            draft.objective.statement = m_statement->toPlainText().simplified();
        draft.compose(m_session.language());
    }
    void setFindings(const std::vector<LintFinding> &findings) override
    {
        // The title is made of "What": what is wrong with it is said here, too, once for both texts.
        std::vector<LintFinding> own, statement;
        const auto said = [&own](const LintFinding &f) {
            return std::any_of(own.begin(), own.end(), [&f](const LintFinding &o) {
                return o.rule == f.rule && o.message == f.message && o.severity >= f.severity;
            });
        };
        for (const LintFinding &f : findings) {
            const bool text = f.rule.startsWith(QLatin1String("LT"));
            if (text && f.field == QLatin1String("statement"))
                statement.push_back(f);
            for (const char *rule : {"LS-09", "LS-10", "LS-11", "LS-13", "LS-14", "LS-32"})
                if (!said(f) && (text || f.rule == QLatin1String(rule)))
                    own.push_back(f);
        }
        m_highlighter->setFindings(statement);
        m_findings->setFindings(own);
        m_smart->setFindings(findings, !m_statement->toPlainText().trimmed().isEmpty());
    }
    QString unreadable() const override { return m_date->problem(); }
    void begin() override { m_what->setFocus(); }

private:
    void layOut()
    {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        const std::pair<QString, QWidget *> parts[]
            = {{tr("What"), m_what}, {tr("From"), m_from}, {tr("To"), m_to}, {tr("Unit"), m_unit}, {tr("By"), m_date}};
        for (int i = 0; i < 5; ++i) {
            grid->addWidget(new TextLabel(parts[i].first, Tone::Secondary, TextSize::Small), 0, i);
            grid->addWidget(parts[i].second, 1, i);
        }
        grid->addWidget(m_dateProblem, 2, 2, 1, 3);
        grid->setColumnStretch(0, 6);
        grid->setColumnStretch(1, 2);
        grid->setColumnStretch(2, 2);
        grid->setColumnStretch(3, 2);
        grid->setColumnStretch(4, 2);
        auto *under = new QHBoxLayout;
        under->addWidget(m_free);
        under->addWidget(m_count);
        under->addStretch();
        auto *below = new QHBoxLayout;
        below->setSpacing(32);
        auto *left = new QVBoxLayout;
        left->addWidget(m_findings);
        left->addStretch();
        auto *right = new QVBoxLayout;
        right->addWidget(m_smart);
        right->addStretch();
        below->addLayout(left, 2);
        below->addLayout(right, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(32, 8, 24, 8);
        column->setSpacing(10);
        column->addWidget(m_kind);
        column->addLayout(grid);
        column->addWidget(m_statement);
        column->addLayout(under);
        column->addLayout(below, 1);
        column->addWidget(m_before);
    }
    void showDateProblem()
    {
        m_dateProblem->setText(m_date->problem());
        m_dateProblem->setVisible(m_date->hasProblem());
        m_date->setProperty("problem", m_date->hasProblem());
        m_date->update();
    }
    void showFree()
    {
        m_statement->setReadOnly(!m_freeText);
        m_free->setText(m_freeText ? tr("Build from the parts") : tr("Edit as free text"));
    }
    void changed()
    {
        if (m_filling)
            return;
        if (!m_freeText) {
            ObjectiveDraft d;
            take(d);
            m_filling = true;
            m_statement->setPlainText(d.objective.statement);
            m_filling = false;
        }
        const QString text = m_statement->toPlainText();
        m_count->setText(tr("%1 characters, %2 words")
                             .arg(text.size())
                             .arg(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size()));
        emit edited();
    }
    Session &m_session;
    Segmented *m_kind;
    QLineEdit *m_what, *m_from, *m_to;
    QComboBox *m_unit;
    DateEdit *m_date;
    ProblemLine *m_dateProblem;
    QPlainTextEdit *m_statement;
    LintHighlighter *m_highlighter;
    QPushButton *m_free;
    TextLabel *m_count, *m_before;
    FindingsList *m_findings;
    SmartList *m_smart;
    bool m_freeText = false, m_filling = false;
};

} // namespace

WizardStep *makeResultStep(Session &session)
{
    return new ResultStep(session);
}
