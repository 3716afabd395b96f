#pragma once
#include "views/pages/session.h"

#include <QDialog>

class RecordPanel;
class TextLabel;

// The register of printed versions (7.5.3, X-10, X-11): what was saved as PDF from the window, with its hash, so that
// years later a sheet of paper or a file can be told from another one.

/// All saved reports and packs, and "is this file one of them?".
class IssuedReports : public QDialog
{
    Q_OBJECT

public:
    IssuedReports(Session &session, QWidget *parent);
    /// A sentence about a file: which version it is, or that it is none.
    static QString judge(const Register &reg, const QByteArray &bytes, const Language &language);

private:
    void checkFile();
    void checkPack(const QString &path, const QString &before);

    Session &m_session;
    RecordPanel *m_panel;
    TextLabel *m_answer;
};
