#include "model/store/schemasteps.h"

// Schema 2: copies of files that are kept as evidence (2.8), in pieces of 1 MiB, so that no piece needs much memory.
// A copy is known by its SHA-256 and stored once, however many records name it.
// clang-format off
std::vector<const char *> schema2Contents()
{
    return {
            R"(CREATE TABLE "content_chunk" ("sha256" TEXT NOT NULL, "number" INTEGER NOT NULL, "bytes" BLOB NOT NULL, )"
            R"(PRIMARY KEY ("sha256", "number")) STRICT)",
    };
}
// clang-format on
