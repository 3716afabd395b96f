#pragma once
#include <sqlite3.h>

/// Lets the requests of SQLite for memory fail, from a chosen one on, as on a computer that has no more. Only for a
/// process of its own: it cannot be taken back while a connection is open.
namespace scarcememory {

struct State {
    sqlite3_mem_methods usual {};
    int count = 0; ///< requests since begin()
    int failAt = 0; ///< from 1; 0: none
    bool always = false; ///< and all after it
};
inline State &state()
{
    static State it;
    return it;
}
inline bool fails()
{
    State &s = state();
    const int number = ++s.count;
    return s.failAt > 0 && (number == s.failAt || (s.always && number > s.failAt));
}

/// Before the first connection of the process.
inline bool takeOver()
{
    sqlite3_shutdown();
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &state().usual) != SQLITE_OK)
        return false;
    sqlite3_mem_methods ours = state().usual;
    ours.xMalloc = [](int size) { return fails() ? nullptr : state().usual.xMalloc(size); };
    ours.xRealloc = [](void *old, int size) { return fails() ? nullptr : state().usual.xRealloc(old, size); };
    // Without its reserve of small pieces every request comes by here.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
}
inline void begin(int failAt, bool always)
{
    state().count = 0;
    state().failAt = failAt;
    state().always = always;
}
/// Ends it; returns how many requests there were.
inline int end()
{
    state().failAt = 0;
    return state().count;
}

} // namespace scarcememory
