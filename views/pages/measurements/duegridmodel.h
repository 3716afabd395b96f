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
    bool hasNotes() const { return !evidence.isEmpty() || !comment.isEmpty(); }
    bool operator==(const TypedLine &) const = default;
};

/// Which lines the grid shows.
struct RoundFilter {
    QString text; ///< in code or name
    Id<Person> collector;
    QDate month; ///< only periods that ended in it; invalid: the present round with everything still open
    bool operator==(const RoundFilter &) const = default;
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
    enum Role {
        OldStateRole = Qt::UserRole + 200, ///< int(ResultState) before saving, when it changes
        OpenCellRole, ///< bool: can be typed into
        ProblemRole, ///< QString: why what stands there cannot be saved
        SpansRole, ///< bool: "n/a" with its reason takes the cells up to the result
        LastThreeRole, ///< QStringList of three
        HintRole, ///< QString: the unit, in an empty cell
        QuietRole, ///< bool: text2
    };

    explicit DueGridModel(const Language &language, QObject *parent = nullptr);
    /// Fresh rows from the state; what is typed stays.
    void setState(std::shared_ptr<const WorkspaceState> state, const RoundFilter &filter);
    /// Why a recorded figure is not available; asked only for such rows.
    void setReasonOf(std::function<QString(Id<Kpi>, qint32 key)> reasonOf) { m_reasonOf = std::move(reasonOf); }

    /// The cells keep their frames, but nothing can be typed.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    bool isGroup(int row) const;
    bool isOpen(int row) const;
    const RoundRow *round(int row) const;
    /// The row that waits for this figure, or -1.
    int openRow(Id<Kpi> kpi, QDate periodEnd) const;
    TypedLine typed(int row) const;
    /// `goesOn`: part of the step before, for undoTyped().
    void setNotes(int row, const QString &evidence, const QString &comment, bool goesOn = false);
    /// Value, or numerator and denominator, as from a spreadsheet; asks for nothing.
    void enter(int row, const QString &first, const QString &second);
    void discard();
    /// What was typed, pasted or discarded since the last saving is taken back step by step, and again.
    bool canUndoTyped() const { return !m_past.empty(); }
    bool canRedoTyped() const { return !m_future.empty(); }
    void undoTyped();
    void redoTyped();
    const WorkspaceState &state() const { return *m_ws; }
    const Language &language() const { return m_language; }
    /// All that is typed as one text, and back: a draft. Lines that are no longer asked fall away at the next state.
    QString typedText() const;
    void takeTyped(const QString &text);
    bool hasTyped() const { return !m_typed.isEmpty(); }

    /// Lines with something typed, all filters aside, and what is wrong with them.
    int filled() const;
    int openCount() const { return int(m_all.size()); }
    int withoutEvidence() const;
    QStringList problems() const;
    QString problem(int row) const;
    /// Cell of the next line with a problem after this row, from the top again; invalid when there is none.
    QModelIndex nextProblem(int afterRow) const;
    /// The typed figures that may be saved, as readings; evidence as typed text is left to the caller.
    struct Filled {
        ReadingRow row;
        QString evidence;
    };
    std::vector<Filled> readings() const;
    std::vector<TypedReading> typedReadings() const;

signals:
    void typedChanged();
    /// "n/a" was typed alone: its reason is wanted.
    void reasonWanted(int row);

private:
    using Key = std::pair<QUuid, QDate>;
    struct Preview {
        std::optional<StateChange> change; ///< only where something is typed
        std::optional<double> result;
    };
    static Key keyOf(const RoundRow &row) { return {row.kpi.value, row.period.last}; }
    const Preview *preview(int row) const { return isOpen(row) ? &m_preview[size_t(row - 1)] : nullptr; }
    void put(TypedLine &line, const RoundRow &row, int column, const QString &text) const;
    using Typed = QMap<Key, TypedLine>;
    /// Changes what is typed, as one step for undoTyped(), or as part of the one before.
    void change(const std::function<void(Typed &typed)> &how, bool goesOn = false);
    void stepTyped(std::vector<Typed> &from, std::vector<Typed> &to);
    /// Without what was typed for periods that are no longer asked: it was answered elsewhere.
    Typed asked(Typed typed) const;
    std::optional<ReadingRow> parsed(const RoundRow &row, QString &problem) const;
    QString problemOf(const RoundRow &row) const;
    bool isNotAvailable(int row) const;
    QVariant groupData(bool open, int column, int role) const;
    QString displayText(int row, int column) const;
    QString entryText(int row, int column) const;
    QString resultText(int row) const;
    QString stateText(int row) const;
    QString notesText(int row) const;
    QString notesIcon(int row) const;
    QString spokenText(int row, int column) const;
    QString lateText(const RoundRow &row) const;
    QStringList lastThree(const RoundRow &row) const;
    void refreshPreviews();

    bool isEntry(const QModelIndex &index) const;

    const Language &m_language;
    bool m_readOnly = false;
    std::shared_ptr<const WorkspaceState> m_ws;
    std::function<QString(Id<Kpi>, qint32)> m_reasonOf;
    std::vector<RoundRow> m_all; ///< everything open, unfiltered
    std::vector<RoundRow> m_open, m_recorded;
    Typed m_typed;
    std::vector<Typed> m_past, m_future; ///< what was typed before, and what undo took back; the last is the next
    std::vector<Preview> m_preview; ///< per open row
};
