#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "views/forms/formservices.h"

#include <QDialog>

#include <functional>

class Banner;
class ConflictView;
class DraftKeeper;
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
    /// Keeps what is typed until it is saved or thrown away, and offers ways on when the disk fails or somebody else
    /// has written.
    void setServices(FormServices services);
    /// The record as it is now, when that is not simply the one of the register: asked after a conflict.
    void setPresent(std::function<Record()> present) { m_present = std::move(present); }
    /// What saving replaces: the record as it was opened or taken over since then; null for a new one.
    Record before() const { return m_isNew ? Record() : m_record; }
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
    void showFailure(const Error &error);
    bool showConflict(const Error &error);
    bool takeOver();
    void reload();
    void keepMine();
    Save m_save;
    FormServices m_services;
    std::function<Record()> m_present;
    const Register &m_register;
    Record m_record;
    bool m_isNew;
    DraftKeeper *m_draft = nullptr;
    QSettings &m_settings;
    QString m_sizeKey;
    Banner *m_banner;
    ConflictView *m_conflict;
    RecordForm *m_form;
    TextLabel *m_problems;
    QAction *m_discard, *m_retry, *m_copy;
    bool m_mustReload = false; ///< the file was written by somebody else since the form was opened
    bool m_asked = false; ///< the banner asks whether the entries may be thrown away
};
