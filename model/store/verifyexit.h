#pragma once

/// How `waymark verify` ends, for a workspace and for an audit pack (CLI.md).
enum VerifyExit {
    Sound = 0,
    Structure = 2,
    Sequence = 3,
    Linkage = 4,
    Content = 5,
    EvidenceFault = 6,
    Anchor = 7,
    NoWorkspace = 8, ///< nothing that could be looked at
    Newer = 9
};
