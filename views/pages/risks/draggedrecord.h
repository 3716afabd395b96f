#pragma once
#include "model/domain/kind.h"

#include <QUuid>

#include <optional>

class QMimeData;
class QWidget;

/// A risk or an objective on its way from one place of the page to another (7.2: link and assess by drag).
struct DraggedRecord {
    Kind kind = Kind::Count;
    QUuid id;
};

/// Begins the drag; returns when it is dropped or given up. `source` must outlive the drag: a card that a drop rebuilds
/// does not. `words` go along with the pointer.
void dragRecord(QWidget &source, const DraggedRecord &record, const QString &words);
/// For the drag above and for tests; the caller owns it.
QMimeData *mimeOf(const DraggedRecord &record);
/// Nothing when something else is dragged.
std::optional<DraggedRecord> draggedRecord(const QMimeData *data);
