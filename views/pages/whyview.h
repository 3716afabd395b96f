#pragma once
#include "model/domain/language.h"
#include "model/query/explain.h"

#include <QScrollArea>

class QVBoxLayout;

/// An explanation as picture 14 shows it: the sentence, then per KPI the figures, the scale and what would change the
/// state, then what does not count. The words come from the query, the same as `waymark explain`.
class WhyView : public QScrollArea
{
    Q_OBJECT

public:
    explicit WhyView(const Language &language, QWidget *parent = nullptr);
    /// Nothing selected, or something that has no state: a sentence says so.
    void show(const std::optional<Explanation> &explanation);

private:
    void addHead(QVBoxLayout &column, const Explanation &e);
    QWidget *section(const Explanation &kpi, bool open);
    QWidget *figures(const Explanation &kpi);
    QWidget *beside(const Explanation &e);
    void addWords(QVBoxLayout &column, const QString &label, const QString &text);

    const Language &m_language;
};
