#pragma once
#include "model/domain/filevalues.h"

#include <QObject>

class MainWindow;
class QAction;

/// After a crash: says which form was left open with entries and offers to go on with it (7.5). One draft at a time,
/// the oldest first.
class DraftOffer : public QObject
{
    Q_OBJECT

public:
    explicit DraftOffer(MainWindow &window);

private:
    void offerNext();
    bool offerRecord(const Draft &draft);
    bool offerDialog(const Draft &draft);
    bool offerReason(const Draft &draft);
    void offer(const Draft &draft, const QString &sentence);
    void goToPlace();
    void goOn();
    void discard();

    MainWindow &m_window;
    QAction *m_goOn, *m_discard;
    Draft m_draft; ///< the one that is offered
};
