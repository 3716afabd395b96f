#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class NumberSettings;
class Segmented;
class TextLabel;

/// Steps of the risk scale, the scores from which a risk is medium, high and critical, and the level that asks for an
/// objective (2.2), with what they would change in this file before they are saved.
class RiskSettingsView : public QWidget
{
    Q_OBJECT

public:
    explicit RiskSettingsView(Session &session, QWidget *parent = nullptr);
    void refresh();
    bool isEdited() const;
    /// False when a number cannot be used, the levels are out of order, or the file cannot be written.
    bool save();

signals:
    void edited();
    void failed(const Error &error);

private:
    SettingValues values() const;
    Register then() const;
    RiskLevel chosenLevel() const;
    void preview();

    Session &m_session;
    NumberSettings *m_numbers;
    Segmented *m_asksFrom;
    RiskLevel m_shownLevel = RiskLevel::Unset;
    TextLabel *m_summary;
};
