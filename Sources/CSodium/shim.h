#ifndef CSODIUM_SHIM_H
#define CSODIUM_SHIM_H

#if !__has_include(<sodium/crypto_hash_sha256.h>)
#error "libsodium is missing. On Debian and Ubuntu: apt-get install libzmq3-dev, which brings it."
#endif
#include <sodium/crypto_hash_sha256.h>

#endif
