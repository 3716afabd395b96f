#pragma once
#include "model/domain/register.h"

/// The fields by which a row of a file is found again (8.1): the code where there is one, else these.
std::span<const char *const> naturalKey(Kind kind);
/// The key of a record as text, unique within its kind; empty for kinds that are found by their code.
QString naturalKeyText(Kind kind, const void *record);
