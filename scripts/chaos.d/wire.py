"""What a node says to the coordinator, made by hand: see freshet.proto."""

import hashlib
import struct
import uuid

_HEADER = b"FSH\x02"
_CHECKSUM = 8
# Where nodes have keys, the coordinator admits no older one.
NEWEST_VERSION = 4
_TOO_OLD = 1


def framed(message):
    """The frame that carries a message."""
    return _HEADER + hashlib.sha256(message).digest()[:_CHECKSUM] + message


def unframed(frame):
    """The fields of a message that came, by number."""
    return fields(frame[len(_HEADER) + _CHECKSUM:])


def varint(value):
    encoded = bytearray()
    while value > 127:
        encoded.append(value & 127 | 128)
        value >>= 7
    return bytes(encoded + bytes([value]))


def number(field, value):
    """A field with a whole number."""
    return varint(field << 3) + varint(value)


def text(field, value):
    """A field with text, bytes or a message."""
    data = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(data)) + data


def fields(data):
    """The last value of each field, and bytes as they are."""
    found, place = {}, 0

    def read():
        nonlocal place
        value = shift = 0
        while True:
            byte = data[place]
            place += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value
    while place < len(data):
        key = read()
        if key & 7 == 0:
            found[key >> 3] = read()
        elif key & 7 == 1:
            found[key >> 3] = struct.unpack_from("<Q", data, place)[0]
            place += 8
        else:
            length = read()
            found[key >> 3] = data[place:place + length]
            place += length
    return found


def position(epoch, sequence, digest):
    """A place in the log; the epoch as its three numbers."""
    counter, high, low = epoch
    return (number(1, counter) + b"\x11" + struct.pack("<Q", high) + b"\x19"
            + struct.pack("<Q", low) + number(4, sequence) + text(5, digest))


def place_of(encoded):
    """The epoch, the number and the digest of a position that came."""
    found = fields(encoded)
    return ((found.get(1, 0), found.get(2, 0), found.get(3, 0)), found.get(4, 0),
            found.get(5, b""))


def hello(nonce, identity, bound_ms, applied=None):
    """A node's first message; `identity` is its id, name and application, and the secret of the id if it has one."""
    body = number(1, nonce) + number(2, 1) + number(3, NEWEST_VERSION)
    for field, value in zip((4, 5, 6, 11), identity):
        body += text(field, value)
    body += number(8, bound_ms)
    if applied is not None:
        body += text(9, applied)
    return framed(text(1, body))


def is_too_old(answer):
    """Whether the fields of an answer refuse a hello for the versions that it named."""
    return 2 in answer and fields(answer[2]).get(2) == _TOO_OLD


def id_of(secret):
    """The id of the node with this secret, as NodeSecret makes it."""
    hashed = bytearray(hashlib.sha256(b"freshet node 1" + secret).digest()[:16])
    hashed[6] = hashed[6] & 0x0F | 0x80
    hashed[8] = hashed[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(hashed)))


def probe(nonce, applied):
    return framed(text(2, number(1, nonce) + text(2, applied)))


def catch_up(nonce):
    """Asks for everything that there is."""
    return framed(text(3, number(1, nonce) + number(2, 0)))


def report(applied, sequence, entries=0, drops=1):
    """Says that everything up to `sequence` is applied, and how much that dropped, `drops` times."""
    drop = number(1, sequence) + number(2, entries) + number(3, entries)
    return framed(text(4, text(1, applied) + number(2, sequence) + drops * text(3, drop)
                       + number(4, entries) + number(5, entries)))


def leave():
    return framed(text(5, b""))


def inquiry_reply(inquiry):
    """Declines a question that was perhaps never asked."""
    body = b"\x09" + struct.pack("<Q", inquiry) + number(6, 1)
    return framed(text(6, body))
