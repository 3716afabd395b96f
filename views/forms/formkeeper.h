#pragma once
#include "views/forms/formservices.h"

#include <QObject>

class Banner;
class DraftKeeper;
class QAction;
class QWidget;

/// What stands in the named inputs of a form, as text that comes back by typeAgain(); an input is known by its object
/// name. `title` says to people which form it is.
QString typedInto(const QWidget &form, const QString &title);
/// Fills the inputs again; inputs that are gone are left out. False when the text is none of typedInto().
bool typeAgain(QWidget &form, const QString &body);
/// Whether typedInto() found an input of this name.
bool hasTyped(const QString &body, const QString &input);
/// The title that typedInto() was given; empty when the text is none of it.
QString titleOfTyped(const QString &body);

/// How a form writes down what stands in it, and reads it again; without it typedInto() and typeAgain() do.
struct DraftText {
    std::function<QString()> text {}; ///< empty: nothing to keep
    std::function<bool(const QString &body)> take {}; ///< false when there is nothing to go on with
};

/// What every dialog with entries does around saving (RELIABILITY R4): keeps what is typed, brings it back after a
/// crash, and says in the dialog's banner what went wrong, with ways on that lose nothing.
class FormKeeper : public QObject
{
    Q_OBJECT
public:
    /// `retry` saves again. Works without setServices(), then nothing is kept.
    FormKeeper(QWidget &form, Banner &banner, std::function<void()> retry);
    /// From now on drafts are kept under `name` (such as "correction") and `record`; one from earlier comes back into
    /// the inputs. Call it when the form has its first contents; `record` may be empty.
    void setServices(FormServices services, const QString &name, const QString &record, DraftText text = {});
    /// Saving failed: the sentence, and Retry, Save a copy or Reload where they help.
    void showFailure(const Error &error);
    /// Something else is to be said in its place.
    void withdrawFailure();
    /// Saved or thrown away.
    void forget();
    /// Whether the form may close. What was typed is not thrown away by one key: at first the banner asks, and a second
    /// Esc or "Discard" closes.
    bool mayClose();
    /// For inputs that this does not know: something was typed.
    void touch();
    /// How drafts of dialogs are told from those of records: their name begins with it.
    static QString prefix() { return QStringLiteral("dialog/"); }

private:
    void bringBack(const QString &name, const QString &record);
    void listen();
    void reload();
    void takeQuestionBack();

    QWidget &m_form;
    Banner &m_banner;
    FormServices m_services;
    DraftText m_text;
    DraftKeeper *m_draft = nullptr;
    QAction *m_retry, *m_copy, *m_reload, *m_discard, *m_leave;
    QString m_before; ///< what the form began with
    bool m_isTouched = false;
    bool m_asked = false; ///< the banner asks whether the entries may be thrown away
};
