#pragma once
#include "model/domain/language.h"
#include "model/query/riskslope.h"

#include <QWidget>

struct Tokens;

/// The slope chart of the risks, painted: before treatment, now, wanted (PRINT.md 5, 7.2). The chosen risk is drawn
/// strong over the others; a click chooses the risk whose number or line is nearest. The table beside it says the same.
class SlopeWidget : public QWidget
{
    Q_OBJECT
public:
    explicit SlopeWidget(Language language, QWidget *parent = nullptr);
    void setSlope(const RiskSlope &slope);
    void choose(const QUuid &risk);
    /// Where the number of a risk stands; for the mouse and for tests.
    QRectF numberOf(const QUuid &risk) const;

signals:
    void chosen(const QUuid &risk);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QSize sizeHint() const override { return {640, 380}; }

private:
    struct Places;
    Places places() const;
    void paintLevels(QPainter &painter, const Places &at, const Tokens &tokens) const;
    void paintPaths(QPainter &painter, const Places &at, const Tokens &tokens) const;
    void paintChosen(QPainter &painter, const Places &at, const Tokens &tokens) const;
    void paintEnds(QPainter &painter, const Places &at, const Tokens &tokens) const;
    void paintNumbers(QPainter &painter, const Tokens &tokens) const;
    std::vector<double> heights(RiskTime time, const Places &at) const;

    Language m_language;
    RiskSlope m_slope;
    QUuid m_chosen;
};
