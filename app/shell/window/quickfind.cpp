#include "app/shell/window/quickfind.h"

#include "app/shell/window/pagetable.h"
#include "model/domain/dictionary.h"
#include "views/widgets/roles.h"
#include "views/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeySequence>
#include <QStandardItemModel>

QuickFind::QuickFind(Session &session, QWidget *parent)
    : SearchLine(Kind::Search, tr("Search by code or title"), parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setObjectName(QStringLiteral("quickFind"));
    setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    // The model holds what was found already; the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new RowDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Found"));
    m_completer->popup()->setFrameStyle(QFrame::Box | QFrame::Plain);
    m_completer->popup()->setForegroundRole(QPalette::Dark); // its line, so that it stands out from the page below
    connect(this, &QLineEdit::textEdited, this, &QuickFind::search);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        search(text());
        go(0);
    });
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) { go(size_t(index.row())); });
}

void QuickFind::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void QuickFind::search(const QString &text)
{
    m_hits = findRecords(m_session.records(), text);
    m_model->clear();
    for (const Hit &hit : m_hits) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.code, SecondaryRole);
        item->setData(tr("%1 %2, %3", "code, title, kind of record")
                          .arg(hit.code, hit.title, kindInfo(hit.kind).displayLabel(m_session.language())),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_hits.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QuickFind::go(size_t hit)
{
    if (hit >= m_hits.size())
        return;
    const Hit found = m_hits[hit];
    m_completer->popup()->hide();
    clear();
    emit chosen({pageOfKind(found.kind), found.kind, found.id});
}
