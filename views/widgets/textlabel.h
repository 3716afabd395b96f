#pragma once
#include "views/look/tokens.h"

#include <QLabel>

/// The colours of running text.
enum class Tone : signed char { Text, Secondary, Quiet, Error, Accent, AtRisk };
/// The sizes of LOOK 3 for labels.
enum class TextSize : signed char { Caption, Small, Body, Strong, Lead, Title, Figure };

/// A label that shows plain text only and keeps its tone and size when theme or text size change.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, Tone tone = Tone::Text, TextSize size = TextSize::Body,
                       QWidget *parent = nullptr);

    /// Hides the one of QLabel: what would deceive is shown as its number (shownText()).
    void setText(const QString &text);
    void setTone(Tone tone);
    /// One line that gives way: too long text ends in an ellipsis, with the whole text as tool tip.
    void setElided(bool elided);
    Tone tone() const { return m_tone; }
    /// A fixed colour of the tokens, chosen again whenever the theme changes.
    using Choose = QColor (*)(const Tokens &);
    void setColour(Choose choose);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Tone m_tone;
    TextSize m_size;
    Choose m_choose = nullptr;
    bool m_elided = false;
    bool m_dressing = false;
};
