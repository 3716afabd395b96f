#pragma once
#include "model/report/reports.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class Segmented;
class Session;
class TextLabel;

/// The catalogue of reports and what can be chosen for each: the objective of a sheet, the review of minutes, the
/// collector of a collection sheet, the headline of the management review, language and paper (6). The day is that of
/// the program.
class ReportChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ReportChoices(Session &session, QWidget *parent = nullptr);
    const ReportInfo &chosen() const;
    /// Chooses a report by the id of DOMAIN.md 6, and the objective that it is about.
    void choose(QAnyStringView id, Id<Objective> objective);
    ReportOptions options() const;
    /// What can be chosen now, and what is to be known about the chosen report before it is given out.
    void refresh();

signals:
    void changed();

private:
    QComboBox *addSubject(ReportSubject subject, const QString &name, const char *objectName);
    void fill();
    void addHeadline();
    void showChoice();
    void changeReport();

    struct Subject {
        ReportSubject subject;
        TextLabel *label;
        QComboBox *box;
    };
    Session &m_session;
    QListWidget *m_list;
    std::vector<Subject> m_subjects;
    QComboBox *m_objective, *m_review, *m_collector;
    Segmented *m_language, *m_paper;
    TextLabel *m_purpose, *m_remarks;
    TextLabel *m_headlineName;
    QPlainTextEdit *m_headline;
};
