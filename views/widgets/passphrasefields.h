#pragma once
#include <QWidget>

class QCheckBox;
class QLineEdit;
class TextLabel;

/// One field for a passphrase that exists, two for a new one; hidden letters until "Show" is ticked. It never leaves
/// the dialog but by passphrase(): no settings, no drafts, no log.
class PassphraseFields : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { New, Existing };
    explicit PassphraseFields(Kind kind, QWidget *parent = nullptr);
    QString passphrase() const;
    /// What is wrong with it, as a sentence; empty when it can be used.
    QString problem() const;
    void focusFirst();

    /// Of a new passphrase, in letters.
    static constexpr int least = 12;

signals:
    void changed();

private:
    Kind m_kind;
    QLineEdit *m_first, *m_again;
    QCheckBox *m_show;
};
