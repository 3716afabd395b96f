#include "model/store/lockproof.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

/// The file opened twice: what the one has locked the other may not get.
class TwoHandles
{
public:
    explicit TwoHandles(const QString &path)
        : one(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
        , other(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
    }
    ~TwoHandles()
    {
        for (const int fd : {one, other})
            if (fd >= 0)
                ::close(fd);
    }
    TwoHandles(const TwoHandles &) = delete;
    TwoHandles &operator=(const TwoHandles &) = delete;
    bool areOpen() const { return one >= 0 && other >= 0; }

    const int one, other;
};

/// After a lock that was refused: because somebody has it, or because there are none.
LockProof refusal()
{
    return errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS ? LockProof::Missing : LockProof::Work;
}

} // namespace

LockProof wholeFileLocksAt(const QString &path)
{
    const TwoHandles file(path);
    if (!file.areOpen())
        return LockProof::Work; // what cannot be tried is no proof
    if (::flock(file.one, LOCK_EX | LOCK_NB) != 0)
        return refusal();
    return ::flock(file.other, LOCK_EX | LOCK_NB) == 0 ? LockProof::Ignored : refusal();
}

LockProof rangeLocksAt(const QString &path)
{
    const TwoHandles file(path);
    if (!file.areOpen())
        return LockProof::Work;
    struct flock range {
    };
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    if (::fcntl(file.one, F_SETLK, &range) != 0)
        return refusal();
    // Those of one process never keep each other out; that of a descriptor is kept out also within the process.
    return ::fcntl(file.other, F_OFD_SETLK, &range) == 0 ? LockProof::Ignored : refusal();
}
