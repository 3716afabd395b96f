#pragma once
#include <QImage>
#include <QScrollArea>

class EmptyState;
class QVBoxLayout;

/// The pages of a report below one another, or a sentence why there are none.
class ReportPreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    void showPages(const QList<QImage> &pages);
    /// Instead of pages: nothing is lost, the button asks for them again. Without `button` there is none.
    void showSentence(const QString &title, const QString &reason, const QString &button);
    int pageCount() const { return m_count; }

signals:
    void wantedAgain();

private:
    void clear();
    QVBoxLayout *m_pages;
    int m_count = 0;
};
