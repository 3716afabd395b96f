#pragma once
#include "views/forms/fieldeditor.h"
#include "views/forms/formchecks.h"

#include <QObject>

#include <vector>

class FieldBox;
class QDialog;
class QGridLayout;
class QLabel;
class TextLabel;

/// The questions of a dialog that is not the form of one record, as label and field, and what is wrong with the
/// answers: said at the field, counted in the footer, F8 goes to the next (LOOK 5).
class AskedFields : public QObject
{
    Q_OBJECT
public:
    AskedFields(QDialog &dialog, QGridLayout &grid);
    /// A question about `subjects`: the names under which show() is told what is wrong.
    void add(const QString &label, QWidget *input, const QStringList &subjects);
    /// The same; what stands in the editor and cannot be read is a problem as well.
    void add(const QString &label, FieldEditor &editor, const QStringList &subjects,
             FieldEditor::Need need = FieldEditor::Need::Required);
    /// A line over the whole width.
    void addLine(QWidget *widget);
    /// Counts what is shown.
    TextLabel *count() const { return m_count; }
    /// Says each problem at its field, that of "kpi A" at the field of "kpi" when there is none of its own. Hands back
    /// those that belong to no field.
    std::vector<FieldProblem> show(const std::vector<FieldProblem> &problems);
    /// What was typed and cannot be read, in the order of the dialog.
    std::vector<FieldProblem> unreadable() const;
    void goToFirst();

private:
    struct Asked {
        FieldBox *box = nullptr;
        FieldEditor *editor = nullptr;
        QWidget *input = nullptr; ///< what takes the keys
        QStringList subjects;
    };
    void place(const QString &label, QWidget *field, const Asked &asked);
    size_t placeOf(const QString &subject) const;
    void say(const Asked &asked, const QString &sentence);
    void countThem();
    void goTo(size_t from);

    QDialog &m_dialog;
    QGridLayout &m_grid;
    TextLabel *m_count;
    std::vector<Asked> m_fields;
};
