// How many bytes the process has asked the allocator for since it began to count: needs a sanitizer's
// hooks, so it links only in the builds that fuzz.
#ifndef FRESHET_ALLOCATIONS_H
#define FRESHET_ALLOCATIONS_H

#include <stddef.h>

void freshet_allocations_begin(void);
size_t freshet_allocations_end(void);

#endif
