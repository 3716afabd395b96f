#pragma once
#include "model/domain/review.h"

#include <QDialog>

class Banner;
class FormKeeper;
class QLineEdit;
class QPlainTextEdit;
class Session;

/// The inputs a to g of the management review (9.3.2): what was presented, or why there is nothing.
class InputsDialog : public QDialog
{
    Q_OBJECT

public:
    InputsDialog(Session &session, Id<Review> review, QWidget *parent);
    void reject() override;

private:
    struct Row {
        QString letter;
        QPlainTextEdit *text;
        QLineEdit *reason;
    };
    void save();
    bool isEdited() const;
    ReviewInput edited(const Row &row, const ReviewInput *known) const;
    const ReviewInput *known(const QString &letter) const;

    Session &m_session;
    const Id<Review> m_review;
    Banner *m_banner;
    FormKeeper *m_keeper;
    std::vector<Row> m_rows;
};
