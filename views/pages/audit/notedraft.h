#pragma once
#include <QObject>
#include <QString>

class DraftKeeper;
class Page;
class TopicsView;

/// Keeps the note that an auditor types until it is saved, also should the program end, and brings it back when the
/// page of the audit is opened (2.8).
class NoteDraft : public QObject
{
    Q_OBJECT
public:
    NoteDraft(TopicsView &topics, Page &page);
    static QString form();

private:
    void bringBack();
    void follow();

    TopicsView &m_topics;
    Page &m_page;
    DraftKeeper *m_keeper;
    bool m_isBack = false; ///< a note from before was looked for
    bool m_isKept = false;
};
