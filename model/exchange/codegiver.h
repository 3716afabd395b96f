#pragma once
#include "model/domain/register.h"

#include <functional>

/// Gives free codes one after the other. Register::nextCode() looks through the whole table, which an import of many
/// rows cannot pay for each of them.
class CodeGiver
{
public:
    /// The next code of the kind that `isTaken` does not know.
    QString next(const Register &reg, Kind kind, const std::function<bool(const QString &)> &isTaken);

private:
    QHash<int, QString> m_last; ///< kind → the code that was given last
};
