"""Peers that are no nodes: they say nothing, or nonsense."""

import select
import socket
import struct
import threading

# The greeting of ZMTP 3.1 with the mechanism NULL, as a client.
GREETING = (b"\xff" + bytes(8) + b"\x7f" + b"\x03\x01" + b"NULL" + bytes(16) + b"\x00" + bytes(31))


def frame(body, more=False, is_command=False):
    """A frame of ZMTP."""
    flags = (1 if more else 0) | (4 if is_command else 0)
    if len(body) > 255:
        return bytes([flags | 2]) + struct.pack(">Q", len(body)) + body
    return bytes([flags, len(body)]) + body


def ready(kind, routing_id=None):
    """The command with which a peer says which sort of socket it is, and which name it claims."""
    properties = {b"Socket-Type": kind}
    if routing_id is not None:
        properties[b"Identity"] = routing_id
    body = b"\x05READY"
    for key, value in properties.items():
        body += bytes([len(key)]) + key + struct.pack(">I", len(value)) + value
    return frame(body, is_command=True)


def connect(port, timeout=2, source=None):
    """A connection to a port of the loopback, from one of its addresses; None if nobody takes it."""
    peer = socket.socket()
    peer.settimeout(timeout)
    try:
        if source is not None:
            peer.bind((source, 0))
        peer.connect(("127.0.0.1", port))
    except OSError:
        peer.close()
        return None
    return peer


def is_closed(peer):
    """Whether the other side has closed the connection; what it sent is thrown away."""
    try:
        while select.select([peer], [], [], 0)[0]:
            if not peer.recv(65_536):
                return True
    except OSError:
        return True
    return False


class Impostor:
    """A server of something else that answers every connection with the same bytes."""

    def __init__(self, listener, answer):
        self.listener = listener
        self.answer = answer
        self.connections = 0
        threading.Thread(target=self._run, daemon=True).start()

    @property
    def port(self):
        return self.listener.getsockname()[1]

    def _run(self):
        while True:
            try:
                peer, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            with peer:
                try:
                    peer.settimeout(1)
                    peer.recv(4_096)
                    peer.sendall(self.answer)
                    peer.recv(4_096)
                except OSError:
                    pass

    def close(self):
        # Wakes the thread, which close alone does not.
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()


def say(port, pieces):
    """Connects, says it all, listens for a moment, and goes; whether the connection was taken."""
    peer = connect(port)
    if peer is None:
        return False
    with peer:
        try:
            for piece in pieces:
                peer.sendall(piece)
            peer.settimeout(0.05)
            peer.recv(4_096)
        except OSError:
            pass
    return True


def nonsense(random):
    """Pieces that a peer may send instead of the protocol, by name."""
    def noise(count):
        return random.randbytes(count)
    hello = [GREETING, ready(b"DEALER")]
    subscriber = [GREETING, ready(b"SUB")]
    return {
        "noise from the start": [noise(random.randrange(1, 5_000))],
        "half a greeting": [GREETING[:random.randrange(1, 63)]],
        "a greeting with flipped bits": [flip(GREETING, random), noise(64)],
        "noise after the greeting": [GREETING, noise(random.randrange(1, 2_000))],
        "a frame of noise": [*hello, frame(noise(random.randrange(0, 3_000)))],
        "frames of noise": [*hello, *(frame(noise(random.randrange(0, 200))) for _ in range(200))],
        "a message of a thousand frames": [
            *hello, *(frame(noise(8), more=True) for _ in range(1_000)), frame(b"")],
        "a frame that claims an exabyte": [
            *hello, b"\x02" + struct.pack(">Q", 1 << 60), noise(4_096)],
        "a frame of two mebibytes": [*hello, frame(noise(2 << 20))],
        "an exabyte before the handshake": [
            GREETING, b"\x06" + struct.pack(">Q", 1 << 60), noise(512)],
        "a command of noise": [*hello, frame(noise(64), is_command=True)],
        "subscriptions to noise": [
            *subscriber, *(frame(b"\x01" + noise(200)) for _ in range(200))],
        "another sort of socket": [GREETING, ready(b"REP"), frame(noise(64))],
    }


def flip(data, random):
    """The bytes with one bit flipped."""
    place = random.randrange(len(data))
    changed = bytearray(data)
    changed[place] ^= 1 << random.randrange(8)
    return bytes(changed)
