#pragma once
#include <QHash>
#include <QTableView>

class DueGridModel;

/// The keys of the due grid (7.4, LOOK 8): Enter next row, Tab next cell to type in, F4 evidence and comment, F8 next
/// problem, Ctrl+V pastes cells. Files that are dropped on a line are its evidence.
class DueGridView : public QTableView
{
    Q_OBJECT
public:
    explicit DueGridView(DueGridModel &model, QWidget *parent = nullptr);
    /// Delegates, columns and keys of the grid; after setUpTable().
    void dress();
    /// Puts the cursor into the first open cell.
    void goToFirst();
    /// What stands in an open editor is taken, as with Enter.
    void commitEditor();

signals:
    void notesWanted(int row);
    void pasteWanted();
    void fileDropped(int row, const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool focusNextPrevChild(bool next) override;

private:
    QModelIndex afterEnter(const QModelIndex &at) const;
    QModelIndex nextOpen(const QModelIndex &from, int rowStep, bool anyColumn) const;
    void fitColumns();
    void giveWay();
    void span();

    DueGridModel &m_model;
    QHash<int, int> m_widths; ///< of the columns when they are shown
};
