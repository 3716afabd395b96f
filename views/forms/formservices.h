#pragma once
#include "model/domain/filevalues.h"
#include "model/domain/register.h"
#include "model/domain/result.h"

#include <QDate>

#include <functional>
#include <vector>

/// Where that is kept which was typed and not yet saved (2.8). Empty functions: nowhere.
struct DraftPlace {
    std::function<Result<>(const Draft &draft)> put;
    std::function<Result<>(const QString &form, const QString &record)> remove;
    std::function<QDateTime()> now;
    std::function<Result<std::vector<Draft>>()> all {};
};

/// What a form needs of the file beside its records. What is empty is not offered.
struct FormServices {
    DraftPlace drafts {};
    std::function<void()> saveCopy {}; ///< asks where, and saves the file there
    std::function<Result<Register>()> inFile {}; ///< what stands in the file now, whoever wrote it
    std::function<Result<>()> reload {}; ///< takes that over
    std::function<QDate()> today {}; ///< what counts as today in this file
};
