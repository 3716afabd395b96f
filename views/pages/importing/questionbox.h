#pragma once
#include <QWidget>

class Segmented;
class TextLabel;

/// A question that only a person can answer, with its answers side by side; nothing is chosen beforehand.
class QuestionBox : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what is asked, for screen readers.
    QuestionBox(const QString &name, QWidget *parent = nullptr);
    void setQuestion(const QString &sentence, const QString &first, const QString &second);
    /// −1 none, 0 the first, 1 the second answer.
    void setAnswer(int answer);
    int answer() const;

signals:
    void answered();

private:
    TextLabel *m_sentence;
    Segmented *m_answers;
};
