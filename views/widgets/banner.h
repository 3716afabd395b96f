#pragma once
#include <QList>
#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QToolButton;
class TextLabel;

enum class BannerKind : signed char { Info, Warning, Error };

/// One sentence across the page, under the page head, with at most two actions (LOOK 5). Several parts of the
/// program may post under their own key; the worst is shown, the newest among equals. It never hides by itself.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Replaces an earlier message with the same key. Actions are not owned.
    void post(const QString &key, BannerKind kind, const QString &sentence, const QList<QAction *> &actions = {});
    void withdraw(const QString &key);
    void withdrawAll();

    /// What is shown now; empty when hidden.
    QString sentence() const;
    BannerKind kind() const;

signals:
    /// The user closed an info or a warning.
    void dismissed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message {
        QString key;
        BannerKind kind = BannerKind::Info;
        QString sentence;
        QList<QAction *> actions;
    };
    const Message *worst() const;
    void refresh();

    std::vector<Message> m_messages;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
};
