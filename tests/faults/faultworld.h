#pragma once
#include "model/store/store.h"
#include "tests/support/howmany.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>

/// A folder in memory where there is one: what is tested here are the calls, not the patience of a disk.
class FastFolder
{
public:
    FastFolder();
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// The bytes of a workspace with two records of every kind and some readings. With small pages it has a seventh of
/// the size, so that every byte of it can be tried.
QByteArray filledWorkspace(bool smallPages = false);
/// Bytes of a file and back.
QByteArray bytesOf(const QString &path);
void putBytes(const QString &path, const QByteArray &bytes);
/// Removes everything in the folder.
void emptyFolder(const QString &path);

/// The records and valid and void readings of a register, as text that can be compared.
QByteArray everythingIn(const Register &reg);
/// Everything that the file answers: also full readings, reasons, history, drafts and the name of the workspace.
/// Empty when an answer is refused.
QByteArray everythingIn(const Store &store);
/// What `verify` finds wrong; empty when nothing.
QString verifyFaults(const QString &path);
/// Opens and verifies the file. An empty text when it is sound, else what is wrong.
QString soundness(const QString &path);
