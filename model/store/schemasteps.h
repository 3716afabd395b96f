#pragma once
#include <span>
#include <vector>

/// One step of the schema: append one, never edit a released one.
struct SchemaStep {
    std::vector<const char *> statements;
    const char *fingerprint; ///< of the schema after this step
};
const std::vector<SchemaStep> &schemaSteps();
