#include "views/pages/settings/numbersettings.h"

#include "model/query/settings.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>

NumberSettings::NumberSettings(Session &session, bool (*wanted)(const SettingInfo &info), QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 4, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const SettingInfo &info : allSettings()) {
        if (!wanted(info))
            continue;
        auto *edit = new NumberEdit(m_session.language());
        edit->setObjectName(QLatin1String(info.key));
        edit->setRange(info.least, info.most);
        edit->setFixedWidth(90);
        const QString label = m_session.language().translate("Setting", info.label);
        edit->setAccessibleName(label);
        auto *box = new FieldBox(edit);
        connect(edit, &NumberEdit::problemChanged, box, &FieldBox::setProblem);
        connect(edit, &NumberEdit::valueChanged, this, &NumberSettings::edited);
        auto *words = new TextLabel(label, Tone::Secondary);
        words->setWordWrap(true);
        words->setBuddy(edit);
        grid->addWidget(words, row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(new TextLabel(tr("usually %1").arg(m_session.language().locale().toString(info.standard)),
                                      Tone::Quiet, TextSize::Small),
                        row++, 2);
        m_lines.push_back({QLatin1String(info.key), edit, {}});
    }
    grid->setRowStretch(row, 1);
}

void NumberSettings::refresh()
{
    for (Line &line : m_lines) {
        line.edit->setValue(
            Decimal::fromStored(QString::number(settingNumber(m_session.records(), line.key.toLatin1().constData()))));
        line.edit->setReadOnly(m_session.isReadOnly());
        line.shown = line.edit->value().text();
    }
}

bool NumberSettings::isEdited() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return !line.shown.isEmpty() && (line.edit->hasProblem() || line.edit->value().text() != line.shown);
    });
}

bool NumberSettings::hasProblem() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.edit->hasProblem(); });
}

void NumberSettings::goToProblem()
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &l) { return l.edit->hasProblem(); });
    if (line != m_lines.end())
        line->edit->setFocus();
}

SettingValues NumberSettings::values() const
{
    SettingValues out;
    for (const Line &line : m_lines)
        if (line.edit->value().text() != line.shown)
            out.insert(line.key, line.edit->value().text());
    return out;
}

void NumberSettings::taken()
{
    for (Line &line : m_lines)
        line.shown = line.edit->value().text();
}
