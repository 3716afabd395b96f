#pragma once
#include <QAbstractButton>

/// One of the three doors of the start screen: icon, title, what it does, link words (LOOK 7.12).
class Door : public QAbstractButton
{
    Q_OBJECT

public:
    Door(const char *icon, const QString &title, const QString &text, const QString &link, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon, m_text, m_link;
};
