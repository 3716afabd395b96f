#pragma once
#include "model/query/policyrevision.h"
#include "views/forms/recordpanel.h"

#include <QDialog>

class Banner;
class DateEdit;
class FormKeeper;
class QComboBox;
class QGridLayout;
class QLineEdit;

/// A new version of a policy: asks for each commitment whether it is unchanged, reworded or removed, and for new ones
/// (2.1). Saving is one step to undo; after it the links wait for confirmation.
class PolicyDialog : public QDialog
{
    Q_OBJECT
public:
    PolicyDialog(Id<PolicyDocument> document, RecordServices services, QDate day, QWidget *parent);
    void reject() override;

signals:
    void revised(const QString &version);

private:
    struct Row {
        Id<PolicyCommitment> commitment; ///< null: a new one
        QComboBox *fate = nullptr;
        QLineEdit *section, *text;
    };
    QWidget *makeFacts(QDate day);
    void addRow(const PolicyCommitment *commitment);
    void save();
    QString typed() const;
    bool takeTyped(const QString &body);

    RecordServices m_services;
    Id<PolicyDocument> m_document;
    Banner *m_banner;
    FormKeeper *m_keeper;
    QLineEdit *m_version;
    DateEdit *m_approvedOn, *m_validFrom;
    QComboBox *m_approvedBy;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};
