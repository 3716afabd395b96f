#pragma once
#include <QLineEdit>

/// A line to filter a list or to search the whole file, with its icon in front. Esc empties it; Down asks for the
/// results, so that the hand can stay on the keyboard.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind : signed char { Filter, Search };
    /// `placeholder` is also the accessible name.
    SearchLine(Kind kind, const QString &placeholder, QWidget *parent = nullptr);

    /// Shown at the right end while the line is empty, for example "Ctrl+K".
    void setShortcutHint(const QString &hint);

signals:
    /// Down was pressed: the list should take the focus.
    void resultsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};
