#pragma once
#include "model/query/finder.h"
#include "views/pages/page.h"
#include "views/widgets/searchline.h"

class QCompleter;
class QStandardItemModel;

/// The search of the window (Ctrl+K): objectives, KPIs, risks, requirements, people … by code or title. Enter goes to
/// the chosen one, or to the first.
class QuickFind : public SearchLine
{
    Q_OBJECT

public:
    explicit QuickFind(Session &session, QWidget *parent = nullptr);
    /// Selects what stands in the line and takes the focus.
    void begin();

signals:
    void chosen(const Target &target);

private:
    void search(const QString &text);
    void go(size_t hit);

    Session &m_session;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    std::vector<Hit> m_hits;
};
