#pragma once
#include "model/domain/finding.h"
#include "model/domain/objective.h"

#include <QDialog>

#include <optional>

class Banner;
class DateEdit;
class FormKeeper;
class QComboBox;
class QLineEdit;
class Session;
class TextLabel;

/// What issuing a version of a document needs (7.5.2, 7.5.3): its version, who wrote it, and who approved it when and
/// where that is recorded; the approval may be missing, then the document is a version without one.
class IssueDialog : public QDialog
{
    Q_OBJECT
public:
    /// `type` is the id of the report: the version after the last one of that type is proposed.
    IssueDialog(Session &session, const QString &type, QWidget *parent);
    /// The version to be entered, without title, file and hash.
    IssuedDocument document() const;
    /// Its approval, when somebody was named.
    std::optional<Approval> approval() const;
    void reject() override;

private:
    QWidget *field(const QString &label, QWidget *editor, const char *objectName);
    void check();

    Session &m_session;
    QString m_type;
    QUuid m_document, m_approval;
    QLineEdit *m_version, *m_reference;
    QComboBox *m_author, *m_approver;
    DateEdit *m_decidedOn;
    TextLabel *m_error;
    Banner *m_banner;
    FormKeeper *m_keeper;
};
