#include "model/items/gaptree.h"

namespace {

constexpr const char *gapHeaders[] = {QT_TRANSLATE_NOOP("Gaps", "What"), QT_TRANSLATE_NOOP("Gaps", "Who and context"),
                                      QT_TRANSLATE_NOOP("Gaps", "Level"), QT_TRANSLATE_NOOP("Gaps", "Next step")};
static_assert(std::size(gapHeaders) == GapTree::ColumnCount);

} // namespace

std::vector<GapStep> stepsOf(const GapLine &line)
{
    switch (line.group) {
    case GapGroup::Risks:
    case GapGroup::Requirements:
        return {GapStep::Link, line.objective ? GapStep::OpenObjective : GapStep::NewObjective, GapStep::Justify};
    case GapGroup::Commitments:
        return {GapStep::Link, line.objective ? GapStep::OpenObjective : GapStep::NewObjective};
    case GapGroup::Objectives:
        return {GapStep::Link, GapStep::OpenObjective};
    case GapGroup::Controls:
        return {GapStep::OpenObjective, GapStep::OpenRecord};
    case GapGroup::Justified:
        break;
    }
    return {GapStep::Reconsider};
}

QString stepText(GapStep step, const GapLine &line, const Language &language)
{
    switch (step) {
    case GapStep::Link:
        return language.translate("Gaps", "Link…");
    case GapStep::NewObjective:
        return language.translate("Gaps", "New objective…");
    case GapStep::OpenObjective:
        return language.translate("Gaps", "Open %1").arg(line.objectiveCode);
    case GapStep::OpenRecord:
        return language.translate("Gaps", "Open %1").arg(line.code);
    case GapStep::Justify:
        return language.translate("Gaps", "Justify…");
    case GapStep::Reconsider:
        break;
    }
    return language.translate("Gaps", "Reconsider…");
}

GapTree::GapTree(Language language, QObject *parent)
    : GroupedModel(parent)
    , m_language(std::move(language))
{
}

void GapTree::setState(const WorkspaceState &ws)
{
    m_lines.clear();
    std::vector<RowGroup> groups;
    for (const GapLine &line : gapLines(ws, m_language)) {
        const QString key = QString::number(int(line.group));
        if (groups.empty() || groups.back().key != key)
            groups.push_back({key, {}});
        groups.back().rows.push_back(line.key());
        m_lines.insert(line.key(), line);
    }
    arrange(groups);
}

const GapLine *GapTree::line(const QModelIndex &index) const
{
    const auto it = m_lines.constFind(idAt(index));
    return it == m_lines.constEnd() ? nullptr : &*it;
}

int GapTree::columnCount(const QModelIndex &parent) const
{
    return parent.internalPointer() ? 0 : ColumnCount;
}

QVariant GapTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == StepColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_language.translate("Gaps", gapHeaders[section])) : QVariant();
}

QVariant GapTree::groupData(const RowGroup &group, int role) const
{
    const auto which = GapGroup(group.key.toInt());
    switch (role) {
    case Qt::DisplayRole:
        return gapGroupTitle(which, m_language);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3")
            .arg(gapGroupTitle(which, m_language))
            .arg(group.rows.size())
            .arg(gapGroupClause(which));
    case ClauseRole:
        return gapGroupClause(which);
    default:
        return {};
    }
}

QString GapTree::text(const GapLine &line, int column) const
{
    switch (column) {
    case WhatColumn:
        return line.title;
    case ContextColumn:
        return line.context;
    case LevelColumn:
        if (line.result != ResultState::Unset)
            return labelOf(line.result, m_language);
        return line.life != ObjectiveState::Unset ? labelOf(line.life, m_language) : line.level;
    default:
        break;
    }
    QStringList steps;
    for (const GapStep step : stepsOf(line))
        steps += stepText(step, line, m_language);
    return steps.join(QStringLiteral(", "));
}

QVariant GapTree::rowData(const QUuid &row, int column, int role) const
{
    const auto it = m_lines.constFind(row);
    if (it == m_lines.constEnd())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*it, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::AccessibleTextRole:
        if (column != WhatColumn)
            return text(*it, column);
        return QStringLiteral("%1 %2, %3, %4")
            .arg(it->code, it->title, text(*it, LevelColumn), text(*it, ContextColumn));
    case KindRole:
        return int(it->kind);
    case SecondaryRole:
        return column == WhatColumn ? QVariant(it->code) : QVariant();
    case StateRole:
        return column == LevelColumn && it->result != ResultState::Unset ? QVariant(int(it->result)) : QVariant();
    case LifeRole:
        return column == LevelColumn && it->life != ObjectiveState::Unset ? QVariant(int(it->life)) : QVariant();
    default:
        return {};
    }
}
