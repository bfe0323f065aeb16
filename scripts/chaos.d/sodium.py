"""The boxes of NaCl, by the libsodium that libzmq is linked with."""

import ctypes
import ctypes.util
import os

from clock import Skipped

_NAMES = ("libsodium.so.23", "libsodium.so.26", ctypes.util.find_library("sodium"))


def _load():
    for name in _NAMES:
        try:
            return ctypes.CDLL(name) if name else None
        except OSError:
            continue
    return None


_library = _load()
_OVERHEAD = 16


def need():
    """Skips where there is no libsodium."""
    if _library is None:
        raise Skipped("missing, as Debian names it: libsodium23")


def key_pair():
    """A new pair: public and secret, of 32 bytes each."""
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    _library.crypto_box_keypair(public, secret)
    return public.raw, secret.raw


def public_of(secret):
    public = ctypes.create_string_buffer(32)
    _library.crypto_scalarmult_base(public, secret)
    return public.raw


def shared(public, secret):
    """What both ends compute of one's public and the other's secret key."""
    key = ctypes.create_string_buffer(32)
    if _library.crypto_box_beforenm(key, public, secret) != 0:
        raise ValueError("a key is worth nothing")
    return key.raw


def seal(key, nonce, text):
    box = ctypes.create_string_buffer(len(text) + _OVERHEAD)
    _library.crypto_box_easy_afternm(box, text, ctypes.c_ulonglong(len(text)), nonce, key)
    return box.raw


def open_box(key, nonce, box):
    text = ctypes.create_string_buffer(max(len(box) - _OVERHEAD, 0) or 1)
    if len(box) < _OVERHEAD or _library.crypto_box_open_easy_afternm(
            text, box, ctypes.c_ulonglong(len(box)), nonce, key) != 0:
        raise ValueError("a box that cannot be opened")
    return text.raw[:len(box) - _OVERHEAD]


def random(count):
    return os.urandom(count)
