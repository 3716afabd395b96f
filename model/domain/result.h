#pragma once
#include <QString>

#include <tl/expected.hpp>

/// What went wrong: a sentence for the person (what, where, what to do now) and a detail for the
/// log. SQL, paths of the program and field contents never stand in message or detail.
struct Error {
    QString message;
    QString detail {};
    bool operator==(const Error &) const = default;
};

/// Success or failure that cannot be confused. Problems in the user's data are not errors (see
/// Problem); mistakes of the program are Q_ASSERT.
template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error {std::move(message), std::move(detail)});
}
