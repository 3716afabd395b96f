#pragma once
#include "model/domain/language.h"
#include "model/items/itemroles.h"
#include "model/query/attention.h"

#include <QAbstractListModel>

/// The cards "Needs attention". DisplayRole is the title, SecondaryRole the reason, WordsRole stands beside the bar.
class AttentionList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WordsRole = Qt::UserRole + 100 };

    explicit AttentionList(Language language, QObject *parent = nullptr);
    void setState(const WorkspaceState &state);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Language m_language;
    std::vector<AttentionCard> m_cards;
};
