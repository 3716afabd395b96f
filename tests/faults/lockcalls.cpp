#include "tests/faults/lockcalls.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

struct Held {
    int fd;
    dev_t device;
    ino_t file;
};

struct LockWorld {
    QByteArray folder;
    Locks whole = Locks::Real, ranges = Locks::Real;
    std::vector<Held> flocked, ranged; ///< by this process, as on a computer of its own
};

/// Calls come from C code of libraries, so what they need has to be found without being handed in. Never destroyed:
/// files are closed until the very end of the process.
LockWorld &lockWorld()
{
    static LockWorld *const it = new LockWorld;
    return *it;
}

template <typename F> F realLock(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(int fd)
{
    const LockWorld &w = lockWorld();
    if (w.folder.isEmpty())
        return false;
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t n = ::readlink(link, path, sizeof path);
    return n > 0 && QByteArrayView(path, n).startsWith(w.folder);
}

Held heldAs(int fd)
{
    struct stat info {
    };
    return ::fstat(fd, &info) == 0 ? Held {fd, info.st_dev, info.st_ino} : Held {-1, 0, 0};
}

/// Whether an open descriptor of this process other than `mine` holds the same file. Those that were closed hold
/// nothing.
bool isHeldByAnother(std::vector<Held> &all, const Held &mine)
{
    std::erase_if(all, [](const Held &h) {
        const Held now = heldAs(h.fd);
        return now.device != h.device || now.file != h.file;
    });
    return std::any_of(all.begin(), all.end(), [&](const Held &h) {
        return h.fd != mine.fd && h.device == mine.device && h.file == mine.file;
    });
}

void letGo(std::vector<Held> &all, int fd)
{
    std::erase_if(all, [fd](const Held &h) { return h.fd == fd; });
}

int refused(int error)
{
    errno = error;
    return -1;
}

int wholeLocked(int fd, int operation)
{
    LockWorld &w = lockWorld();
    if (w.whole == Locks::Missing)
        return refused(ENOLCK);
    if (w.whole == Locks::AlwaysSucceed)
        return 0;
    const Held mine = heldAs(fd);
    if (!(operation & LOCK_UN) && isHeldByAnother(w.flocked, mine))
        return refused(EWOULDBLOCK);
    letGo(w.flocked, fd);
    if (!(operation & LOCK_UN))
        w.flocked.push_back(mine);
    return 0;
}

bool isLockCommand(int command)
{
    return command == F_GETLK || command == F_SETLK || command == F_SETLKW || command == F_OFD_GETLK
        || command == F_OFD_SETLK || command == F_OFD_SETLKW;
}

int rangeLocked(int fd, int command, struct flock *lock)
{
    LockWorld &w = lockWorld();
    if (w.ranges == Locks::Missing)
        return refused(ENOLCK);
    if (command == F_GETLK || command == F_OFD_GETLK) {
        lock->l_type = F_UNLCK;
        return 0;
    }
    if (w.ranges == Locks::AlwaysSucceed)
        return 0;
    // Locks of a process do not exclude each other, but those of a descriptor do.
    if (command != F_SETLK && command != F_SETLKW)
        return isHeldByAnother(w.ranged, heldAs(fd)) ? refused(EAGAIN) : 0;
    letGo(w.ranged, fd);
    if (lock->l_type != F_UNLCK)
        w.ranged.push_back(heldAs(fd));
    return 0;
}

template <typename Call> int controlled(int fd, int command, void *argument, Call call)
{
    if (isLockCommand(command) && lockWorld().ranges != Locks::Real && isBelow(fd))
        return rangeLocked(fd, command, static_cast<struct flock *>(argument));
    return call();
}

} // namespace

void pretendLocks(const QString &folder, Locks whole, Locks ranges)
{
    LockWorld &w = lockWorld();
    w = {QFile::encodeName(folder), whole, ranges, {}, {}};
}

extern "C" {

int flock(int fd, int operation) noexcept
{
    if (lockWorld().whole != Locks::Real && isBelow(fd))
        return wholeLocked(fd, operation);
    return realLock<int (*)(int, int)>("flock")(fd, operation);
}
int fcntl(int fd, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlled(fd, command, argument,
                      [&] { return realLock<int (*)(int, int, ...)>("fcntl")(fd, command, argument); });
}
int fcntl64(int fd, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return controlled(fd, command, argument,
                      [&] { return realLock<int (*)(int, int, ...)>("fcntl64")(fd, command, argument); });
}
}
