#include "app/shell/window/auditbar.h"

#include "model/domain/dates.h"
#include "views/look/tokens.h"
#include "views/pages/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {

/// Light: white on deep orange; dark: orange on its tint.
QColor ground(const Tokens &tokens)
{
    return tokens.dark ? tokens.auditTint : tokens.audit;
}

QColor ink(const Tokens &tokens)
{
    return tokens.dark ? tokens.audit : QColor(Qt::white);
}

} // namespace

AuditBar::AuditBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new TextLabel(tr("Audit mode, read only"), Tone::Text, TextSize::Strong))
    , m_about(new TextLabel)
{
    setObjectName(QStringLiteral("auditBar"));
    m_words->setColour(ink);
    m_about->setColour(ink);
    m_about->setElided(true);
    auto *day = plainButton(tr("As of…"));
    day->setObjectName(QStringLiteral("auditDay"));
    auto *leave = plainButton(tr("Leave"));
    leave->setObjectName(QStringLiteral("leaveAudit"));
    setShortcutHint(*leave, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 5, 16, 5);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_about, 1);
    row->addWidget(day);
    row->addWidget(leave);
    connect(day, &QPushButton::clicked, this, &AuditBar::dayWanted);
    connect(leave, &QPushButton::clicked, this, [this] { m_session.setAuditMode(false); });
    connect(&session, &Session::changed, this, &AuditBar::refresh);
    refresh();
}

void AuditBar::refresh()
{
    setVisible(m_session.isAuditMode());
    m_about->setText(
        tr("%1 as of %2")
            .arg(QFileInfo(m_session.document().path()).fileName(), longDate(m_session.asOf(), m_session.language())));
}

void AuditBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ground(tokensFor(palette())));
}
