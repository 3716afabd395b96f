#include "model/items/attentionlist.h"

#include "model/domain/text.h"

AttentionList::AttentionList(Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(std::move(language))
{
}

void AttentionList::setState(const WorkspaceState &state)
{
    std::vector<AttentionCard> fresh = attentionCards(state, m_language);
    const int before = int(m_cards.size()), after = int(fresh.size());
    // Cards have no identity worth keeping beyond their place: the most urgent is the first.
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_cards.resize(size_t(after));
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_cards.resize(size_t(after));
        endInsertRows();
    }
    m_cards = std::move(fresh);
    if (after > 0)
        emit dataChanged(index(0), index(after - 1));
}

int AttentionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant AttentionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AttentionCard &card = m_cards[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(card.title);
    case SecondaryRole:
        return shownText(card.reason);
    case WordsRole:
        return card.words;
    case StateRole:
        return int(card.state);
    case IdRole:
        return card.objective.value;
    case KindRole:
        return int(Kind::Objective);
    case BulletRole:
        return QVariant::fromValue(
            Bullet {card.progress.value_or(0), card.expected.value_or(-1), card.progress.has_value(), card.state});
    case Qt::AccessibleTextRole:
        return shownText(QStringList {QStringLiteral("%1 %2").arg(card.code, card.title),
                                      labelOf(card.state, m_language), card.words, card.reason}
                             .join(QStringLiteral(", ")));
    case Qt::ToolTipRole: // the card shows two lines of it
        return shownText(card.reason);
    default:
        return {};
    }
}
