#pragma once
#include "model/domain/result.h"
#include "views/pages/audit/auditnotes.h"
#include "views/widgets/chip.h"

#include <QObject>

class ChoiceButton;
class QPushButton;
struct AuditResult;
class Session;

/// Which audit the notes, labels and the sample belong to, chosen by a button in the head of the page, and writing
/// them there (2.8, 5.4).
class AuditKeeping : public QObject
{
    Q_OBJECT
public:
    explicit AuditKeeping(Session &session, QObject *parent);
    ~AuditKeeping() override;
    /// Belongs to whoever puts it into a layout.
    ChoiceButton *button() const { return m_button; }
    /// "Close audit…", where there is one to close; the same holds for its owner.
    QPushButton *closeButton() const { return m_close; }
    /// Whether notes, labels and the sample of the audit may be written.
    bool isOpen() const;
    /// What the checks said when the audit was closed, and what they say differently now; empty for an open one.
    QString closedWords(const AuditResult &now) const;
    /// Asks, and closes the audit with what the checks say now.
    void close(const AuditResult &now);
    /// Offers the audits of the file as it is now.
    void refresh();
    QHash<int, AuditNote> notes() const;
    std::vector<Id<Objective>> sample() const;
    void writeNote(int topic, const AuditNote &note);
    void writeSample(const std::vector<Id<Objective>> &objectives);

signals:
    void chosen();
    void said(const QString &words);
    void failed(const Error &error);

private:
    Id<AuditSession> audit() const;
    class AuditWriter writer() const;
    void apply(const ChangeSet &set, const QString &words);

    Session &m_session;
    ChoiceButton *m_button;
    QPushButton *m_close;
    std::vector<ChipChoice> m_choices;
    bool m_isChosen = false; ///< by the user; else the audit of the day
};
