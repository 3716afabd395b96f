#pragma once
#include <QByteArray>

#include <dlfcn.h>
#include <sys/vfs.h>

/// Makes a folder of the machine look as if it lay on another file system: include it in one file of a test program,
/// whose own statfs() then answers before that of the C library.
struct PretendedFileSystem {
    PretendedFileSystem(const QByteArray &folder, long type)
    {
        s_folder = folder;
        s_type = type;
    }
    ~PretendedFileSystem() { s_folder.clear(); }

    static inline QByteArray s_folder;
    static inline long s_type = 0;
};

extern "C" int statfs(const char *path, struct statfs *out) noexcept
{
    using Real = int (*)(const char *, struct statfs *);
    static const auto real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "statfs"));
    const int result = real(path, out);
    if (result == 0 && !PretendedFileSystem::s_folder.isEmpty()
        && QByteArrayView(path).startsWith(PretendedFileSystem::s_folder))
        out->f_type = decltype(out->f_type)(PretendedFileSystem::s_type);
    return result;
}
