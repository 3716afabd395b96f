#pragma once
#include "model/domain/language.h"
#include "model/domain/register.h"
#include "model/items/fieldtext.h"
#include "model/items/recordtablebase.h"

#include <functional>

/// What a column computes from a record: with the day that is shown where it matters (2.13), or without it.
template <typename R> class OfRecord
{
public:
    OfRecord() = default;
    template <typename F>
    requires std::is_invocable_r_v<R, F, const Register &, const Record &, QDate>
    OfRecord(F compute) // NOLINT: any function will do
        : m_compute(std::move(compute))
    {
    }
    template <typename F>
    requires std::is_invocable_r_v<R, F, const Register &, const Record &> OfRecord(F compute) // NOLINT
        : m_compute([compute = std::move(compute)](const Register &reg, const Record &record, QDate) {
            return compute(reg, record);
        })
    {
    }
    explicit operator bool() const { return bool(m_compute); }
    R operator()(const Register &reg, const Record &record, QDate day) const { return m_compute(reg, record, day); }

private:
    std::function<R(const Register &, const Record &, QDate)> m_compute;
};

/// A table of all records of one kind with chosen fields of the dictionary: codes with names for references, labels
/// for enumerations, dates and numbers by the language. Any kind can be listed without code of its own.
class RecordList : public RecordTableBase
{
    Q_OBJECT
public:
    /// A column that is computed from the register: coverage, level, counts.
    struct Extra {
        QString header;
        OfRecord<QString> text;
        OfRecord<bool> late = {}; ///< shown as an alarm
        bool alignRight = false;
    };
    /// No fields: the important ones of the kind.
    RecordList(Kind kind, std::vector<const char *> fields, std::vector<Extra> extras, Language language,
               QObject *parent = nullptr);

    /// The day that computed columns are about; tell it before setRegister().
    void setDay(QDate day) { m_day = day; }
    /// Fresh rows. Changed contents and a new order keep selection and scroll position.
    void setRegister(const Register &reg, bool withArchived = false);
    /// Other computed columns than those of the constructor.
    void setExtras(std::vector<Extra> extras);
    /// Shows only rows that hold every word in some column; case and accents do not matter.
    void setFilter(const QString &text);
    /// Shows only records for which `wanted` holds: those of one objective.
    void setOnly(std::function<bool(const Record &record)> wanted);
    Kind kind() const { return m_kind; }
    Record record(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const Record &record, int column) const;
    QVariant sortValue(const Record &record, int column) const;
    QString spoken(const Record &record, int column) const;
    bool isWanted(const Record &record, const Field *archived) const;
    std::vector<Record> sorted(std::vector<Record> records) const;
    void rebuild();

    Kind m_kind;
    std::vector<const Field *> m_fields;
    std::vector<Extra> m_extras;
    Language m_language;
    Register m_register;
    QDate m_day = QDate::currentDate();
    std::vector<Record> m_rows;
    QStringList m_filter;
    std::function<bool(const Record &)> m_only;
    bool m_withArchived = false;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
