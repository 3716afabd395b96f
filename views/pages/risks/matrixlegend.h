#pragma once
#include "model/domain/language.h"
#include "model/query/riskmatrix.h"

#include <QWidget>

/// The levels with their scores: "low 1–4", "medium 5–9".
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(Language language, QWidget *parent = nullptr);
    void setBands(std::vector<RiskBand> bands);
    QSize sizeHint() const override { return sizeOf(true); }
    /// The scores give way first.
    QSize minimumSizeHint() const override { return sizeOf(false); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words(const RiskBand &band, bool withScores) const;
    QSize sizeOf(bool withScores) const;
    Language m_language;
    std::vector<RiskBand> m_bands;
};
