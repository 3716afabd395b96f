#pragma once
#include <QProxyStyle>

#include <memory>

class FocusRing;

/// Fusion without bevels: flat controls of radius 5, underlined tabs, quiet scroll bars, thin headers, no frames
/// around views, a focus ring outside the controls, no motion (LOOK 2.1, 5).
///
/// Dynamic properties it reads: `primary` (main button), `shortcutHint` (QString behind the words of a button),
/// `chip` and `chipSet` (filter chips), `segment` ("first", "middle", "last", "only"), `link`, `problem` (field with
/// an error), `rowLines` (view with lines between its rows), `innerFocus` (control whose ring is inside).
class WaymarkStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WaymarkStyle();
    ~WaymarkStyle() override;

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    /// Labels, buttons, headers, tabs, menus: whatever they say is painted and measured as shownText().
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role = QPalette::NoRole) const override;
    QRect itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool enabled,
                       const QString &text) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    std::unique_ptr<FocusRing> m_ring;
};
