#pragma once
#include "model/domain/chainline.h"

#include <vector>

/// How the histories of two copies of a workspace stand to each other (RELIABILITY C11): the chain of hashes tells
/// where they part.
struct CopyRelation {
    enum class Kind : signed char {
        Other, ///< not the same workspace: not even the first entry is shared
        Equal,
        Behind, ///< the copy lacks entries, and has none of its own
        Ahead, ///< the copy has further entries, and lacks none
        Diverged ///< both have entries of their own
    } kind = Kind::Other;
    int shared = 0; ///< entries that both have
    int ours = 0, theirs = 0; ///< entries that only one has
    bool operator==(const CopyRelation &) const = default;
};
CopyRelation relationOf(const std::vector<ChainLine> &ours, const std::vector<ChainLine> &theirs);
