#pragma once
#include "views/pages/session.h"

#include <QWidget>

class NumberSettings;
class QStandardItemModel;
class QTableView;
class TextLabel;
class WordSettings;

/// The quality rules (4.1): which are on, their limits, and words of
/// the organisation. Hints and warnings can be switched off for the whole file;
/// what blocks or is urgent cannot.
class RulesView : public QWidget
{
    Q_OBJECT
public:
    explicit RulesView(Session &session, QWidget *parent = nullptr);
    void refresh();
    bool isEdited() const;
    /// False when a number cannot be used or the file cannot be written.
    bool save();

signals:
    void edited();
    void failed(const Error &error);

private:
    void fill();
    QStringList off() const;
    void explain();
    void count();

    Session &m_session;
    QStandardItemModel *m_rules;
    QTableView *m_table;
    TextLabel *m_count, *m_explanation;
    NumberSettings *m_numbers;
    WordSettings *m_words;
    QStringList m_shownOff;
    bool m_filling = false;
};
