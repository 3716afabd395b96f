#pragma once
#include "model/domain/result.h"

#include <QObject>

class DraftKeeper;
class RecordForm;
class RiskSettingsView;
class RulesView;
class Session;
class ThresholdsView;

/// The parts of the settings that are saved by a button.
struct SettingsParts {
    RecordForm *organisation;
    ThresholdsView *thresholds;
    RulesView *rules;
    RiskSettingsView *risks;
    bool isEdited() const;
};

/// Keeps what is typed into any part of the settings until it is saved, and brings it back after a crash. One draft
/// for all: the parts are saved one by one, and what is left is what is still open.
class SettingsDraft : public QObject
{
    Q_OBJECT
public:
    SettingsDraft(Session &session, SettingsParts parts, QObject *parent);
    /// The name under which it is kept.
    static QString form() { return QStringLiteral("page/settings"); }
    void partSaved();

signals:
    /// What is typed cannot be kept.
    void failed(const Error &error);
    void kept();

private:
    QString typed() const;
    void take(const QString &body);

    Session &m_session;
    SettingsParts m_parts;
    DraftKeeper *m_keeper;
};
