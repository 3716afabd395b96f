#pragma once
#include "model/query/statehistory.h"
#include "views/pages/session.h"

#include <QWidget>

class ExportMenu;
class QToolButton;

/// How one objective stood in each of the last 24 months, the newest at the right: the shape of the state on its tint,
/// years below, the words of the chosen month above (DOMAIN.md 2.13 "as of" each month). ← and → walk the months.
/// Computed in the background for all objectives at once, so that walking from one to the next costs nothing. Its menu
/// saves or copies it.
class MonthStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStrip(Session &session, QWidget *parent = nullptr);
    /// Invisible while nothing is known, and for an objective that was not live in any of the months.
    void setObjective(Id<Objective> objective);
    /// "March 2026: off track, for 5 months"; the last month unless another one was chosen.
    QString words() const;
    ExportMenu *exportMenu() const { return m_menu; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

signals:
    void failed(const Error &error);

private:
    void makeMenu();
    void paintMonths(QPainter &painter, const QString &title, bool forPicture) const;
    void paintLegend(QPainter &painter) const;
    /// States that occur, in the order of urgency.
    std::vector<ResultState> statesShown() const;
    QByteArray csv() const;
    void compute();
    void choose(int month);
    int count() const { return int(m_history.columns.size()); }
    std::optional<ResultState> stateOf(int month) const;
    QString wordsOf(int month) const;
    QRectF cell(int month) const;
    int monthAt(double x) const;

    Session &m_session;
    BackgroundWork *m_work;
    std::shared_ptr<const WorkspaceState> m_of; ///< what m_history was, or is being, computed from
    StateHistory m_history;
    Id<Objective> m_objective;
    ExportMenu *m_menu = nullptr;
    QToolButton *m_more = nullptr;
    int m_chosen = -1, m_first = 0; ///< months from the left; the first one in which the objective was live
};
