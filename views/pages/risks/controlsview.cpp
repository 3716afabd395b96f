#include "views/pages/risks/controlsview.h"

#include "model/domain/risk.h"
#include "model/exchange/annexa.h"
#include "views/pages/recordservices.h"
#include "views/pages/risks/risktables.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/searchline.h"
#include "views/work/prompt.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace {

/// Values of the chip beside those of Implementation.
constexpr int kNotApplicable = 100, kUnjustified = 101;

bool isShown(const Control &control, const QVariant &wanted)
{
    switch (wanted.isValid() ? wanted.toInt() : -1) {
    case -1:
        return true;
    case kNotApplicable:
        return !control.applicable;
    case kUnjustified:
        return control.justification.isEmpty();
    default:
        return control.applicable && int(control.implementation) == wanted.toInt();
    }
}

} // namespace

ControlsView::ControlsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_which(new Chip(tr("Show")))
    , m_annex(plainButton(tr("Add Annex A…")))
    , m_panel(new RecordPanel(servicesOf(session), controlRegister()))
{
    m_text->setMaximumWidth(260);
    m_which->setObjectName(QStringLiteral("controlsShown"));
    m_annex->setObjectName(QStringLiteral("addAnnex"));
    std::vector<ChipChoice> choices;
    for (const Implementation i :
         {Implementation::None, Implementation::Planned, Implementation::Partly, Implementation::Implemented})
        choices.push_back({int(i), labelOf(i, session.language())});
    choices.push_back({kNotApplicable, tr("not applicable")});
    choices.push_back({kUnjustified, tr("without justification")});
    m_which->setChoices(tr("All controls"), std::move(choices));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_annex);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_panel, 1);
    connect(m_text, &QLineEdit::textChanged, this, &ControlsView::filter);
    connect(m_text, &SearchLine::resultsWanted, this, [this] { m_panel->table()->setFocus(); });
    connect(m_which, &Chip::valueChanged, this, &ControlsView::filter);
    connect(m_annex, &QPushButton::clicked, this, &ControlsView::addAnnex);
    connect(m_panel, &RecordPanel::failed, this, &ControlsView::failed);
    connect(m_panel, &RecordPanel::said, this, &ControlsView::said);
}

void ControlsView::refresh()
{
    m_panel->refresh();
    m_annex->setVisible(missingAnnexControls(m_session.records()) > 0);
    m_annex->setEnabled(!m_session.isReadOnly());
}

void ControlsView::filter()
{
    m_panel->setFilter(m_text->text().trimmed());
    m_panel->restrictTo(
        [wanted = m_which->value()](const Record &record) { return isShown(*record.as<Control>(), wanted); }, {});
    refresh();
    emit changed();
}

void ControlsView::addAnnex()
{
    const ChangeSet set = annexChange(
        m_session.records(), [this] { return m_session.newId(); }, m_session.language());
    if (set.isEmpty()
        || !m_session.prompt().confirm(
            this, tr("Add %n controls of Annex A?", nullptr, int(set.changes.size())),
            tr("Numbers of ISO/IEC 27001:2022 with short titles of our own, no text of the standard. They start as "
               "applicable; say for each why, and how far it is implemented."),
            tr("Add")))
        return;
    if (const auto done = m_session.apply(set); !done)
        emit failed(done.error());
    else
        emit said(tr("The controls are added. Undo takes them away."));
}

QString ControlsView::countText() const
{
    int all = 0, open = 0;
    for (const Control &control : m_session.records().all<Control>()) {
        all += !control.archivedAt.isValid();
        open += !control.archivedAt.isValid() && control.justification.isEmpty();
    }
    const QString count = tr("%n controls", nullptr, all);
    return open ? tr("%1, %2 without justification").arg(count).arg(open) : count;
}
