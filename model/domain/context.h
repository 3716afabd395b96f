#pragma once
#include <QDate>
#include <QDateTime>
#include <QUuid>

#include <functional>

/// Everything that comes from outside the data: time, user, new ids, randomness. Tests pass their
/// own.
struct Context {
    std::function<QDateTime()> now; ///< UTC, for time stamps of the history: always the real time
    std::function<QString()> who; ///< the person at the machine, for the history
    std::function<QUuid()> newId;
    std::function<QByteArray(int)> random; ///< so many random bytes
    /// The real clock, the login name, random ids.
    static Context real();
};
