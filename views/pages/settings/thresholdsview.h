#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class ChoiceButton;
class NumberSettings;
class QGridLayout;
class QTimer;
class TextLabel;

/// The limits of the states and the rule by which measures decide an objective (3.10), with what they would change in
/// this file before they are saved (7.2 Settings).
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
    QWidget *makeRule();
    bool isRuleEdited() const;
    SettingValues values() const;
    void preview();

    Session &m_session;
    ChoiceButton *m_rule;
    NumberSettings *m_numbers;
    TextLabel *m_summary;
    QGridLayout *m_changes;
    QTimer *m_delay;
};
