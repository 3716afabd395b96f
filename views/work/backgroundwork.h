#pragma once
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>

/// What a function in the background sees of the world: whether somebody cancelled, and how far it says it is.
class WorkSteps
{
public:
    WorkSteps(std::function<bool()> canceled, std::function<void(int)> progress);
    /// Ask often; when true, return at once with anything: the value is dropped.
    bool isCanceled() const { return m_canceled(); }
    /// Cheap enough to be called for each row: only a change of a thousandth is passed on.
    void setProgress(qint64 done, qint64 of);

    static constexpr int whole = 1000;

private:
    std::function<bool()> m_canceled;
    std::function<void(int)> m_progress;
    int m_shown = -1;
};

/// One place for work in the background: a function from values to a value (a snapshot of the register to pages, bytes
/// to a change set). The value arrives in the thread of this object. A newer run replaces the older one, whose value is
/// dropped; nothing arrives after cancel() or when the context has died. No nested event loop.
class BackgroundWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Cancels; does not wait: the function has its own copies. Who ends the program does.
    ~BackgroundWork() override;

    /// `work(WorkSteps &)` runs in a thread of the pool and must touch only what it holds by value; no widget, QPixmap
    /// or QGraphicsScene. `done(value)` is called here. `title` is what is under way: "Preparing the report".
    template <typename Work, typename Done> void run(const QString &title, Work work, QObject *context, Done done)
    {
        using Value = std::invoke_result_t<Work &, WorkSteps &>;
        auto *watcher = new QFutureWatcher<Value>(this);
        start(title, watcher);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, guard = QPointer<QObject>(context), done = std::move(done)] {
                    const bool wanted = finish(watcher) && guard && watcher->future().resultCount() > 0;
                    if (wanted)
                        done(watcher->result());
                });
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Value> &promise) mutable {
            promise.setProgressRange(0, WorkSteps::whole);
            WorkSteps steps([&] { return promise.isCanceled(); }, [&](int at) { promise.setProgressValue(at); });
            promise.addResult(work(steps));
        }));
    }

    bool isRunning() const { return m_current; }
    QString title() const { return m_title; }

public slots:
    void cancel();

signals:
    void started(const QString &title);
    /// 0 to WorkSteps::whole.
    void progressed(int at);
    /// Done or cancelled; nothing runs any more.
    void finished();

private:
    void start(const QString &title, QFutureWatcherBase *watcher);
    /// True when `watcher` is the run that is still wanted.
    bool finish(QFutureWatcherBase *watcher);

    QFutureWatcherBase *m_current = nullptr;
    QString m_title;
};
