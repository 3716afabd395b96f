#pragma once
#include "views/pages/recordpage.h"

/// Communication (7.2, 6.2 e, 7.3, 7.4): who was told what, plan, log, feedback, and training as aggregates.
class CommunicationPage : public RecordPage
{
    Q_OBJECT
public:
    explicit CommunicationPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;

private:
    /// The buttons for what is selected.
    void showWhatCanBeDone();
    void logPlanned();

    QStringList m_audiences; ///< those that the coverage has columns for
    QPushButton *m_log;
    QPushButton *m_new;
};
