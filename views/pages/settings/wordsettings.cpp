#include "views/pages/settings/wordsettings.h"

#include "model/domain/language.h"
#include "model/query/lint/lexicon.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace {

/// Single words with a semicolon between them, however they were typed.
QString tidied(const QString &text)
{
    QStringList out;
    for (const QString &word : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (const QString one = word.simplified(); !one.isEmpty() && !out.contains(one, Qt::CaseInsensitive))
            out += one;
    return out.join(QStringLiteral("; "));
}

} // namespace

WordSettings::WordSettings(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 4, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto *head = new TextLabel(tr("Words of your own"), Tone::Text, TextSize::Strong);
    auto *help = new TextLabel(tr("The text rules look for them beside the usual ones. Put a semicolon between two."),
                               Tone::Secondary, TextSize::Small);
    help->setWordWrap(true);
    grid->addWidget(head, 0, 0, 1, 2);
    grid->addWidget(help, 1, 0, 1, 2);
    int row = 2;
    for (const WordList &list : openWordLists()) {
        auto *edit = new QLineEdit;
        const QString key = QStringLiteral("lint.words.") + QLatin1String(list.name);
        const QString label = m_session.language().translate("Lint", list.label);
        edit->setObjectName(key);
        edit->setAccessibleName(label);
        auto *words = new TextLabel(label, Tone::Secondary);
        words->setBuddy(edit);
        grid->addWidget(words, row, 0);
        grid->addWidget(edit, row++, 1);
        connect(edit, &QLineEdit::textEdited, this, &WordSettings::edited);
        m_lines.push_back({key, edit, {}});
    }
}

void WordSettings::refresh()
{
    for (Line &line : m_lines) {
        line.shown = m_session.records().setting(line.key);
        line.edit->setText(line.shown);
        line.edit->setReadOnly(m_session.isReadOnly());
    }
}

bool WordSettings::isEdited() const
{
    return !values().isEmpty();
}

SettingValues WordSettings::values() const
{
    SettingValues out;
    for (const Line &line : m_lines)
        if (const QString words = tidied(line.edit->text()); words != tidied(line.shown))
            out.insert(line.key, words);
    return out;
}

void WordSettings::taken()
{
    for (Line &line : m_lines)
        line.shown = tidied(line.edit->text());
}
