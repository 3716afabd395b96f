#pragma once
#include "model/items/recordtable.h"
#include "model/query/linkcandidates.h"
#include "views/forms/recordpanel.h"

#include <QDialog>

class Banner;
class FormKeeper;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class SearchLine;
class Segmented;
class TextFilter;

/// Links an objective with a risk, requirement, commitment or control, from either side: search, choose, say how; one
/// step to undo. Enter in the list links.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `anchor` is the objective or the record that is to be linked.
    LinkDialog(const Record &anchor, RecordServices services, QWidget *parent);
    /// Shows only what holds these words.
    void search(const QString &words);
    QTableView *list() const { return m_list; }
    void reject() override;

signals:
    /// The record at the other end.
    void linked(const QUuid &other);

private:
    QWidget *makeDetails();
    void showKind();
    void currentChanged();
    void link();

    Record m_anchor;
    RecordServices m_services;
    Segmented *m_kinds = nullptr;
    SearchLine *m_search;
    RecordTable<LinkCandidate> *m_model;
    TextFilter *m_filter;
    QTableView *m_list;
    QComboBox *m_effect, *m_strength;
    QWidget *m_effectLabel;
    QLineEdit *m_note;
    QCheckBox *m_contradicts;
    QPushButton *m_link;
    Banner *m_banner;
    FormKeeper *m_keeper;
};
