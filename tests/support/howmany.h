#pragma once
#include <QtGlobal>

/// How many cases, or every how many, a test tries: what the environment says, else as usual.
inline int howMany(const char *variable, int usually)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : usually;
}
