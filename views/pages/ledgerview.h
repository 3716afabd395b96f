#pragma once
#include "model/query/ledger.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

/// One line of the a–l margin: letter, mark, label, what answers it. A button that opens its tab.
class LedgerLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LedgerLine(QWidget *parent = nullptr);
    /// `labelWidth` in pixels is that of all lines, so that the answers begin below one another.
    void setRow(const LedgerRow &row, int labelWidth, const Language &language);
    LedgerRow::Where where() const { return m_row.where; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;
    LedgerRow m_row;
    int m_labelWidth = 0;
};

/// The twelve lines. One Tab stop each, Enter opens what they tell of.
class LedgerView : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerView(QWidget *parent = nullptr);
    void setRows(const std::vector<LedgerRow> &rows, const Language &language);

signals:
    void wanted(LedgerRow::Where where);

private:
    std::vector<LedgerLine *> m_lines;
    QVBoxLayout *m_column;
};
