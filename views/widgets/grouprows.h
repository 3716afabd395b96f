#pragma once

class QTreeView;

/// Keeps the headings of groups (GroupRole at the top level) spanning the whole width, and opens groups that appear.
/// Groups that the user closed stay closed. Call after setModel.
void keepGroupRows(QTreeView &view);
