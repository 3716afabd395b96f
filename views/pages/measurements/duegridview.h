#pragma once
#include <QTableView>

/// The keys of the due grid (7.4): Enter next row, Tab next cell to type in, F4 notes, Ctrl+V pastes a column.
class DueGridView : public QTableView
{
    Q_OBJECT
public:
    explicit DueGridView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    /// Puts the cursor into the first open cell.
    void goToFirst();

signals:
    void notesWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;

private:
    QModelIndex nextOpen(const QModelIndex &from, int rowStep, bool anyColumn) const;
    void paste();
    void spanGroups();
};
