#pragma once
#include <QObject>

#include <functional>

/// What whoever starts the program may have left open or unusual, before the first file is touched: a write beyond a
/// limit or into a closed pipe is an error and not the end of the process, the three standard streams exist (else the
/// workspace could become stream 2 and get its messages: A23), new files are for the user alone (J10).
void prepareProcess();

/// SIGTERM, SIGHUP and SIGINT as a call in the thread of this object: the program ends in order, drafts are kept and
/// the lock is given back (RELIABILITY A08). One at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(std::function<void()> end, QObject *parent = nullptr);
    ~EndSignals() override;
};
