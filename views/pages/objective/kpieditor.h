#pragma once
#include "model/query/kpidraft.h"
#include "model/query/lifecycle/versionrules.h"
#include "views/pages/session.h"

#include <QDialog>

class Banner;
class FormKeeper;
class InterimEditor;
class KpiPreview;
class QPushButton;
class QTimer;
class RecordForm;
class TextLabel;

/// The whole measurement construct in its five groups, with chart, messages and test beside it (picture 13). Says
/// before saving what becomes a new version of an approved objective (2.10), and the button says it too.
class KpiEditor : public QDialog
{
    Q_OBJECT

public:
    KpiEditor(Session &session, const Kpi &kpi, bool isNew, QWidget *parent = nullptr);
    ~KpiEditor() override;
    void reject() override;

private:
    QWidget *left();
    QWidget *foot();
    KpiDraft draft() const;
    void refresh();
    void showVersion();
    void save();
    QString typed() const;
    bool takeTyped(const QString &body);

    Session &m_session;
    KpiDraft m_before;
    bool m_isNew;
    Banner *m_banner;
    FormKeeper *m_keeper;
    RecordForm *m_form;
    InterimEditor *m_interims;
    KpiPreview *m_preview;
    TextLabel *m_problems;
    QPushButton *m_save;
    QTimer *m_delay; ///< the chart follows typing, not every key
    VersionNeed m_need;
    QString m_next; ///< the version that saving makes; empty when none
};
