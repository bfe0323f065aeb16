#ifndef FRESHET_SPAWN_ACTIONS_H
#define FRESHET_SPAWN_ACTIONS_H

#include <spawn.h>

// glibc's header shows these only where _GNU_SOURCE is defined, and Swift does not define it.

/// Has the new process close every descriptor from `from` on (glibc 2.34).
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/// Has the new process begin in the directory `path` (glibc 2.29).
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);

#endif
