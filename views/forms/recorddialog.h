#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "views/forms/draftkeeper.h"

#include <QDialog>

#include <functional>

class Banner;
class Language;
class RecordForm;
class QAction;
class QSettings;
class TextLabel;

/// The label of a change in the Undo menu and in the audit trail: "New: Risk RSK31", "Edited: Risk RSK04".
QString changeLabel(const Record &edited, bool isNew, const Language &language);

/// New or edited record of any kind. Stays open with its contents when saving fails; asks before edits are lost.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    using Save = std::function<Result<>(const Record &edited)>;
    /// `record` is what the form starts from; `isNew` decides the words. `settings` remembers the size per kind.
    RecordDialog(const Record &record, bool isNew, const Register &reg, const Language &language, QSettings &settings,
                 QWidget *parent);
    void setSave(Save save) { m_save = std::move(save); }
    /// Keeps what is typed until it is saved or thrown away; `saveCopy` saves the file elsewhere when the disk fails.
    void setServices(const DraftPlace &drafts, std::function<void()> saveCopy);
    /// Goes on with an earlier draft.
    void continueWith(const Record &edited);
    RecordForm &form() const { return *m_form; }
    /// A widget between the form and the buttons.
    void addBelow(QWidget *widget);
    void reject() override;

private:
    void tryToSave();
    void countProblems(int shown);
    void leave(int result);
    Save m_save;
    std::function<void()> m_saveCopy;
    Record m_record;
    bool m_isNew;
    DraftKeeper *m_draft = nullptr;
    QSettings &m_settings;
    QString m_sizeKey;
    Banner *m_banner;
    RecordForm *m_form;
    TextLabel *m_problems;
    QAction *m_discard, *m_retry, *m_copy;
    bool m_asked = false; ///< the banner asks whether the entries may be thrown away
};
