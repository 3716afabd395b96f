#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"

#include <QWidget>

class FieldBox;
class FieldEditor;
class Language;
class QFormLayout;

/// A problem at a field of a form.
struct FieldProblem {
    QString field; ///< stable name
    QString message;
};

/// A value editor for a record of any kind, made from the dictionary: setValue(), value(), edited(). Fields that the
/// form does not show survive the round trip.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Kind kind, const Register &reg, const Language &language, QWidget *parent = nullptr);
    void setValue(const Record &record);
    /// The record as it stands in the form; fields with a problem keep their former value.
    Record value() const;
    bool isEdited() const { return m_edited; }
    /// What is wrong with the entries, in the order of the form.
    std::vector<FieldProblem> problems() const;
    /// Shows the sentences below their fields; called on save, or for one field when it is left.
    void showProblems();
    /// Puts the focus on the next field with a problem after the focused one (F8).
    void goToNextProblem();
    FieldEditor *editor(QAnyStringView field) const;

signals:
    void edited();

private:
    struct Row {
        const Field *field = nullptr;
        FieldEditor *editor = nullptr;
        FieldBox *box = nullptr;
    };
    void addGroup(QFormLayout &form, const char *title, const std::vector<const char *> &fields);
    void addRow(QFormLayout &form, const Field &field);
    QString problemOf(const Row &row) const;
    void showProblem(const Row &row);

    Kind m_kind;
    const Register &m_register;
    const Language &m_language;
    Record m_record;
    std::vector<Row> m_rows;
    bool m_edited = false;
};
