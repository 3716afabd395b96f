#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstring>

// One libFuzzer program for each target (preset "fuzz"); FUZZ_TARGET is its name.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const FuzzTarget &target : fuzzTargets())
        if (std::strcmp(target.name, FUZZ_TARGET) == 0)
            target.run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
