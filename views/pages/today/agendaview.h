#pragma once
#include "views/widgets/tablesetup.h"

class AgendaTree;
class QTreeView;

/// The list of what is due, without header: kind, what, who, when, date.
QTreeView *agendaView(AgendaTree &model, RowMenu menu);
