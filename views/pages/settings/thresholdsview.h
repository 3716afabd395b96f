#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class NumberEdit;
class QGridLayout;
class QTimer;
class TextLabel;

/// The limits of the states, with what they would change in this file before they are saved (7.2 Settings).
class ThresholdsView : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdsView(Session &session, QWidget *parent = nullptr);
    void refresh();
    bool isEdited() const;
    /// False when there is nothing to save or a number cannot be read.
    bool save();

signals:
    void edited();
    void failed(const Error &error);

private:
    struct Line {
        QString key;
        NumberEdit *edit = nullptr;
        QString shown; ///< what stood there after refresh
    };
    QWidget *fields();
    SettingValues values() const;
    bool hasProblem() const;
    void preview();

    Session &m_session;
    std::vector<Line> m_lines;
    TextLabel *m_summary;
    QGridLayout *m_changes;
    QTimer *m_delay;
};
