#include "views/pages/settings/thresholdsview.h"

#include "model/query/settings.h"
#include "views/widgets/fieldbox.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/rule.h"
#include "views/widgets/statebadge.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

namespace {

constexpr int kDelayMs = 200;
constexpr int kShown = 12;

bool isThreshold(const SettingInfo &info)
{
    const QLatin1String key(info.key);
    return key.startsWith(QLatin1String("status.")) || key.startsWith(QLatin1String("due."));
}

} // namespace

ThresholdsView::ThresholdsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new TextLabel)
    , m_changes(new QGridLayout)
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("thresholds"));
    m_summary->setObjectName(QStringLiteral("thresholdSummary"));
    m_summary->setWordWrap(true);
    m_changes->setHorizontalSpacing(10);
    m_changes->setVerticalSpacing(6);
    m_changes->setColumnStretch(0, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields());
    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 4, 16, 12);
    right->setSpacing(8);
    right->addWidget(new TextLabel(tr("What these limits would change"), Tone::Text, TextSize::Strong));
    right->addWidget(m_summary);
    right->addLayout(m_changes);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(scroll, 3);
    row->addWidget(new Rule(Qt::Vertical));
    row->addLayout(right, 2);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &ThresholdsView::preview);
}

QWidget *ThresholdsView::fields()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(24, 4, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const SettingInfo &info : allSettings()) {
        if (!isThreshold(info))
            continue;
        auto *edit = new NumberEdit(m_session.language());
        edit->setObjectName(QLatin1String(info.key));
        edit->setRange(info.least, info.most);
        edit->setFixedWidth(90);
        const QString label = m_session.language().translate("Setting", info.label);
        edit->setAccessibleName(label);
        auto *box = new FieldBox(edit);
        connect(edit, &NumberEdit::problemChanged, box, &FieldBox::setProblem);
        connect(edit, &NumberEdit::valueChanged, this, [this] {
            m_delay->start();
            emit edited();
        });
        auto *words = new TextLabel(label, Tone::Secondary);
        words->setBuddy(edit);
        grid->addWidget(words, row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(new TextLabel(tr("usually %1").arg(m_session.language().locale().toString(info.standard)),
                                      Tone::Quiet, TextSize::Small),
                        row++, 2);
        m_lines.push_back({QLatin1String(info.key), edit, {}});
    }
    grid->setRowStretch(row, 1);
    return widget;
}

void ThresholdsView::refresh()
{
    if (isEdited())
        return;
    for (Line &line : m_lines) {
        line.edit->setValue(
            Decimal::fromStored(QString::number(settingNumber(m_session.records(), line.key.toLatin1().constData()))));
        line.edit->setReadOnly(m_session.isReadOnly());
        line.shown = line.edit->value().text();
    }
    preview();
}

bool ThresholdsView::isEdited() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return !line.shown.isEmpty() && (line.edit->hasProblem() || line.edit->value().text() != line.shown);
    });
}

bool ThresholdsView::hasProblem() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.edit->hasProblem(); });
}

SettingValues ThresholdsView::values() const
{
    SettingValues out;
    for (const Line &line : m_lines)
        if (line.edit->value().text() != line.shown)
            out.insert(line.key, line.edit->value().text());
    return out;
}

void ThresholdsView::preview()
{
    while (QLayoutItem *item = m_changes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (hasProblem()) {
        m_summary->setText(tr("A number cannot be used. Repair it to see what it would change."));
        return;
    }
    const Register &reg = m_session.document().records();
    const Register then = withSettings(reg, values(), [this] { return m_session.newId(); });
    const auto changed = isEdited() ? previewStates(reg, then, m_session.asOf()) : std::vector<StatePreview>();
    const auto kpis = std::count_if(changed.begin(), changed.end(), [](const StatePreview &p) { return p.isKpi; });
    m_summary->setText(!isEdited()           ? tr("Change a limit: the states that would be others stand here.")
                           : changed.empty() ? tr("No state would be another one.")
                                             : tr("%1 of %2 KPIs and %3 of %4 objectives would have another state.")
                                                   .arg(kpis)
                                                   .arg(m_session.state().kpis.size())
                                                   .arg(qsizetype(changed.size()) - kpis)
                                                   .arg(m_session.state().objectives.size()));
    int row = 0;
    for (const StatePreview &p : changed) {
        if (row == kShown)
            break;
        auto *title = new TextLabel(QStringLiteral("%1 %2").arg(p.code, p.title), Tone::Text, TextSize::Small);
        title->setElided(true);
        auto *now = new StateBadge(StateBadge::Shape::Plain), *later = new StateBadge(StateBadge::Shape::Plain);
        now->setState(p.change.now);
        later->setState(p.change.then);
        m_changes->addWidget(title, row, 0);
        m_changes->addWidget(now, row, 1);
        m_changes->addWidget(new TextLabel(QStringLiteral("→"), Tone::Secondary), row, 2);
        m_changes->addWidget(later, row++, 3);
    }
    if (int(changed.size()) > kShown)
        m_changes->addWidget(
            new TextLabel(tr("and %1 more").arg(int(changed.size()) - kShown), Tone::Secondary, TextSize::Small), row,
            0);
}

bool ThresholdsView::save()
{
    if (hasProblem()) {
        for (const Line &line : m_lines)
            if (line.edit->hasProblem()) {
                line.edit->setFocus();
                break;
            }
        return false;
    }
    ChangeSet set;
    set.label = tr("Edited: thresholds");
    set.changes = settingChanges(m_session.document().records(), values(), [this] { return m_session.newId(); });
    for (Line &line : m_lines)
        line.shown = line.edit->value().text(); // what is saved is no longer an open edit
    if (const auto done = m_session.apply(set); !done) {
        emit failed(done.error());
        return false;
    }
    return true;
}
