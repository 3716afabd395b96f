#pragma once
#include "model/domain/language.h"
#include "model/items/itemroles.h"
#include "model/query/statehistory.h"

#include <QAbstractTableModel>

/// Live objectives by month: the first column names the objective, each further one has its state on the day of that
/// month (StateRole); not live: nothing. IdRole is the objective.
class StateMonths : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StateMonths(Language language, QObject *parent = nullptr);
    /// `reg` names the objectives; those that were live in any month, by code.
    void setHistory(StateHistory history, const Register &reg);
    const StateHistory &history() const { return m_history; }
    /// Reviews, ends and triggers of a month, one a line; empty when nothing happened.
    QString eventsOf(int month) const;
    /// "March 2026: 5 on track, 2 at risk"
    QString countsOf(int month) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Id<Objective> id;
        QString code, title;
    };
    QString monthOf(int month) const;
    QString words(const Row &row, int month) const;

    Language m_language;
    StateHistory m_history;
    std::vector<Row> m_rows;
};
