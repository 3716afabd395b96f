#pragma once
#include <QHash>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;
class QWidget;

/// What may be named beside a reason: a record and its words.
struct ReasonChoice {
    QString words;
    QUuid id;
};
/// What is asked beside a reason. A list without choices is not shown.
struct ReasonChoices {
    std::vector<ReasonChoice> triggers; ///< what set it off
    std::vector<ReasonChoice> people; ///< who asked for it, or
    bool personDecides = false; ///< who decided it
    bool asksConsideration = false; ///< whether risk and compliance were considered (2.6); may stay empty
    QUuid likelyTrigger, likelyPerson; ///< chosen at first
};
/// A reason, and what was named beside it.
struct NamedReason {
    QString text;
    QUuid trigger, person;
    QString consideration {};
};

/// Reasons by their question.
using TypedReasons = QHash<QString, QString>;
/// Where reasons wait that were typed and are not saved yet, so that they outlive the end of the program.
struct ReasonShelf {
    std::function<TypedReasons()> read;
    std::function<void(const TypedReasons &)> write;
};

/// Questions to the user as a service: the window asks with dialogs, tests answer from a script.
class Prompt
{
public:
    virtual ~Prompt() = default;
    /// True when the user agrees. `yes` is the verb on the button ("Discard").
    virtual bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &yes) = 0;
    /// The reason that the person gives for a step that an auditor will ask about, of at least `least` characters;
    /// nothing when it was cancelled. `yes` is the verb on the button ("Withdraw").
    virtual std::optional<QString> reason(QWidget *parent, const QString &question, const QString &details,
                                          const QString &yes, int least)
        = 0;
    /// The same with a trigger and a person, if the one who is asked can name them.
    virtual std::optional<NamedReason> namedReason(QWidget *parent, const QString &question, const QString &details,
                                                   const QString &yes, int least, const ReasonChoices &choices)
    {
        const auto text = reason(parent, question, details, yes, least);
        return text ? std::optional<NamedReason>({*text, {}, choices.likelyPerson}) : std::nullopt;
    }
    /// What was given as a reason stands in the file now. Until then the same question offers it again, so that nobody
    /// types it twice because the disk was full.
    virtual void reasonsWereSaved() { }
    /// Reasons wait here from now on; those of the file before are forgotten.
    virtual void keepReasonsOn(ReasonShelf) { }
    /// A file name, or an empty text when it was cancelled. `filter` as "PDF (*.pdf)".
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) = 0;
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Shows a file in the program that the desktop has for it; false when there is none. Who only answers questions
    /// shows nothing.
    virtual bool showFile(const QString &) { return false; }
    /// Printer, copies and pages; false when it was cancelled. Who only answers questions has no printer.
    virtual bool choosePrinter(QWidget *, QPrinter &) { return false; }
};

/// Asks with the dialogs of the desktop.
class WindowPrompt : public Prompt
{
public:
    bool confirm(QWidget *parent, const QString &question, const QString &details, const QString &yes) override;
    std::optional<QString> reason(QWidget *parent, const QString &question, const QString &details, const QString &yes,
                                  int least) override;
    std::optional<NamedReason> namedReason(QWidget *parent, const QString &question, const QString &details,
                                           const QString &yes, int least, const ReasonChoices &choices) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    bool showFile(const QString &path) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    void reasonsWereSaved() override;
    void keepReasonsOn(ReasonShelf shelf) override;

private:
    /// Asks; whatever was typed is kept under the question, within two seconds and when the dialog closes.
    bool ask(class ReasonDialog &dialog, const QString &question);
    void keep(const QString &question, const QString &text);
    void put();
    TypedReasons m_unsaved; ///< offered when the question comes again, also what was given up with Cancel
    TypedReasons m_shelved; ///< of these, what must outlive the end of the program
    ReasonShelf m_shelf;
};
