#pragma once
#include "model/items/recordtable.h"
#include "model/query/riskassessment.h"
#include "model/query/riskmatrix.h"
#include "views/pages/session.h"

#include <QWidget>

class EmptyState;
class QAbstractItemView;
class QPushButton;
class QStackedWidget;
class QTableView;
class RecordPanel;
class SearchLine;
class Segmented;
class TextFilter;

/// The register of risks: the risks, their assessments over time, their treatment items. What was judged once stays: a
/// changed value of a risk adds an assessment (2.2).
class RegisterView : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterView(Session &session, QWidget *parent = nullptr);
    void refresh();
    bool createNew();
    bool editCurrent();
    void select(QUuid risk); ///< by value: it may stand in a row that is replaced here
    /// What the main button of the page makes here.
    QString newText() const;
    /// "30 risks", "33 assessments", …
    QString countText() const;
    RecordPanel &panel() const { return *m_risks; }
    int riskCount() const;
    /// The risk that is selected; null when there is none.
    QUuid selected() const;
    /// A new assessment of a risk, in its form (2.2), with the place filled in if one is given; earlier ones stay, and
    /// nothing is kept before the form is saved.
    bool assess(const QUuid &risk, const RiskPlace &place = {});

signals:
    void changed();
    void selectionChanged();
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    enum Part { Risks, Assessments, Treatment };
    QWidget *makeBar();
    QWidget *makeAssessments();
    void showPart();
    void filter(const QString &text);
    bool assessSelected();
    QAbstractItemView *list() const;

    Session &m_session;
    Segmented *m_parts;
    SearchLine *m_filter;
    QPushButton *m_assess;
    RecordPanel *m_risks, *m_treatment;
    RecordTable<AssessmentLine> *m_rows;
    TextFilter *m_rowFilter;
    QTableView *m_assessments;
    EmptyState *m_empty;
    QStackedWidget *m_stack, *m_assessmentStack;
};
