#pragma once
#include "model/domain/language.h"
#include "model/query/objectivelist.h"

#include <QWidget>

class Chip;
class ChoiceButton;
class QHBoxLayout;
class QPushButton;
class SearchLine;

/// Above the list of objectives: which ones, text, state, owner, unit, clear; at the right the grouping.
class ObjectiveFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectiveFilterBar(const Language &language, QWidget *parent = nullptr);

    /// People and units that occur become the choices.
    void setLines(const std::vector<ObjectiveLine> &lines);
    void setFilter(const ObjectiveFilter &filter);
    const ObjectiveFilter &filter() const { return m_filter; }
    /// Everything but scope, grouping and order.
    void clear();
    SearchLine *textLine() const { return m_text; }
    /// At the right end, after the grouping.
    void addButton(QWidget *button);

signals:
    /// The user narrowed, widened or regrouped the list.
    void changed(const ObjectiveFilter &filter);

private:
    void take();
    void show(const ObjectiveFilter &filter);

    Language m_language;
    ObjectiveFilter m_filter;
    ChoiceButton *m_scope;
    SearchLine *m_text;
    Chip *m_state, *m_owner, *m_unit;
    QPushButton *m_clear;
    ChoiceButton *m_grouping;
    QHBoxLayout *m_row;
    bool m_showing = false;
};
