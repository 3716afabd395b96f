#pragma once
#include "model/document/document.h"
#include "model/domain/language.h"
#include "model/query/workspacestate.h"

#include <QObject>

#include <memory>

class Prompt;
class QSettings;

/// What all pages share: the open document, the state computed from it once per change, the day, the language and
/// the services of the window.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Document &document, Prompt &prompt, QSettings &settings, Language language, QDate realToday,
            QObject *parent = nullptr);

    Document &document() const { return m_document; }
    Prompt &prompt() const { return m_prompt; }
    QSettings &settings() const { return m_settings; }
    const Language &language() const { return m_language; }
    /// The records as they are in the file.
    const Register &records() const { return m_document.records(); }
    /// All states at today(); recomputed after each change, at the next reading.
    const WorkspaceState &state() const { return *sharedState(); }
    /// The same for those who keep it: models of pages that are not shown now.
    std::shared_ptr<const WorkspaceState> sharedState() const;
    /// The fixed day of the file, or the real one (2.13).
    QDate today() const { return m_today; }
    bool hasFixedDay() const;
    /// Applies a change set; on failure nothing is changed and the error is a sentence.
    Result<> apply(const ChangeSet &set);
    /// A new record id.
    QUuid newId() const;

signals:
    /// The records changed: pages refresh.
    void changed();

private:
    void update();
    Document &m_document;
    Prompt &m_prompt;
    QSettings &m_settings;
    Language m_language;
    QDate m_realToday, m_today;
    mutable std::shared_ptr<const WorkspaceState> m_state;
};
