#pragma once
#include "model/query/lint/lintrules.h"

#include <QAbstractButton>

class Language;

/// One finding as a line that can be chosen.
class FindingLine : public QAbstractButton
{
    Q_OBJECT
public:
    FindingLine(const LintFinding &finding, bool withHint, const Language &language, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textHeight(const QString &text, const QFont &font, int width) const;
    LintSeverity m_severity;
    QString m_message, m_hint, m_where;
};
