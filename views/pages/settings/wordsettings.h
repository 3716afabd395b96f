#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class QLineEdit;

/// Words of the organisation for the text rules (4.1): a line for each list that is open to them.
class WordSettings : public QWidget
{
    Q_OBJECT
public:
    explicit WordSettings(Session &session, QWidget *parent = nullptr);
    /// Shows what the file holds.
    void refresh();
    bool isEdited() const;
    /// The edited lists by key of the setting.
    SettingValues values() const;
    /// What stands in the fields is saved and no longer an open edit.
    void taken();

signals:
    void edited();

private:
    struct Line {
        QString key;
        QLineEdit *edit = nullptr;
        QString shown; ///< what the file holds
    };
    Session &m_session;
    std::vector<Line> m_lines;
};
