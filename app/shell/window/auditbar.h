#pragma once
#include <QWidget>

class QPushButton;
class Session;
class TextLabel;

/// Over the pages while audit mode is on (LOOK 7.10): says that nothing can be changed, leads to another day, and out.
class AuditBar : public QWidget
{
    Q_OBJECT
public:
    explicit AuditBar(Session &session, QWidget *parent = nullptr);
    void refresh();

signals:
    void dayWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Session &m_session;
    TextLabel *m_words, *m_about;
};
