#include "views/pages/records/policypage.h"

#include "model/query/policyrevision.h"
#include "views/forms/confirmdialog.h"
#include "views/forms/policydialog.h"
#include "views/look/icons.h"
#include "views/pages/linkrecord.h"
#include "views/pages/records/recordpages.h"
#include "views/pages/recordservices.h"
#include "views/widgets/buttons.h"
#include "views/widgets/pagehead.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>

PolicyPage::PolicyPage(Session &session, QWidget *parent)
    : RecordPage(session, tr("Policy & requirements"), policyTables(), parent)
    , m_version(plainButton(tr("New policy version…")))
    , m_confirm(plainButton({}))
{
    auto *annex = plainButton(tr("Policy annex"));
    annex->setObjectName(QStringLiteral("annex"));
    auto *menu = new QMenu(annex);
    menu->addAction(icon("edit-copy"), tr("Copy as text"), this, &PolicyPage::copyAnnex)
        ->setObjectName(QStringLiteral("copyAnnex"));
    menu->addAction(
            icon("document-print"), tr("Print…"), this,
            [this] {
                emit goTo({PageId::Reports, Kind::Count, {}, ResultState::Unset, QStringLiteral("policy-annex")});
            })
        ->setObjectName(QStringLiteral("printAnnex"));
    annex->setMenu(menu);
    m_version->setObjectName(QStringLiteral("newVersion"));
    m_confirm->setObjectName(QStringLiteral("confirmLinks"));
    // The main button stays the last one at the right.
    for (QPushButton *button : {annex, m_version, m_confirm, findChild<QPushButton *>(QStringLiteral("new"))})
        head().addButton(button);
    for (const Kind kind : {Kind::Requirement, Kind::PolicyCommitment}) {
        connect(&panel(kind), &RecordPanel::selectionChanged, this, &Page::subjectChanged);
        offerLink(*this, panel(kind));
    }
    connect(m_version, &QPushButton::clicked, this, &PolicyPage::newVersion);
    connect(m_confirm, &QPushButton::clicked, this, &PolicyPage::confirmLinks);
}

void PolicyPage::refresh()
{
    RecordPage::refresh();
    const bool writable = !session().isReadOnly();
    const int open = int(linksToConfirm(session().records()).size());
    m_confirm->setText(tr("Confirm %n links…", nullptr, open));
    m_confirm->setVisible(open > 0);
    m_confirm->setEnabled(writable);
    emit subjectChanged(); // another table may be shown
    m_version->setEnabled(mayVersion());
}

bool PolicyPage::mayVersion() const
{
    return !session().isReadOnly() && !session().records().all<PolicyDocument>().empty();
}

/// A version is made by asking what becomes of each commitment, never by a form of its own.
bool PolicyPage::createNew()
{
    if (current().info().kind != Kind::PolicyVersion)
        return RecordPage::createNew();
    if (mayVersion())
        newVersion();
    return true;
}

Target PolicyPage::subject() const
{
    const Kind kind = current().info().kind;
    const bool hasLinks = kind == Kind::Requirement || kind == Kind::PolicyCommitment;
    return hasLinks ? Target {PageId::Policy, kind, current().selected()} : Target {};
}

/// The selected policy, that of the selected commitment, else the first one.
Id<PolicyDocument> PolicyPage::policyAtHand() const
{
    const Register &reg = session().records();
    if (current().info().kind == Kind::PolicyDocument)
        if (const Id<PolicyDocument> selected {current().selected()}; reg.find(selected))
            return selected;
    if (current().info().kind == Kind::PolicyCommitment)
        if (const auto *commitment = reg.find(Id<PolicyCommitment> {current().selected()});
            commitment && reg.find(commitment->document))
            return commitment->document;
    return reg.all<PolicyDocument>().front().id;
}

void PolicyPage::newVersion()
{
    auto *dialog = new PolicyDialog(policyAtHand(), servicesOf(session()), session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyDialog::revised, this, [this](const QString &version) {
        emit said(tr("Version %1 is saved. The links wait for confirmation.").arg(version));
    });
    dialog->open();
}

void PolicyPage::confirmLinks()
{
    auto *dialog = new ConfirmDialog(servicesOf(session()), session().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PolicyPage::copyAnnex()
{
    QApplication::clipboard()->setText(policyAnnex(session().state(), session().language()));
    emit said(tr("The annex is copied: each commitment with its live objectives, as plain text."));
}
