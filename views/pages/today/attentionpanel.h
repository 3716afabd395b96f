#pragma once
#include "views/pages/session.h"

#include <QWidget>

class AttentionList;
class QGridLayout;
class QListView;
class TextLabel;

/// The right side of Today: cards that need attention, last changes, the line about the figures.
class AttentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPanel(Session &session, QWidget *parent = nullptr);
    void refresh();
    /// The objective of the card with the focus; null when the focus is elsewhere.
    QUuid current() const;

signals:
    void currentChanged();
    void objectiveChosen(const QUuid &objective);
    /// "Why?" of the current card.
    void whyWanted();

private:
    void showChanges();
    void fitCards();

    Session &m_session;
    AttentionList *m_model;
    TextLabel *m_count;
    QListView *m_cards;
    TextLabel *m_calm;
    QGridLayout *m_changes;
    TextLabel *m_data;
    int m_shownEntries = -1;
};
