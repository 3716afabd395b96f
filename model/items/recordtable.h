#pragma once
#include "model/domain/language.h"
#include "model/domain/text.h"
#include "model/items/recordtablebase.h"

#include <functional>

// No "= {}" at the functions: GCC 12 breaks down over it in a class template.
/// One column: header, raw value to sort by and, where the words differ from the raw value, the text.
template <typename Row> struct TableColumn {
    QString header;
    std::function<QVariant(const Row &row)> value; ///< SortRole
    std::function<QString(const Row &row)> text; ///< DisplayRole; empty: cellText() of the value
    std::function<QVariant(const Row &row, int role)> extra; ///< StateRole, BulletRole, LateRole, …
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A read-only table over plain rows; a concrete table is a list of columns. Row needs key(), which says who it is
/// (IdRole), and ==. Rows stand as they were set; sort and search with TextFilter.
template <typename Row> class RecordTable final : public RecordTableBase
{
public:
    using Columns = std::vector<TableColumn<Row>>;

    RecordTable(Columns columns, Language language, QObject *parent = nullptr)
        : RecordTableBase(parent)
        , m_columns(std::move(columns))
        , m_language(std::move(language))
    {
    }

    /// Fresh rows; only differences are announced.
    void setRows(std::vector<Row> fresh)
    {
        moveTo(
            m_rows, std::move(fresh), [](const Row &row) { return row.key(); },
            [](const Row &a, const Row &b) { return a == b; });
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int at) const { return m_rows[size_t(at)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto &column = m_columns[size_t(section)];
        if (role == Qt::DisplayRole)
            return column.header;
        return role == Qt::TextAlignmentRole ? QVariant(int(column.alignment | Qt::AlignVCenter)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows[size_t(index.row())];
        const auto &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case SortRole:
            return column.value(row);
        case IdRole:
            return QVariant::fromValue(row.key());
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
            return spoken(row, index.column());
        default:
            return column.extra ? shownValue(column.extra(row, role), role) : QVariant();
        }
    }

private:
    QString text(const Row &row, const TableColumn<Row> &column) const
    {
        return shownText(column.text ? column.text(row) : cellText(column.value(row), m_language));
    }
    /// The first cell speaks the row (LOOK.md 8), the others their column.
    QString spoken(const Row &row, int at) const
    {
        QStringList parts;
        for (int c = at; c < (at == 0 ? columnCount() : at + 1); ++c) {
            const auto &column = m_columns[size_t(c)];
            parts += c == 0 || column.header.isEmpty()
                ? text(row, column)
                : m_language.translate("ItemRoles", "%1: %2", "column, value").arg(column.header, text(row, column));
        }
        return parts.join(QStringLiteral(", "));
    }

    Columns m_columns;
    Language m_language;
    std::vector<Row> m_rows;
};
