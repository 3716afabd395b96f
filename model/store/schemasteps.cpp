#include "model/store/schemasteps.h"

// The texts of a step stand in files of their own, so that this list stays readable.
std::vector<const char *> schema1Organisation();
std::vector<const char *> schema1Records();

static std::vector<const char *> joined(std::vector<const char *> a, const std::vector<const char *> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

const std::vector<SchemaStep> &schemaSteps()
{
    static const std::vector<SchemaStep> steps = {
        {joined(schema1Organisation(), schema1Records()),
         "af8e02764a32e1ac796fcef21ce409fe91994fdf851bb92ebffc634e6d14b5c6"},
    };
    return steps;
}
