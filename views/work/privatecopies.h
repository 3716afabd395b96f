#pragma once
#include "model/domain/result.h"

#include <QTemporaryDir>

#include <memory>

class Language;

/// Copies of evidence to look at in other programs: each in a folder of its own that only this user may enter, not to
/// be written to, not to be run, gone with this object.
class PrivateCopies
{
public:
    /// Writes a copy and gives its path. `name` as safeFileName() makes it.
    Result<QString> put(const QString &name, const QByteArray &bytes, const Language &language);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 0;
};
