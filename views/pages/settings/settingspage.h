#pragma once
#include "views/pages/page.h"

class QPushButton;
class RecordForm;
class RiskSettingsView;
class RecordPanel;
class RulesView;
class SettingsDraft;
class ThresholdsView;
class PageHead;
class Segmented;
class QStackedWidget;

/// The organisation and the thresholds of the file.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Session &session, QWidget *parent = nullptr);
    void refresh() override;
    void open(const Target &target) override;
    bool createNew() override;
    bool editCurrent() override;
    bool hasUnsaved() const override;
    void saveTyped() override { save(); }

private:
    void save();
    bool isEdited(int part) const;
    void saveOrganisation();
    PageHead *m_head;
    Segmented *m_tables;
    QStackedWidget *m_stack;
    RecordForm *m_form;
    ThresholdsView *m_settings;
    RulesView *m_rules;
    RiskSettingsView *m_risks;
    RecordPanel *m_words;
    SettingsDraft *m_draft = nullptr;
    QPushButton *m_save, *m_new;
};
