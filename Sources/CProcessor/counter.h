#ifndef FRESHET_COUNTER_H
#define FRESHET_COUNTER_H

/// Whether there is a counter that can be read so.
static inline int freshet_has_counter(void) {
#if defined(__x86_64__)
  return 1;
#else
  return 0;
#endif
}

/// The processor's time stamp counter, read without waiting for anything: some nanoseconds earlier or later
/// than where it stands in the program.
static inline unsigned long long freshet_counter(void) {
#if defined(__x86_64__)
  return __builtin_ia32_rdtsc();
#else
  return 0;
#endif
}

#endif
