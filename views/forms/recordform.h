#pragma once
#include "views/forms/formchecks.h"
#include "views/forms/formlayouts.h"

#include <QHash>
#include <QWidget>

#include <functional>

class FieldBox;
class FieldEditor;
class Language;
class QGridLayout;
class QLabel;

/// A value editor for a record of any kind, made from the dictionary: setValue(), value(), edited(). Fields that the
/// form does not show, or that nobody touched, survive the round trip exactly. `reg` must outlive the form.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Kind kind, const Register &reg, const Language &language, QWidget *parent = nullptr);
    /// Only these groups of fields.
    RecordForm(Kind kind, const std::vector<FormGroup> &groups, const Register &reg, const Language &language,
               QWidget *parent = nullptr);
    ~RecordForm() override;
    void setValue(const Record &record);
    /// Shows a record that something else than this form has changed, as setValue(); what was typed and cannot be read
    /// stays with its sentence.
    void takeUp(const Record &record);
    /// What was typed and cannot be read: the sentence of the first such field; empty when there is none.
    QString unreadable() const;
    /// What counts as today for the order of dates; without it the day of the computer.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// Goes on with what was typed earlier: shown as entries that are not saved.
    void continueWith(const Record &edited);
    /// The record as it stands in the form; fields with a problem keep their former value.
    Record value() const;
    bool isEdited() const { return m_edited; }
    /// What is wrong with the entries, in the order of the form: required, limits, unreadable, ranges, order of dates.
    std::vector<FieldProblem> problems() const;
    /// Shows the sentences below their fields; called on save. A field that is left shows its own by itself.
    void showProblems();
    /// Shows problems that somebody else found (a refused save); each stays until its field is edited.
    void showProblems(const std::vector<FieldProblem> &found);
    /// How many fields show a problem now.
    int shownProblems() const;
    /// Puts the focus on the next field that shows a problem, after the focused one (F8).
    void goToNextProblem();
    /// Puts the focus on the first field that shows a problem: where somebody begins who wanted to save.
    void goToFirstProblem();
    /// Puts the focus where typing begins: on the first empty field of a new record, else on the first behind the code.
    void goToStart(bool isNew);
    FieldEditor *editor(QAnyStringView field) const;

signals:
    void edited();
    void shownProblemsChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        const Field *field = nullptr;
        QLabel *label = nullptr;
        FieldEditor *editor = nullptr;
        FieldBox *box = nullptr;
        QString help;
        QVariant untouched; ///< what the editor gave back right after setValue
    };
    void addGroup(QGridLayout &form, const char *title, const std::vector<const char *> &fields);
    void addRow(QGridLayout &form, const Field &field);
    void alignLabels();
    void markNeeds();
    void fieldEdited(size_t at);
    /// Required, limit, unreadable: what the field alone can tell.
    QString problemOf(const Row &row) const;
    /// All problems by field, also those that somebody else found.
    QHash<QString, QString> sentences() const;
    void showProblem(const Row &row, const QString &sentence);
    void goToProblem(size_t from);
    void keepFocusInView();
    void announce();

    Kind m_kind;
    const Register &m_register;
    const Language &m_language;
    std::function<QDate()> m_today;
    Record m_record;
    std::vector<Row> m_rows;
    QHash<QString, QString> m_found; ///< by field: problems found elsewhere
    int m_announced = 0;
    bool m_edited = false;
};
