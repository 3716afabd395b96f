#pragma once
#include "model/domain/change.h"

class Page;
class RecordPanel;

/// Opens the dialog that links a record with objectives, or an objective with records; the page says what was linked.
/// Nothing happens while the file cannot be changed.
void linkRecord(Page &page, const Record &anchor);
/// "Link…" in the menu of the rows of a table.
void offerLink(Page &page, RecordPanel &panel);
