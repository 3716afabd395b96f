#pragma once
#include "model/domain/objective.h"
#include "model/query/lifecycle/versions.h"

#include <QWidget>

class Page;
class QComboBox;
class QTreeWidget;
class RecordPanel;
class TextLabel;

/// The versions of an objective: the difference field by field between any two of them, and below why it changed
/// (2.10).
class VersionsTab : public QWidget
{
    Q_OBJECT
public:
    explicit VersionsTab(Page &page, QWidget *parent = nullptr);
    void show(Id<Objective> objective);
    int count() const { return m_count; }
    /// Compares the valid version with the proposed one.
    void showProposal();

private:
    struct State {
        QString name;
        std::vector<Record> records; ///< empty: nothing was kept (an imported register)
    };
    void setUpDifference();
    void compare();
    Page &m_page;
    Id<Objective> m_id;
    int m_count = 0;
    std::vector<State> m_states;
    QComboBox *m_from, *m_to;
    QTreeWidget *m_difference;
    TextLabel *m_note;
    std::vector<RecordPanel *> m_panels;
};
