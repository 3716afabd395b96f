#include "app/shell/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace {

constexpr int kMost = 10;
const QString kArray = QStringLiteral("recent");

} // namespace

std::vector<RecentFiles::Entry> RecentFiles::entries() const
{
    std::vector<Entry> out;
    const int count = std::min(m_settings.beginReadArray(kArray), kMost); // the file may say any number
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        Entry entry {m_settings.value(QStringLiteral("path")).toString(),
                     m_settings.value(QStringLiteral("opened")).toDateTime()};
        if (QFileInfo::exists(entry.path))
            out.push_back(std::move(entry));
    }
    m_settings.endArray();
    return out;
}

void RecentFiles::add(const QString &path, const QDateTime &when)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    std::vector<Entry> all = entries();
    std::erase_if(all, [&](const Entry &entry) { return entry.path == full; });
    all.insert(all.begin(), {full, when});
    all.resize(std::min(all.size(), size_t(kMost)));
    m_settings.remove(kArray);
    m_settings.beginWriteArray(kArray, int(all.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(QStringLiteral("path"), all[i].path);
        m_settings.setValue(QStringLiteral("opened"), all[i].opened);
    }
    m_settings.endArray();
}

void RecentFiles::clear()
{
    m_settings.remove(kArray);
}
