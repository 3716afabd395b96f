#include "views/forms/linkdialog.h"

#include "model/items/textfilter.h"
#include "views/forms/formkeeper.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/searchline.h"
#include "views/widgets/segmented.h"
#include "views/widgets/tablesetup.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr Kind kTargets[] = {Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Control};

RecordTable<LinkCandidate>::Columns candidateColumns(const Language &language)
{
    const auto text = [](QString LinkCandidate::*member) {
        return [member](const LinkCandidate &row) { return QVariant(row.*member); };
    };
    return {{language.translate("Links", "Code"), text(&LinkCandidate::code), {}, {}},
            {language.translate("Links", "What"), text(&LinkCandidate::title), {}, {}},
            {language.translate("Links", "State"), text(&LinkCandidate::state), {}, {}},
            {QString(),
             [](const LinkCandidate &row) { return QVariant(row.linked); },
             [language](const LinkCandidate &row) {
                 return row.linked ? language.translate("Links", "linked") : QString();
             },
             {}}};
}

template <typename E> void fill(QComboBox &box, const QString &none, const Language &language)
{
    box.addItem(none, int(E::Unset));
    for (int i = 0; i < int(enumTable<E>().size()); ++i)
        box.addItem(labelOf(E(i), language), i);
}

} // namespace

LinkDialog::LinkDialog(const Record &anchor, RecordServices services, QWidget *parent)
    : QDialog(parent)
    , m_anchor(anchor)
    , m_services(std::move(services))
    , m_search(new SearchLine(SearchLine::Kind::Filter, tr("Search by code or words")))
    , m_model(new RecordTable<LinkCandidate>(candidateColumns(m_services.language), m_services.language, this))
    , m_filter(new TextFilter(m_services.language, this))
    , m_list(new QTableView)
    , m_effect(new QComboBox)
    , m_strength(new QComboBox)
    , m_note(new QLineEdit)
    , m_contradicts(new QCheckBox(tr("They contradict each other: the link shows it and covers nothing")))
    , m_link(primaryButton(tr("Link")))
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, [this] { link(); }))
{
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link %1").arg(anchor.code()));
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setObjectName(QStringLiteral("candidates"));
    m_list->setAccessibleName(tr("What can be linked"));
    setUpTable(*m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_link->setObjectName(QStringLiteral("link"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 16, 8);
    top->setSpacing(12);
    if (anchor.kind() == Kind::Objective) {
        m_kinds = new Segmented(tr("Kind"));
        for (const Kind kind : kTargets)
            m_kinds->addSegment(int(kind), kindInfo(kind).displayPlural(m_services.language));
        top->addWidget(m_kinds);
        connect(m_kinds, &Segmented::chosen, this, &LinkDialog::showKind);
    }
    top->addWidget(m_search, 1);
    auto *cancel = plainButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_link->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 16, 12);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(makeDetails());
    column->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &LinkDialog::search);
    connect(m_search, &SearchLine::resultsWanted, this, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, this, &LinkDialog::link);
    connect(m_list, &QTableView::activated, this, &LinkDialog::link);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinkDialog::currentChanged);
    connect(m_link, &QPushButton::clicked, this, &LinkDialog::link);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(760, 560);
    showKind();
    m_keeper->setServices(m_services.forms, QStringLiteral("link"), anchor.id().toString(QUuid::WithoutBraces));
    m_search->setFocus();
}

QWidget *LinkDialog::makeDetails()
{
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(24, 10, 16, 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fill<LinkEffect>(*m_effect, tr("not said"), m_services.language);
    fill<LinkStrength>(*m_strength, tr("not said"), m_services.language);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_strength->setObjectName(QStringLiteral("strength"));
    m_note->setObjectName(QStringLiteral("note"));
    m_contradicts->setObjectName(QStringLiteral("contradicts"));
    m_note->setPlaceholderText(tr("optional"));
    const auto &effect = fieldOf<ObjectiveLink>("effect"), &strength = fieldOf<ObjectiveLink>("strength"),
               &note = fieldOf<ObjectiveLink>("note");
    m_note->setMaxLength(note.limit);
    m_effectLabel = new TextLabel(effect.displayLabel(m_services.language), Tone::Secondary);
    form->addRow(m_effectLabel, m_effect);
    form->addRow(new TextLabel(strength.displayLabel(m_services.language), Tone::Secondary), m_strength);
    form->addRow(new TextLabel(note.displayLabel(m_services.language), Tone::Secondary), m_note);
    form->addRow(QString(), m_contradicts);
    return part;
}

void LinkDialog::showKind()
{
    const Kind kind = m_kinds ? Kind(m_kinds->current()) : Kind::Objective;
    m_model->setRows(linkCandidates(m_services.records(), m_anchor, kind, m_services.language));
    const bool risk = kind == Kind::Risk || m_anchor.kind() == Kind::Risk;
    m_effect->setVisible(risk);
    m_effectLabel->setVisible(risk);
    search(m_search->text());
}

void LinkDialog::search(const QString &words)
{
    if (m_search->text() != words)
        m_search->setText(words);
    m_filter->setText(words);
    // The first that can still be linked, so that Enter in the search line is enough.
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (!m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()).linked) {
            m_list->setCurrentIndex(m_filter->index(row, 0));
            break;
        }
    currentChanged();
}

void LinkDialog::currentChanged()
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    m_link->setEnabled(at.isValid() && !m_model->row(at.row()).linked);
}

void LinkDialog::link()
{
    const QModelIndex at = m_filter->mapToSource(m_list->currentIndex());
    if (!at.isValid() || m_model->row(at.row()).linked)
        return;
    const LinkCandidate chosen = m_model->row(at.row());
    const Register &reg = m_services.records();
    const bool fromObjective = m_anchor.kind() == Kind::Objective;
    LinkDetails details;
    details.effect = LinkEffect(m_effect->currentData().toInt());
    details.strength = LinkStrength(m_strength->currentData().toInt());
    details.note = m_note->text();
    details.state = m_contradicts->isChecked() ? LinkState::Contradicts : LinkState::Valid;
    const ChangeSet set
        = linkChange(reg, m_services.context.newId(), {fromObjective ? m_anchor.id() : chosen.id},
                     fromObjective ? reg.record(chosen.kind, chosen.id) : m_anchor, details, m_services.language);
    if (const auto done = m_services.apply(set); !done) {
        m_keeper->showFailure(done.error());
        return;
    }
    emit linked(chosen.id);
    accept();
}

void LinkDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}
