#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two names of one file system in a single step: at every instant each leads to one of
/// the two. A relative name is looked up in its folder. Returns 0, or -1 with errno set (EINVAL or
/// ENOSYS where the file system or the kernel cannot do it).
static inline int dossier_exchange(int folder, const char *name, int other, const char *othername) {
  return (int)syscall(SYS_renameat2, folder, name, other, othername, 2 /* RENAME_EXCHANGE */);
}
