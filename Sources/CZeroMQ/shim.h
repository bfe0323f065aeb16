#ifndef CZEROMQ_SHIM_H
#define CZEROMQ_SHIM_H

#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <zmq.h>

// Part of every released libzmq since 4.3, but declared only among the drafts.
#ifndef ZMQ_ZAP_ENFORCE_DOMAIN
#define ZMQ_ZAP_ENFORCE_DOMAIN 93
#endif

// eventfd's flags are enumerators of an anonymous type, which Swift imports awkwardly.
static inline int czeromq_eventfd(void) {
  return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

// prctl takes variable arguments, which Swift does not import.
static inline void czeromq_name_thread(const char *name) {
  prctl(PR_SET_NAME, name);
}

#endif
