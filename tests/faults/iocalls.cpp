#include "tests/faults/iocalls.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

struct Watch {
    FaultPlan plan;
    QByteArray folder;
    int calls = 0;
    bool isArmed = false, isRecording = false, failsNext = false;
    std::vector<IoEvent> events;
};

/// Calls come from C code of libraries, so what they need has to be found without being handed in. Never destroyed:
/// files are closed until the very end of the process.
Watch &watch()
{
    static Watch *const it = new Watch;
    return *it;
}

template <typename F> F real(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

bool isWatched(const char *path)
{
    const Watch &w = watch();
    return (w.isArmed || w.isRecording) && QByteArrayView(path).startsWith(w.folder);
}

QByteArray pathOf(int fd)
{
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t n = ::readlink(link, path, sizeof path);
    return n > 0 ? QByteArray(path, n) : QByteArray();
}

bool isWatched(int fd)
{
    const Watch &w = watch();
    return (w.isArmed || w.isRecording) && pathOf(fd).startsWith(w.folder);
}

/// Counts a call; true when it shall fail, with errno set.
bool shallFail(FaultPlan::Calls calls = FaultPlan::All)
{
    Watch &w = watch();
    if (!w.isArmed || (w.plan.only != FaultPlan::All && w.plan.only != calls))
        return false;
    const int number = ++w.calls;
    const bool now = w.plan.at > 0
        && (number == w.plan.at || (w.plan.always && number > w.plan.at) || std::exchange(w.failsNext, false));
    if (now && w.plan.kill)
        ::raise(SIGKILL);
    errno = now ? w.plan.error : errno;
    return now;
}

void record(IoEvent event)
{
    if (watch().isRecording)
        watch().events.push_back(std::move(event));
}

template <typename Write> ssize_t written(int fd, const void *data, size_t size, qint64 offset, Write write)
{
    if (!isWatched(fd))
        return write(size);
    if (shallFail()) {
        Watch &w = watch();
        if (!w.plan.isShort || size < 2)
            return -1;
        w.failsNext = true;
        w.plan.isShort = false; // once: the rest of this write fails
        return write(size / 2);
    }
    const ssize_t n = write(size);
    if (n > 0 && watch().isRecording)
        record({IoEvent::Write,
                pathOf(fd),
                {},
                offset < 0 ? ::lseek(fd, 0, SEEK_CUR) - n : offset,
                QByteArray(static_cast<const char *>(data), n)});
    return n;
}

/// Only a medium that gives up fails at reading; a full one does not.
template <typename Read> ssize_t readFrom(int fd, Read read)
{
    const int error = watch().plan.error;
    return watch().isArmed && (error == EIO || error == ENODEV) && isWatched(fd) && shallFail() ? -1 : read();
}

template <typename Sync> int synced(int fd, Sync sync)
{
    if (!isWatched(fd))
        return sync(fd);
    if (shallFail(FaultPlan::Syncs))
        return -1;
    const int done = sync(fd);
    struct stat info {
    };
    if (done == 0 && ::fstat(fd, &info) == 0)
        record({S_ISDIR(info.st_mode) ? IoEvent::SyncFolder : IoEvent::Sync, pathOf(fd), {}, 0, {}});
    return done;
}

template <typename Cut> int cut(int fd, qint64 length, Cut truncate)
{
    if (!isWatched(fd))
        return truncate();
    if (shallFail())
        return -1;
    const int done = truncate();
    if (done == 0)
        record({IoEvent::Truncate, pathOf(fd), {}, length, {}});
    return done;
}

template <typename Open> int opened(const char *path, int flags, Open open)
{
    if (!isWatched(path))
        return open();
    // Looking at a file is no change; a folder is opened in order to be synced.
    const bool counts = (flags & (O_CREAT | O_WRONLY | O_RDWR)) || (flags & O_DIRECTORY);
    if (counts && shallFail())
        return -1;
    const bool isNew = (flags & O_CREAT) && ::access(path, F_OK) != 0;
    const int fd = open();
    if (fd >= 0 && isNew)
        record({IoEvent::Create, path, {}, 0, {}});
    return fd;
}

template <typename Move> int moved(const char *from, const char *to, Move move)
{
    if (!isWatched(from) && !isWatched(to))
        return move();
    if (shallFail(FaultPlan::Renames))
        return -1;
    const int done = move();
    if (done == 0)
        record({IoEvent::Rename, from, to, 0, {}});
    return done;
}

} // namespace

void armFaults(const FaultPlan &plan)
{
    Watch &w = watch();
    w.plan = plan;
    w.folder = QFile::encodeName(plan.folder);
    w.calls = 0;
    w.failsNext = false;
    w.isArmed = true;
}

int disarmFaults()
{
    watch().isArmed = false;
    return watch().calls;
}

void recordCalls(const QString &folder)
{
    watch().folder = QFile::encodeName(folder);
    watch().events.clear();
    watch().isRecording = true;
}

std::vector<IoEvent> takeRecordedCalls()
{
    watch().isRecording = false;
    return std::exchange(watch().events, {});
}

size_t recordedCalls()
{
    return watch().events.size();
}

extern "C" {

ssize_t read(int fd, void *data, size_t size)
{
    static const auto next = real<decltype(&read)>("read");
    return readFrom(fd, [&] { return next(fd, data, size); });
}
ssize_t pread(int fd, void *data, size_t size, off_t offset)
{
    static const auto next = real<decltype(&pread)>("pread");
    return readFrom(fd, [&] { return next(fd, data, size, offset); });
}
ssize_t pread64(int fd, void *data, size_t size, off64_t offset)
{
    static const auto next = real<decltype(&pread64)>("pread64");
    return readFrom(fd, [&] { return next(fd, data, size, offset); });
}
ssize_t write(int fd, const void *data, size_t size)
{
    static const auto next = real<decltype(&write)>("write");
    return written(fd, data, size, -1, [&](size_t n) { return next(fd, data, n); });
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    static const auto next = real<decltype(&pwrite)>("pwrite");
    return written(fd, data, size, offset, [&](size_t n) { return next(fd, data, n, offset); });
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static const auto next = real<decltype(&pwrite64)>("pwrite64");
    return written(fd, data, size, offset, [&](size_t n) { return next(fd, data, n, offset); });
}
int fsync(int fd)
{
    return synced(fd, real<decltype(&fsync)>("fsync"));
}
int fdatasync(int fd)
{
    return synced(fd, real<decltype(&fdatasync)>("fdatasync"));
}
int ftruncate(int fd, off_t length) noexcept
{
    return cut(fd, length, [&] { return real<int (*)(int, off_t)>("ftruncate")(fd, length); });
}
int ftruncate64(int fd, off64_t length) noexcept
{
    return cut(fd, length, [&] { return real<int (*)(int, off64_t)>("ftruncate64")(fd, length); });
}
int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) ? va_arg(rest, unsigned) : 0u;
    va_end(rest);
    return opened(path, flags, [&] { return real<int (*)(const char *, int, ...)>("open")(path, flags, mode); });
}
int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = (flags & O_CREAT) ? va_arg(rest, unsigned) : 0u;
    va_end(rest);
    return opened(path, flags, [&] { return real<int (*)(const char *, int, ...)>("open64")(path, flags, mode); });
}
/// A question, which counts as no call: where all is write-protected it is answered so.
int access(const char *path, int mode) noexcept
{
    const FaultPlan &plan = watch().plan;
    if (watch().isArmed && plan.error == EROFS && plan.always && (mode & W_OK) && isWatched(path)) {
        errno = EROFS;
        return -1;
    }
    return real<int (*)(const char *, int)>("access")(path, mode);
}
int unlink(const char *path) noexcept
{
    const auto next = real<int (*)(const char *)>("unlink");
    if (!isWatched(path))
        return next(path);
    if (shallFail())
        return -1;
    const int done = next(path);
    if (done == 0)
        record({IoEvent::Unlink, path, {}, 0, {}});
    return done;
}
int rename(const char *from, const char *to) noexcept
{
    return moved(from, to, [&] { return real<int (*)(const char *, const char *)>("rename")(from, to); });
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return moved(from, to, [&] {
        return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder,
                                                                                          to, flags);
    });
}
}
