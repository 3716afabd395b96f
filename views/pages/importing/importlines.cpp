#include "views/pages/importing/importlines.h"

#include "views/widgets/roles.h"

static QString recordOf(const PreviewLine &line)
{
    return line.table.isEmpty() ? line.record : QStringLiteral("%1: %2").arg(line.table, line.record);
}

void ImportLines::setLines(std::vector<PreviewLine> lines)
{
    m_lines = std::move(lines);
    setOnly(m_only);
}

void ImportLines::setOnly(std::optional<RowState> state)
{
    beginResetModel();
    m_only = state;
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!state || m_lines[i].state == *state)
            m_shown.push_back(i);
    endResetModel();
}

QString ImportLines::stateWord(RowState state)
{
    switch (state) {
    case RowState::Fresh:
        return tr("new");
    case RowState::Updated:
        return tr("changed");
    case RowState::Unchanged:
        return tr("the same");
    case RowState::Corrected:
        return tr("corrected");
    case RowState::Rejected:
        break;
    }
    return tr("rejected");
}

QVariant ImportLines::data(const QModelIndex &index, int role) const
{
    const PreviewLine &line = m_lines[m_shown[size_t(index.row())]];
    if (role == Qt::DisplayRole)
        switch (index.column()) {
        case Line:
            return line.line;
        case State:
            return stateWord(line.state);
        case Record:
            return recordOf(line);
        default:
            return line.words;
        }
    if (role == Qt::ToolTipRole && index.column() == What)
        return line.words;
    if (role == LateRole)
        return line.state == RowState::Rejected && index.column() == State;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return tr("Row %1, %2: %3. %4").arg(line.line).arg(stateWord(line.state), recordOf(line), line.words);
    return {};
}

QVariant ImportLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Row");
    case State:
        return tr("State", "of a row of an import");
    case Record:
        return tr("Record");
    default:
        return tr("What changes, or why not");
    }
}
