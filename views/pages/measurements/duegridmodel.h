#pragma once
#include "model/domain/numbers.h"
#include "model/query/dueround.h"

#include <QAbstractTableModel>
#include <QMap>

#include <memory>

class Language;

/// What is typed into one line of the grid, kept by KPI and period so that it survives every refresh.
struct TypedLine {
    QString first, second; ///< value or numerator, denominator, as typed
    QString evidence, comment;
    bool isEmpty() const { return first.isEmpty() && second.isEmpty(); }
};

/// The due grid: lines that wait for a figure, then lines recorded in this round (7.2). Only value, denominator and
/// notes of open lines can be edited.
class DueGridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        KpiColumn,
        PeriodColumn,
        DueColumn,
        LastColumn,
        FirstColumn,
        SecondColumn,
        ResultColumn,
        StateColumn,
        NotesColumn,
        ColumnCount
    };
    enum Role { OldStateRole = Qt::UserRole + 200, OpenCellRole, ProblemRole, SpansRole };

    explicit DueGridModel(const Language &language, QObject *parent = nullptr);
    /// Fresh rows from the state; what is typed stays. The filter is text over code and name, the collector may be
    /// null.
    void setState(std::shared_ptr<const WorkspaceState> state, const QString &filter, Id<Person> collector);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    bool isGroup(int row) const;
    bool isOpen(int row) const;
    const RoundRow *round(int row) const;
    TypedLine typed(int row) const;
    void setNotes(int row, const QString &evidence, const QString &comment);
    void discard();

    /// Lines with something typed, and what is wrong with each (empty = may be saved).
    int filled() const;
    int openCount() const { return int(m_open.size()); }
    int withoutEvidence() const;
    QStringList problems() const;
    /// Index of the first line with a problem, or invalid.
    QModelIndex firstProblem() const;
    /// The typed figures as readings; evidence as typed text is left to the caller.
    struct Filled {
        ReadingRow row;
        QString evidence;
    };
    std::vector<Filled> readings() const;
    std::vector<TypedReading> typedReadings() const;

signals:
    void typedChanged();

private:
    using Key = std::pair<QUuid, QDate>;
    Key keyOf(const RoundRow &row) const { return {row.kpi.value, row.period.last}; }
    std::optional<ReadingRow> parsed(const RoundRow &row, QString &problem) const;
    QString problemOf(const RoundRow &row) const;
    QVariant groupData(bool open, int column, int role) const;
    QString displayText(const RoundRow &row, bool open, int column) const;
    QString valueText(const RoundRow &row, double value) const;
    QString lateText(const RoundRow &row) const;
    void refreshPreviews();

    const Language &m_language;
    std::shared_ptr<const WorkspaceState> m_ws;
    std::vector<RoundRow> m_open, m_recorded;
    QMap<Key, TypedLine> m_typed;
    std::vector<StateChange> m_preview; ///< per open row
    std::vector<std::optional<double>> m_result; ///< per open row
};
