#pragma once
#include "views/look/stateicon.h"

#include <QWidget>

/// A sentence in which one state stands as icon, word and colour: "OBJ-003 is ▲ at risk because …". Wraps.
class StateSentence : public QWidget
{
    Q_OBJECT

public:
    explicit StateSentence(QWidget *parent = nullptr);

    /// The first place of `word` in the sentence is painted as the state; a sentence without it stays plain.
    void setSentence(const QString &sentence, StateMark mark, const QString &word);
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Laid;
    Laid lay(double width) const;

    QString m_sentence, m_word;
    StateMark m_mark = StateMark::LifeCycle;
};
