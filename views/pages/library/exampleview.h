#pragma once
#include "views/pages/library/librarylines.h"

#include <QWidget>

class QPushButton;
class TextLabel;

/// One example of the library beside the list, with the button that makes a draft of it.
class ExampleView : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleView(QWidget *parent = nullptr);
    void show(const QString &id, const QString &words, const LibraryFacts &facts);
    QPushButton *button() const { return m_use; }

private:
    TextLabel *m_id, *m_words, *m_note;
    QWidget *m_facts = nullptr;
    QWidget *m_place;
    QPushButton *m_use;
};
