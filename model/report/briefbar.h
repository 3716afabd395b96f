#pragma once
#include <QString>

/// One objective for everybody (6 e): a sentence, and the way from the start to the target as a wide bar.
struct BriefBar {
    QString sentence;
    QString start; ///< "22 % at the start", left below
    QString now; ///< "50 % today", above the end of the bar
    QString target; ///< "60 % by December 2026", right below
    double way = 0; ///< 0 to 1
};
