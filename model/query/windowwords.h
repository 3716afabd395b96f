#pragma once
#include <QString>

class Language;

/// The window of an aggregation (3.4) as people say it: "last_3" is "the last 3 readings"; what is no window stays.
QString windowWords(const QString &stored, const Language &language);
