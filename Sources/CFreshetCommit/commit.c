#include "commit.h"

const char *freshet_commit(void) { return FRESHET_COMMIT; }
