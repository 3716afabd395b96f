#pragma once
#include "views/pages/session.h"

#include <QDialog>

class PassphraseFields;
class Segmented;
class TextLabel;

/// File > Save under a passphrase: a verified copy of the workspace or all tables as a workbook, sealed (DESIGN.md "The
/// file"; docs/PROTECTED.md). The open file itself stays as it is, and the dialog says so.
class ProtectDialog : public QDialog
{
    Q_OBJECT

public:
    enum What { Workspace, Workbook };
    explicit ProtectDialog(Session &session, QWidget *parent);

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void choose();
    void save(const QString &path, const QString &passphrase);
    Result<QByteArray> plainBytes() const;

    Session &m_session;
    Segmented *m_what;
    PassphraseFields *m_fields;
    TextLabel *m_problem;
};
