#ifndef FRESHET_PREFETCH_H
#define FRESHET_PREFETCH_H

/// Asks the processor to fetch the line of memory at an address that will be read soon. It never faults,
/// whatever is there.
static inline void freshet_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

#endif
