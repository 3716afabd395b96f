#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class NumberSettings;
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
    void preview();

    Session &m_session;
    NumberSettings *m_numbers;
    TextLabel *m_summary;
    QGridLayout *m_changes;
    QTimer *m_delay;
};
