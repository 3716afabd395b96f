#pragma once
#include <QFile>
#include <QString>

#include <atomic>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

/// Connections that are opened while it lives read one file as slowly as from a worn-out drive.
class SlowDrive : public sqlite3_vfs
{
public:
    SlowDrive(const QString &path, unsigned microseconds)
        : sqlite3_vfs(*sqlite3_vfs_find(nullptr))
        , m_path(QFile::encodeName(path))
        , m_pause(microseconds)
    {
        pAppData = sqlite3_vfs_find(nullptr);
        zName = "slow";
        xOpen = &open;
        sqlite3_vfs_register(this, 1);
    }
    ~SlowDrive() { sqlite3_vfs_unregister(this); }
    SlowDrive(const SlowDrive &) = delete;
    SlowDrive &operator=(const SlowDrive &) = delete;
    int reads() const { return m_reads; }

private:
    struct Methods : sqlite3_io_methods {
        SlowDrive *drive = nullptr;
        const sqlite3_io_methods *usual = nullptr;
    };
    static int open(sqlite3_vfs *self, const char *name, sqlite3_file *file, int flags, int *given)
    {
        auto *drive = static_cast<SlowDrive *>(self);
        auto *usual = static_cast<sqlite3_vfs *>(self->pAppData);
        const int state = usual->xOpen(usual, name, file, flags, given);
        if (state == SQLITE_OK && name && drive->m_path == name) {
            drive->m_methods.push_back(std::make_unique<Methods>());
            Methods &slow = *drive->m_methods.back();
            static_cast<sqlite3_io_methods &>(slow) = *file->pMethods;
            slow.drive = drive;
            slow.usual = file->pMethods;
            slow.xRead = &read;
            file->pMethods = &slow;
        }
        return state;
    }
    static int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 at)
    {
        const auto *slow = static_cast<const Methods *>(file->pMethods);
        ++slow->drive->m_reads;
        ::usleep(slow->drive->m_pause);
        return slow->usual->xRead(file, to, amount, at);
    }

    QByteArray m_path;
    unsigned m_pause;
    std::atomic<int> m_reads = 0;
    std::vector<std::unique_ptr<Methods>> m_methods; ///< one thread opens
};
