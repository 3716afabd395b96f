#pragma once
#include "views/forms/recordpanel.h"
#include "views/pages/evidencetasks.h"

#include <QHBoxLayout>

class Page;
class QPushButton;
class TextLabel;

/// Evidence as a list with what can be done with it (2.8): files are added by a button, by dropping them on it or from
/// the clipboard; copies are opened to read or saved. Below stands what is known of the chosen one.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(Page &page);
    /// What is added is attached to this.
    void setPlace(const EvidencePlace &place) { m_place = place; }
    /// Shows only these.
    void restrictTo(std::function<bool(const Record &record)> wanted) { m_list->restrictTo(std::move(wanted), {}); }
    void setFilter(const QString &text) { m_list->setFilter(text); }
    void refresh();
    int count() const { return m_list->count(); }
    bool select(const QUuid &id) { return m_list->select(id); }
    /// Takes files in, for drops elsewhere on the page.
    void addFiles(const QStringList &paths) { m_tasks->addFiles(paths, m_place); }
    /// Takes the file or the picture of the clipboard, or says that there is none; always true.
    bool paste()
    {
        m_tasks->paste(m_place);
        return true;
    }
    bool createNew() { return m_list->createNew(); }
    bool editCurrent() { return m_list->editCurrent(); }
    /// Stands first in the bar, so that a page needs no bar of its own.
    void putInBar(QWidget *widget) { m_bar->insertWidget(0, widget); }
    QTableView *table() const { return m_list->table(); }

private:
    QWidget *makeBar();
    void describe();
    QString figuresOf(Id<Evidence> evidence) const;
    Page &m_page;
    EvidencePlace m_place;
    EvidenceTasks *m_tasks;
    RecordPanel *m_list;
    QHBoxLayout *m_bar = nullptr;
    QPushButton *m_add, *m_reference, *m_paste, *m_open, *m_save;
    TextLabel *m_facts;
};
