#pragma once
#include <QDateTime>
#include <QString>

#include <vector>

class QSettings;

/// The files that were open lately, newest first, at most ten; files that are gone are left out.
class RecentFiles
{
public:
    struct Entry {
        QString path;
        QDateTime opened;
    };
    explicit RecentFiles(QSettings &settings)
        : m_settings(settings)
    {
    }
    std::vector<Entry> entries() const;
    void add(const QString &path, const QDateTime &when);
    void clear();

private:
    QSettings &m_settings;
};
