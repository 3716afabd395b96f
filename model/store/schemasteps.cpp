#include "model/store/schemasteps.h"

// The texts of a step stand in files of their own, so that this list stays readable.
std::vector<const char *> schema1Organisation();
std::vector<const char *> schema1Records();
std::vector<const char *> schema2Contents();

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
        {schema2Contents(), "0b54c99b713acea156fb30a33222513d2b4a8ee817a44c87df7f036d2aa5e0c0"},
    };
    return steps;
}
