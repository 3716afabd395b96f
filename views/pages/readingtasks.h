#pragma once
#include "views/pages/session.h"

class QMenu;
class QWidget;

/// The record that typed evidence means: a known code, or a new reference to where it lies, added to the set.
Id<Evidence> evidenceFor(const Session &session, const QString &text, ChangeSet &set);

/// Who sits at the machine, when a person of the register has this name or mail address; else null.
Id<Person> personAtMachine(const Session &session);

/// What can be done to a recorded figure, wherever it is shown (2.4): correct it, make it void, verify it. The old row
/// always stays in the file. Each asks in a dialog over `host`.
class ReadingTasks : public QObject
{
    Q_OBJECT
public:
    ReadingTasks(Session &session, QWidget &host);
    /// Adds the three to the menu of a figure; nothing in a file that is open read-only.
    void addTo(QMenu &menu, Id<Kpi> kpi, qint32 key);
    void correct(Id<Kpi> kpi, qint32 key) { ask(kpi, key, false); }
    void makeVoid(Id<Kpi> kpi, qint32 key) { ask(kpi, key, true); }
    void verify(Id<Kpi> kpi, qint32 key);
    /// The figure with everything the file knows of it, in words: value, who recorded it, who verified it, comment.
    QString describe(Id<Kpi> kpi, qint32 key) const;
    /// All readings of the period of this one that are void now, in words with their reasons.
    QStringList replaced(Id<Kpi> kpi, qint32 key) const;

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void ask(Id<Kpi> kpi, qint32 key, bool voidOnly);
    std::optional<ReadingRow> row(Id<Kpi> kpi, qint32 key) const;
    Result<> save(const ReadingRow &old, std::optional<ReadingRow> replacement, const QString &evidence,
                  const QString &reason, const QString &label);
    QString nameOf(const ReadingRow &row) const;
    QString valueOf(const ReadingRow &row) const;
    bool isVoidHere(qint32 key) const;

    Session &m_session;
    QWidget &m_host;
};
