#pragma once
#include "model/domain/language.h"
#include "model/query/neighbours.h"

#include <QWidget>

class QTreeWidget;
class TextLabel;

/// What an objective, risk, requirement, commitment or control is linked with, in groups; Enter or a click goes there
/// (0.4).
class LinksView : public QWidget
{
    Q_OBJECT

public:
    explicit LinksView(QWidget *parent = nullptr);
    /// `code` of the record that they belong to; empty when nothing is selected.
    void show(const QString &code, const std::vector<Neighbour> &neighbours);

signals:
    void wanted(Kind kind, const QUuid &record);

private:
    std::vector<Neighbour> m_shown;
    QTreeWidget *m_tree;
    TextLabel *m_head, *m_empty;
};
