#ifndef CZEROMQ_SHIM_H
#define CZEROMQ_SHIM_H

#if !defined(__linux__)
#error "Freshet runs on Linux alone: its sockets are woken by eventfd."
#endif
#if !__has_include(<zmq.h>)
#error "libzmq is missing. On Debian and Ubuntu: apt-get install libzmq3-dev"
#endif
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
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

// The bytes that a TCP connection has received. The C library's tcp_info ends before them, and the kernel's header
// clashes with it: the option's number and the place are part of the kernel's interface (linux/tcp.h).
static inline int czeromq_bytes_received(int descriptor, uint64_t *count) {
  enum { option = 11, place = 128 };
  unsigned char info[place + sizeof *count];
  socklen_t size = sizeof info;
  if (getsockopt(descriptor, IPPROTO_TCP, option, info, &size) != 0 || size < sizeof info) return -1;
  memcpy(count, info + place, sizeof *count);
  return 0;
}

// The user at the other end of a Unix socket. The C library declares ucred only with extensions: its three numbers are
// part of the kernel's interface (unix(7)). For a socket of another family the kernel tells no user.
static inline int czeromq_peer_user(int descriptor, uint32_t *user) {
  struct { int32_t process; uint32_t user, group; } peer = {0, UINT32_MAX, UINT32_MAX};
  socklen_t size = sizeof peer;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || size != sizeof peer) return -1;
  if (peer.user == UINT32_MAX) return -1;
  *user = peer.user;
  return 0;
}

#endif
