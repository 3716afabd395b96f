#pragma once
#include <QString>

/// What the file itself says about its history and the register cannot know: filled by who opened it (A-g3, X-13).
struct ChainFact {
    bool isKnown = false;
    bool isIntact = true;
    QString position {}; ///< where it breaks, in words
};
