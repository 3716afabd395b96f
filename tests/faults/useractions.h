#pragma once
#include "model/document/document.h"
#include "tests/faults/faultworld.h"

#include <functional>

/// Something that a person does to an open workspace (one made by filledWorkspace()).
using Act = std::function<Result<>(Document &)>;
struct UserAction {
    const char *name;
    Act prepare; ///< what comes before; may be empty
    Act act;
    bool canBeRepeated = true; ///< a failed undo is reported and dropped from the stack
    int stride = 1; ///< where there are many calls of the same kind
    bool isEntry = true; ///< a copy is no entry of the history
};
std::vector<UserAction> userActions();
/// Where the action that saves a copy puts it.
QString copyBeside(const QString &workspace);
/// What is wrong with that copy: a half one, or other contents. A copy that is not there is not wrong.
QString wrongCopy(const QString &copy, const Register &original);
/// A title and one more figure.
Result<> editSomething(Document &document, const QString &title);
