#pragma once
#include "model/domain/review.h"
#include "views/pages/recordpage.h"

/// Reviews (7.2, 9.3): calendar of what comes, list of what was, decisions followed until done; from here the meeting,
/// the inputs a to g and the minutes.
class ReviewsPage : public RecordPage
{
    Q_OBJECT
public:
    explicit ReviewsPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    QStringList views() const override;

private:
    const Review *selected() const;
    /// The buttons for what is selected.
    void showWhatCanBeDone();
    void hold();
    void fillInputs();
    void saveMinutes();
    void markDone();
    void follow(Kind kind, const QUuid &record);
    void prepare(void *fresh) const;

    class ReviewYear *m_calendar;
    QPushButton *m_hold, *m_inputs, *m_minutes, *m_done;
};
