#pragma once
#include "views/pages/session.h"

#include <QWidget>

class Chip;
class QPushButton;
class RecordPanel;
class SearchLine;

/// The controls with what the statement of applicability asks: applicable, why, how far (6.1.3 d). The 93 numbers of
/// Annex A can be added in one step; own controls stand beside them.
class ControlsView : public QWidget
{
    Q_OBJECT
public:
    explicit ControlsView(Session &session, QWidget *parent = nullptr);
    void refresh();
    RecordPanel &panel() const { return *m_panel; }
    /// "93 controls, 4 without justification"
    QString countText() const;

signals:
    void changed();
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void filter();
    void addAnnex();

    Session &m_session;
    SearchLine *m_text;
    Chip *m_which;
    QPushButton *m_annex;
    RecordPanel *m_panel;
};
