#ifndef FRESHET_COMMIT_H
#define FRESHET_COMMIT_H

// The commit that the command was built from; empty if the build was not told.
const char *_Nonnull freshet_commit(void);

#endif
