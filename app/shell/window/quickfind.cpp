#include "app/shell/window/quickfind.h"

#include "app/shell/window/pagetable.h"
#include "model/domain/dictionary.h"
#include "model/items/textfilter.h"
#include "views/widgets/roles.h"
#include "views/widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeySequence>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

QuickFind::QuickFind(Session &session, QWidget *parent)
    : SearchLine(Kind::Search, tr("Search or run a command"), parent)
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
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // also by Esc, which empties the line before it closes the list
            search({});
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        search(text());
        go(0);
        // The completer closes its list with this key; what says that nothing was found stays.
        if (!text().isEmpty())
            QTimer::singleShot(0, m_completer, [this] { m_completer->complete(); });
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
    m_model->clear();
    m_found.clear();
    const QString typed = searchText(text).trimmed();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Command> begins, holds;
    for (const Command &command : m_commands && !words.isEmpty() ? m_commands() : std::vector<Command>()) {
        const QString all = searchText(command.words);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); }))
            (all.startsWith(typed) ? begins : holds).push_back(command);
    }
    const std::vector<Hit> hits = findRecords(m_session.records(), text);
    // Records are what is looked for most; a command goes first when its words begin so and no code does.
    const bool isCode = !hits.empty() && searchText(hits.front().code).startsWith(typed);
    if (!isCode)
        std::for_each(begins.begin(), begins.end(), [this](const Command &c) { showCommand(c); });
    std::for_each(hits.begin(), hits.end(), [this](const Hit &hit) { showHit(hit); });
    if (isCode)
        std::for_each(begins.begin(), begins.end(), [this](const Command &c) { showCommand(c); });
    std::for_each(holds.begin(), holds.end(), [this](const Command &c) { showCommand(c); });
    setAccessibleDescription({});
    if (words.isEmpty())
        return m_completer->popup()->hide();
    if (m_found.empty()) {
        auto *none = new QStandardItem(tr("Nothing found. Codes, titles and commands are searched."));
        none->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(none);
        setAccessibleDescription(none->text());
    }
    m_completer->complete();
}

void QuickFind::showHit(const Hit &hit)
{
    auto *item = new QStandardItem(hit.title);
    item->setData(hit.code, SecondaryRole);
    item->setData(tr("%1 %2, %3", "code, title, kind of record")
                      .arg(hit.code, hit.title, kindInfo(hit.kind).displayLabel(m_session.language())),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
    m_found.push_back({hit, nullptr});
}

void QuickFind::showCommand(const Command &command)
{
    auto *item = new QStandardItem(command.words);
    item->setData(tr("Menu %1").arg(command.menu), SecondaryRole);
    item->setData(tr("%1, menu %2", "command, menu").arg(command.words, command.menu), Qt::AccessibleTextRole);
    m_model->appendRow(item);
    m_found.push_back({{}, command.action});
}

void QuickFind::go(size_t row)
{
    if (row >= m_found.size())
        return;
    const Found found = m_found[row];
    m_completer->popup()->hide();
    clear();
    if (found.action) // when the list is gone: a command may open a dialog
        QMetaObject::invokeMethod(found.action, &QAction::trigger, Qt::QueuedConnection);
    else if (found.hit.kind != ::Kind::Count)
        emit chosen({pageOfKind(found.hit.kind), found.hit.kind, found.hit.id});
}
