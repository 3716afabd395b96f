#pragma once
#include "model/document/document.h"
#include "views/work/prompt.h"

/// Reasons that were typed and not saved are a draft of the file, like what stands in a form.
namespace ReasonDraft {

QString form();
/// The questions whose reasons wait in a draft.
TypedReasons read(const Draft &draft);
/// The shelf of an open file that can be written; one that keeps nothing otherwise. The document must outlive it.
ReasonShelf shelfIn(Document &document);

} // namespace ReasonDraft
