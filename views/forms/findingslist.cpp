#include "views/forms/findingslist.h"

#include "model/domain/language.h"
#include "model/query/lint/lint.h"
#include "views/forms/findingline.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

QString findingsSummary(const std::vector<LintFinding> &findings, const Language &language)
{
    int counts[4] = {};
    for (const LintFinding &f : findings)
        ++counts[size_t(f.severity)];
    // Plain names: lupdate gives up on calls and indices in the place of the number.
    const int urgent = counts[size_t(LintSeverity::Red)], blockers = counts[size_t(LintSeverity::Blocker)];
    const int warnings = counts[size_t(LintSeverity::Warning)], hints = counts[size_t(LintSeverity::Hint)];
    QStringList parts;
    if (urgent)
        parts += language.translate("Lint", "%n urgent", nullptr, urgent);
    if (blockers)
        parts += language.translate("Lint", "%n blocker(s)", nullptr, blockers);
    if (warnings)
        parts += language.translate("Lint", "%n warning(s)", nullptr, warnings);
    if (hints)
        parts += language.translate("Lint", "%n hint(s)", nullptr, hints);
    return parts.join(QStringLiteral(", "));
}

FindingsList::FindingsList(const Language &language, Hints hints, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_hints(hints)
    , m_head(new TextLabel({}, Tone::Text, TextSize::Strong))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("findings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_rows->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    setFindings({});
}

void FindingsList::setFindings(std::vector<LintFinding> findings)
{
    sortBySeverity(findings);
    m_head->setText(findings.empty() ? tr("No findings")
                                     : tr("Findings: %1", "counts").arg(findingsSummary(findings, m_language)));
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const LintFinding &finding : m_findings) {
        auto *line = new FindingLine(finding, m_hints == Hints::Shown, m_language);
        connect(line, &QAbstractButton::clicked, this, [this, finding] { emit chosen(finding); });
        m_rows->addWidget(line);
    }
}
