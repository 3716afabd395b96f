#pragma once
#include "model/domain/result.h"
#include "model/domain/review.h"

#include <QDialog>

class Banner;
class FormKeeper;
class QScrollArea;
class QStackedWidget;
class MeetingEntry;
class MeetingFacts;
class MeetingFigures;
class MeetingStop;
class Session;
class StateBadge;
class TextLabel;
class WhyView;

/// The meeting (7.2, picture 09): one live objective after the other over the whole screen, with what to ask and the
/// entry of outcome, note and decision. PgDn and PgUp go on and back, D and N enter, W shows and hides the whole "Why?"
/// in place of the questions, Esc leaves; the review stays open until it is closed.
class MeetingWindow : public QDialog
{
    Q_OBJECT

public:
    MeetingWindow(Session &session, Id<Review> review, QWidget *parent);
    ~MeetingWindow() override;
    Id<Objective> objective() const;
    void reject() override;

signals:
    /// The review was closed and its figures are frozen.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeHead();
    QWidget *makeFoot();
    void addKeys();
    void go(int to);
    void refresh();
    void tick();
    void editDecision(const QUuid &id);
    void why();
    bool explains() const;
    void closeReview();
    void show(const Error &error);

    Session &m_session;
    const Id<Review> m_review;
    std::vector<Id<Objective>> m_order;
    std::vector<MeetingStop *> m_stops;
    int m_at = 0, m_seconds = 0;
    Banner *m_banner;
    QScrollArea *m_strip;
    TextLabel *m_timer, *m_overtime, *m_title, *m_statement, *m_keys, *m_count;
    StateBadge *m_result, *m_plan;
    MeetingFigures *m_figures;
    MeetingFacts *m_facts;
    WhyView *m_why;
    QStackedWidget *m_side;
    MeetingEntry *m_entry;
    FormKeeper *m_keeper;
};
