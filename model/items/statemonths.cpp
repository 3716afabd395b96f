#include "model/items/statemonths.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/query/sentences.h"

StateMonths::StateMonths(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void StateMonths::setHistory(StateHistory history, const Register &reg)
{
    beginResetModel();
    m_history = std::move(history);
    m_rows.clear();
    for (const Objective &o : reg.all<Objective>())
        if (std::any_of(m_history.columns.begin(), m_history.columns.end(),
                        [&](const StateHistory::Column &column) { return column.states.contains(o.id); }))
            m_rows.push_back({o.id, o.code, o.title});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.code < b.code; });
    endResetModel();
}

QString StateMonths::monthOf(int month) const
{
    return monthText(m_history.columns[size_t(month)].day, true, m_language);
}

QString StateMonths::words(const Row &row, int month) const
{
    const auto &states = m_history.columns[size_t(month)].states;
    const auto state = states.constFind(row.id);
    return m_language.translate("StateMonths", "%1 %2, %3: %4", "code, title, month, state")
        .arg(row.code, row.title, monthOf(month),
             state == states.constEnd() ? m_language.translate("StateMonths", "not live")
                                        : labelOf(*state, m_language));
}

QString StateMonths::countsOf(int month) const
{
    const auto &counts = m_history.columns[size_t(month)].counts;
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts += m_language.translate("StateMonths", "%1 %2", "count, state")
                     .arg(m_language.locale().toString(it.value()), labelOf(it.key(), m_language));
    return m_language.translate("StateMonths", "%1: %2", "month, states")
        .arg(monthOf(month), parts.join(QStringLiteral(", ")));
}

QString StateMonths::eventsOf(int month) const
{
    const QDate to = m_history.columns[size_t(month)].day;
    const QDate from = month > 0 ? m_history.columns[size_t(month) - 1].day : to.addMonths(-1);
    const auto inside = [&](QDate day) { return day > from && day <= to; };
    QStringList lines;
    for (const StateHistory::Closed &closed : m_history.closed)
        if (inside(closed.date))
            lines += m_language.translate("StateMonths", "%1 %2", "code, end")
                         .arg(closed.code, labelOf(closed.state, m_language));
    for (const QDate &review : m_history.managementReviews)
        if (inside(review))
            lines += m_language.translate("StateMonths", "Management review of %1").arg(longDate(review, m_language));
    for (const StateHistory::Event &event : m_history.triggers)
        if (inside(event.date))
            lines += QStringLiteral("%1: %2").arg(shortDate(event.date, m_language), event.words);
    return lines.join(QLatin1Char('\n'));
}

int StateMonths::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StateMonths::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_history.columns.size());
}

QVariant StateMonths::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(m_language.translate("StateMonths", "Objective")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return shortMonth(m_history.columns[size_t(section) - 1].day.month(), m_language).left(1); // as on paper
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return countsOf(section - 1);
    default:
        return {};
    }
}

QVariant StateMonths::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return row.id.value;
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.title) : role == SecondaryRole ? QVariant(row.code) : QVariant();
    const int month = index.column() - 1;
    const auto &states = m_history.columns[size_t(month)].states;
    const auto state = states.constFind(row.id);
    switch (role) {
    case StateRole:
        return state == states.constEnd() ? QVariant() : QVariant(int(*state));
    case Qt::DisplayRole: // what is copied
        return state == states.constEnd() ? QString() : labelOf(*state, m_language);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return words(row, month);
    default:
        return {};
    }
}
