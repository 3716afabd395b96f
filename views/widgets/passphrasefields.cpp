#include "views/widgets/passphrasefields.h"

#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

PassphraseFields::PassphraseFields(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_show(new QCheckBox(tr("Show the letters")))
{
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_show->setObjectName(QStringLiteral("passphraseShow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [column](const QString &words, QLineEdit *field) {
        auto *label = new TextLabel(words, Tone::Secondary, TextSize::Small);
        label->setBuddy(field);
        field->setAccessibleName(words);
        field->setEchoMode(QLineEdit::Password);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("Passphrase"), m_first);
    if (kind == Kind::New) {
        add(tr("The same again"), m_again);
        auto *advice = new TextLabel(tr("At least %1 letters: four or five words that nobody guesses. Nobody can "
                                        "recover it; keep it where you keep other keys.")
                                         .arg(least),
                                     Tone::Secondary, TextSize::Small);
        advice->setWordWrap(true);
        column->addWidget(advice);
    } else {
        m_again->setParent(this);
        m_again->hide();
    }
    column->addWidget(m_show);
    setFocusProxy(m_first);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (QLineEdit *field : {m_first, m_again})
        connect(field, &QLineEdit::textChanged, this, &PassphraseFields::changed);
}

QString PassphraseFields::passphrase() const
{
    return m_first->text();
}

QString PassphraseFields::problem() const
{
    if (m_kind == Kind::Existing)
        return m_first->text().isEmpty() ? tr("Type the passphrase.") : QString();
    if (m_first->text().size() < least)
        return tr("The passphrase needs at least %1 letters.").arg(least);
    if (m_first->text() != m_again->text())
        return tr("The two passphrases differ. Type the same one twice.");
    return {};
}

void PassphraseFields::focusFirst()
{
    m_first->setFocus();
    m_first->selectAll();
}
