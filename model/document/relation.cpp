#include "model/document/relation.h"

#include <algorithm>

CopyRelation relationOf(const std::vector<ChainLine> &ours, const std::vector<ChainLine> &theirs)
{
    const size_t least = std::min(ours.size(), theirs.size());
    size_t shared = 0;
    while (shared < least && ours[shared].hash == theirs[shared].hash)
        ++shared;
    CopyRelation relation;
    relation.shared = int(shared);
    relation.ours = int(ours.size() - shared);
    relation.theirs = int(theirs.size() - shared);
    using Kind = CopyRelation::Kind;
    relation.kind = shared == 0                      ? Kind::Other
        : relation.ours == 0 && relation.theirs == 0 ? Kind::Equal
        : relation.theirs == 0                       ? Kind::Behind
        : relation.ours == 0                         ? Kind::Ahead
                                                     : Kind::Diverged;
    return relation;
}
