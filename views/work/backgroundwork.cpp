#include "views/work/backgroundwork.h"

#include <utility>

WorkSteps::WorkSteps(std::function<bool()> canceled, std::function<void(int)> progress)
    : m_canceled(std::move(canceled))
    , m_progress(std::move(progress))
{
}

void WorkSteps::setProgress(qint64 done, qint64 of)
{
    const int at = of > 0 ? int(double(done) / double(of) * whole) : 0;
    if (at == m_shown)
        return;
    m_shown = at;
    m_progress(at);
}

BackgroundWork::~BackgroundWork()
{
    if (m_current)
        m_current->cancel();
}

void BackgroundWork::start(const QString &title, QFutureWatcherBase *watcher)
{
    if (QFutureWatcherBase *older = std::exchange(m_current, watcher))
        older->cancel();
    m_title = title;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int at) {
        if (watcher == m_current)
            emit progressed(at);
    });
    emit started(title);
}

bool BackgroundWork::finish(QFutureWatcherBase *watcher)
{
    watcher->deleteLater();
    if (watcher != m_current)
        return false;
    m_current = nullptr;
    m_title.clear();
    emit finished();
    return true;
}

void BackgroundWork::cancel()
{
    if (!m_current)
        return;
    std::exchange(m_current, nullptr)->cancel();
    m_title.clear();
    emit finished();
}
