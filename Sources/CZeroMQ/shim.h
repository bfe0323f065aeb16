#ifndef CZEROMQ_SHIM_H
#define CZEROMQ_SHIM_H

#if !defined(__linux__)
#error "Freshet runs on Linux alone: its sockets are woken by eventfd."
#endif
#if !__has_include(<zmq.h>)
#error "libzmq is missing. On Debian and Ubuntu: apt-get install libzmq3-dev"
#endif
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
