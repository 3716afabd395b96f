#include "app/shell/process.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr int kEnds[] = {SIGTERM, SIGHUP, SIGINT};
/// A handler may only write to something that it finds without being given it.
int endPipe[2] = {-1, -1};

void noteEnd(int)
{
    const int before = errno;
    const char mark = 1;
    [[maybe_unused]] const ssize_t n = ::write(endPipe[1], &mark, 1);
    errno = before;
}

} // namespace

void prepareProcess()
{
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN);
    ::umask(077);
    for (int fd = 0; fd <= 2; ++fd)
        while (::fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            if (const int null = ::open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY); null < 0 || null > fd)
                break; // the lowest free number is given, so this is one too many
}

EndSignals::EndSignals(std::function<void()> end, QObject *parent)
    : QObject(parent)
{
    if (::pipe2(endPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *ends = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, this);
    connect(ends, &QSocketNotifier::activated, this, [end = std::move(end)] {
        char mark = 0;
        if (::read(endPipe[0], &mark, 1) == 1)
            end();
    });
    for (const int number : kEnds) {
        struct sigaction action = {};
        action.sa_handler = &noteEnd;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : kEnds)
        ::signal(number, SIG_DFL);
    for (int &fd : endPipe)
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
}
