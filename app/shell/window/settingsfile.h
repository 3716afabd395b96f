#pragma once
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class Language;

/// The settings of the window: theme, language, sizes, recent files. They are never worth a failed start: a file that
/// cannot be parsed is renamed, never deleted, and the usual settings hold (RELIABILITY.md I13, A26).
class SettingsFile
{
public:
    /// Opens `path`, or with an empty path that of the user. `today` goes into the name of what is set aside.
    SettingsFile(const QString &path, QDate today, const Language &language);
    QSettings &settings() { return *m_settings; }
    /// One sentence when something was wrong with the file, else empty.
    const QString &notice() const { return m_notice; }

private:
    std::unique_ptr<QTemporaryDir> m_elsewhere; ///< only when the place of the settings cannot be used
    std::unique_ptr<QSettings> m_settings;
    QString m_notice;
};
