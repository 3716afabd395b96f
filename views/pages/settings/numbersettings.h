#pragma once
#include "model/query/settingpreview.h"
#include "views/pages/session.h"

#include <QWidget>

class NumberEdit;
struct SettingInfo;

/// Number settings of the file as a form: label, field, usual value. Which ones is decided by `wanted`.
class NumberSettings : public QWidget
{
    Q_OBJECT
public:
    NumberSettings(Session &session, bool (*wanted)(const SettingInfo &info), QWidget *parent = nullptr);
    /// Shows what the file holds.
    void refresh();
    bool isEdited() const;
    bool hasProblem() const;
    /// Puts the cursor into the first field that cannot be used.
    void goToProblem();
    /// The edited values by key.
    SettingValues values() const;
    /// What stands in the fields is saved and no longer an open edit.
    void taken();

signals:
    void edited();

private:
    struct Line {
        QString key;
        NumberEdit *edit = nullptr;
        QString shown; ///< what stood there after refresh
    };
    Session &m_session;
    std::vector<Line> m_lines;
};
