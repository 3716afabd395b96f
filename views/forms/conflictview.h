#pragma once
#include "model/domain/change.h"
#include "model/domain/language.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class Register;
class TextLabel;

/// Two have changed the same record, or the file under it (RELIABILITY M-04, C07): field by field what stood there when
/// the form was opened, what stands in the file now and what was typed; and three ways on, none of which loses
/// anything that was not shown.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictView(const Language &language, QWidget *parent = nullptr);
    /// `inFile` is null when the record was removed there, `opened` when it is new. `reg` gives the names.
    void showFields(const Record &opened, const Record &inFile, const Record &yours, const Register &reg);
    void setCopyOffered(bool offered);

signals:
    void reloadWanted();
    void keepMineWanted();
    void copyWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    const Language m_language;
    bool m_hasRows = false;
    TextLabel *m_head, *m_words;
    QGridLayout *m_rows;
    QScrollArea *m_scroll;
    QPushButton *m_reload, *m_keep, *m_copy;
};

/// What was typed upon what stands in the file now: fields that were not typed into are as they are there.
Record typedUpon(const Record &opened, const Record &inFile, const Record &yours);
