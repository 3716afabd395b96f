#include "views/pages/reports/issuedialog.h"

#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "views/forms/formkeeper.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// The next major version: what was issued before is replaced as a whole.
QString nextVersion(const Register &reg, const QString &type)
{
    int last = 0;
    for (const IssuedDocument &d : reg.all<IssuedDocument>())
        if (d.type == type)
            last = std::max(last, d.version.section(QLatin1Char('.'), 0, 0).toInt());
    return QStringLiteral("%1.0").arg(last + 1);
}

} // namespace

IssueDialog::IssueDialog(Session &session, const QString &type, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_type(type)
    , m_document(session.newId())
    , m_approval(session.newId())
    , m_version(new QLineEdit)
    , m_reference(new QLineEdit)
    , m_author(new QComboBox)
    , m_approver(new QComboBox)
    , m_decidedOn(new DateEdit)
    , m_error(new TextLabel({}, Tone::Error, TextSize::Small))
    , m_banner(new Banner)
    , m_keeper(new FormKeeper(*this, *m_banner, {}))
{
    setObjectName(QStringLiteral("issueDialog"));
    setWindowTitle(tr("Issue a version"));
    const Register &reg = session.records();
    m_version->setText(nextVersion(reg, type));
    m_version->setMaxLength(20);
    m_reference->setMaxLength(200);
    m_approver->addItem(tr("Not approved yet"), QUuid());
    for (const Person &p : reg.all<Person>()) {
        m_author->addItem(shownText(p.name), p.id.value);
        m_approver->addItem(shownText(p.name), p.id.value);
    }
    m_author->setCurrentIndex(-1);
    m_decidedOn->setDate(session.today());
    auto *issue = primaryButton(tr("Choose the file…"));
    issue->setObjectName(QStringLiteral("issue"));
    issue->setDefault(true);
    auto *cancel = plainButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_error, 1);
    foot->addWidget(cancel);
    foot->addWidget(issue);
    m_error->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_banner);
    column->addWidget(field(tr("Version"), m_version, "issueVersion"));
    column->addWidget(field(tr("Author"), m_author, "issueAuthor"));
    column->addWidget(field(tr("Approved by"), m_approver, "issueApprover"));
    column->addWidget(field(tr("Approved on"), m_decidedOn, "issueDecidedOn"));
    column->addWidget(field(tr("Where the approval is recorded"), m_reference, "issueReference"));
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(issue, &QPushButton::clicked, this, &IssueDialog::check);
    m_keeper->setServices({}, QStringLiteral("issue"), {});
    resize(440, 0);
}

void IssueDialog::reject()
{
    if (m_keeper->mayClose())
        QDialog::reject();
}

QWidget *IssueDialog::field(const QString &label, QWidget *editor, const char *objectName)
{
    editor->setObjectName(QLatin1String(objectName));
    editor->setAccessibleName(label);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words = new TextLabel(label, Tone::Secondary, TextSize::Small);
    words->setBuddy(editor);
    column->addWidget(words);
    column->addWidget(editor);
    return part;
}

void IssueDialog::check()
{
    const QString version = m_version->text().trimmed();
    const auto &all = m_session.records().all<IssuedDocument>();
    const bool isTaken = std::any_of(all.begin(), all.end(),
                                     [&](const IssuedDocument &d) { return d.type == m_type && d.version == version; });
    if (version.isEmpty())
        m_error->setText(tr("Give the version a number."));
    else if (isTaken)
        m_error->setText(tr("Version %1 was issued already.").arg(version));
    else if (m_author->currentIndex() < 0)
        m_error->setText(tr("Say who wrote it."));
    else if (approval() && (!m_decidedOn->date().isValid() || m_reference->text().trimmed().isEmpty()))
        m_error->setText(tr("An approval needs its day and the place where it is recorded."));
    else
        accept();
}

IssuedDocument IssueDialog::document() const
{
    IssuedDocument d;
    d.id = {m_document};
    d.code = m_session.document().records().nextCode(Kind::IssuedDocument);
    d.type = m_type;
    d.version = m_version->text().trimmed();
    if (const Person *author = m_session.records().find(Id<Person> {m_author->currentData().toUuid()}))
        d.author = author->name; // the list shows it, which may not be what is stored
    d.date = m_session.today();
    if (approval())
        d.approval = {m_approval};
    return d;
}

std::optional<Approval> IssueDialog::approval() const
{
    const Id<Person> approver {m_approver->currentData().toUuid()};
    if (approver.isNull())
        return std::nullopt;
    Approval a;
    a.id = {m_approval};
    a.code = m_session.document().records().nextCode(Kind::Approval);
    a.subjectKind = ApprovalSubject::Procedure;
    a.subject = m_document;
    a.version = m_version->text().trimmed();
    a.decision = ApprovalDecision::Approved;
    a.approver = approver;
    a.decidedOn = m_decidedOn->date();
    a.medium = ApprovalMedium::SignedSheet;
    a.recordReference = m_reference->text().trimmed();
    return a;
}
