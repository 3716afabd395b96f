#include "views/pages/evidence/evidencepage.h"

#include "views/pages/evidencepanel.h"
#include "views/widgets/pagehead.h"
#include "views/widgets/searchline.h"

#include <QTableView>
#include <QVBoxLayout>

EvidencePage::EvidencePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_head(new PageHead(tr("Evidence")))
    , m_filter(new SearchLine(SearchLine::Kind::Filter, tr("Filter by text")))
    , m_panel(new EvidencePanel(*this))
{
    m_filter->setMaximumWidth(260);
    m_panel->putInBar(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_panel, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &EvidencePage::refresh);
    connect(m_filter, &SearchLine::resultsWanted, this, [this] { m_panel->table()->setFocus(); });
}

void EvidencePage::refresh()
{
    m_panel->setFilter(m_filter->text().trimmed());
    m_panel->refresh();
    const qint64 bytes = bytesOfCopies(session().records());
    const QString entries = tr("%n entries", nullptr, m_panel->count());
    m_head->setSubText(bytes == 0 ? entries
                                  : tr("%1, copies of %2").arg(entries, sizeText(bytes, session().language())));
}

void EvidencePage::open(const Target &target)
{
    m_filter->clear();
    refresh();
    m_panel->select(target.record);
    m_panel->table()->setFocus();
}

bool EvidencePage::createNew()
{
    return m_panel->createNew();
}
bool EvidencePage::editCurrent()
{
    return m_panel->editCurrent();
}
bool EvidencePage::pasteHere()
{
    return m_panel->paste();
}
