#pragma once
#include "model/domain/language.h"
#include "model/items/groupedmodel.h"
#include "model/query/gaps.h"

/// What can be done about a line of the gap lists.
enum class GapStep : signed char { Link, NewObjective, OpenObjective, OpenRecord, Justify, Reconsider };
/// In order; the first is what Enter does.
std::vector<GapStep> stepsOf(const GapLine &line);
/// "Link…", "Open OBJ-019"
QString stepText(GapStep step, const GapLine &line, const Language &language);

/// The gap lists (7.2, LOOK.md 7.7): groups with their clause, what, who and context, level, next step.
class GapTree : public GroupedModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, ContextColumn, LevelColumn, StepColumn, ColumnCount };
    enum Role { ClauseRole = IconRole + 1 };
    explicit GapTree(Language language, QObject *parent = nullptr);
    void setState(const WorkspaceState &ws);
    /// Nullptr for headings.
    const GapLine *line(const QModelIndex &index) const;
    const Language &language() const { return m_language; }
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant groupData(const RowGroup &group, int role) const override;
    QVariant rowData(const QUuid &row, int column, int role) const override;

private:
    QString text(const GapLine &line, int column) const;
    Language m_language;
    QHash<QUuid, GapLine> m_lines;
};
