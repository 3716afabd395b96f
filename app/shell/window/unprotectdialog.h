#pragma once
#include "model/domain/language.h"
#include "model/domain/result.h"

#include <QDialog>

class BackgroundWork;
class PassphraseFields;
class Prompt;
class QPushButton;
class TextLabel;

/// File > Open a protected file: asks for the passphrase, then where the plain file shall lie. A wrong passphrase
/// leaves the dialog as it is; nothing is written before everything is proved.
class UnprotectDialog : public QDialog
{
    Q_OBJECT

public:
    UnprotectDialog(const QString &path, Prompt &prompt, const Language &language, QWidget *parent);
    /// Whether a file begins as a protected one; false when it cannot be read.
    static bool isProtectedFile(const QString &path);

signals:
    /// The plain file was written. A workspace is to be opened.
    void written(const QString &path, bool isWorkspace);

private:
    void unlock();
    void save(const Result<QByteArray> &plain);
    void setBusy(bool busy);

    QString m_path;
    Prompt &m_prompt;
    Language m_language;
    PassphraseFields *m_fields;
    TextLabel *m_problem;
    QPushButton *m_go;
    BackgroundWork *m_work;
};
