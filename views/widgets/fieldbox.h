#pragma once
#include <QWidget>

class ProblemLine;
class TextLabel;

/// An editor with the helper text or the problem below it (LOOK 5): border in error colour, icon and sentence that
/// says what is wrong and how to repair it. The page decides when: on leaving the field or on save.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor as child. The editor's focus proxy and buddy stay the editor itself.
    explicit FieldBox(QWidget *editor, const QString &helper = {}, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void setHelper(const QString &helper);
    /// Empty takes the problem away. Screen readers hear it as the description of the editor.
    void setProblem(const QString &sentence);
    QString problem() const;
    bool hasProblem() const { return !problem().isEmpty(); }

private:
    void refresh();

    QWidget *m_editor;
    TextLabel *m_helper;
    ProblemLine *m_problem;
};
