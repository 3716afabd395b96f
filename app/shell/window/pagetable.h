#pragma once
#include "views/pages/recordplace.h"

#include <span>

/// A page of the window. The navigation, the menu View, the pictures and the walk of the tests follow this list.
struct PageInfo {
    PageId id;
    const char *name; ///< of the picture: "01-today"
    const char *icon;
    const char *word; ///< English, context "Pages"
    bool gapBefore;
    bool atFoot;
    bool inNavigation; ///< others are opened from somewhere
    Page *(*make)(Session &session);
    int (*count)(const Session &session); ///< beside the word; below 0: none
    const char *report = nullptr; ///< id of the report that shows the page on paper
};

std::span<const PageInfo> pageTable();
const PageInfo *pageInfo(PageId id);
QString pageWord(const PageInfo &page);
