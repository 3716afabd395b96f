#pragma once
#include "model/domain/result.h"

#include <QObject>

class DueGridModel;
class DraftKeeper;
class Session;

/// Keeps the figures that are typed into the due grid and not yet saved, and brings them back at the next start.
class GridDraft : public QObject
{
    Q_OBJECT
public:
    GridDraft(DueGridModel &model, Session &session, QObject *parent);
    /// The name under which they are kept.
    static QString form() { return QStringLiteral("due_grid"); }

signals:
    /// What is typed cannot be kept; later: it is kept again.
    void failed(const Error &error);
    void kept();

private:
    DueGridModel &m_model;
    DraftKeeper *m_keeper;
};
