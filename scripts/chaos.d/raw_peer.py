"""A peer of ZMTP 3.0 made by hand, with CURVE (ZeroMQ RFC 26) or without: it does what libzmq never would."""

import socket
import struct

import frames
import peers
import sodium

GREETING_BYTES = 64


def greeting(mechanism):
    return (b"\xff" + bytes(8) + b"\x7f\x03\x00" + mechanism.ljust(20, b"\0") + bytes(32))


def metadata(kind):
    """Says which sort of socket it is, and claims no name."""
    return b"\x0bSocket-Type" + struct.pack(">I", len(kind)) + kind


class Peer:
    """One connection; OSError or ValueError where the other side ends it."""

    def __init__(self, host, port, kind=b"DEALER", server=None, secret=None, source=""):
        self.socket = socket.create_connection((host, port), timeout=3, source_address=(source, 0))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""
        self.sent = 0
        # What messages are sealed with; None where they are plain.
        self.key = None
        try:
            self.socket.sendall(greeting(b"NULL" if server is None else b"CURVE"))
            self._take(GREETING_BYTES)
            if server is None:
                self.socket.sendall(peers.ready(kind))
                self._frame()
            else:
                self._shake_hands(server, secret, metadata(kind))
        except BaseException:
            self.close()
            raise

    def _shake_hands(self, server, secret, properties):
        """As a client whose long-term secret key is given."""
        passing, passing_secret = sodium.key_pair()
        hello = sodium.seal(
            sodium.shared(server, passing_secret), self._nonce(b"CurveZMQHELLO---"), bytes(64))
        self._command(b"\x05HELLO\x01\x00" + bytes(72) + passing + self._counted() + hello)
        body = self._expect(b"\x07WELCOME")
        opened = sodium.open_box(
            sodium.shared(server, passing_secret), b"WELCOME-" + body[:16], body[16:])
        other, cookie = opened[:32], opened[32:]
        self.key = sodium.shared(other, passing_secret)
        tail = sodium.random(16)
        vouch = sodium.seal(
            sodium.shared(other, secret), b"VOUCH---" + tail, passing + server)
        box = sodium.seal(
            self.key, self._nonce(b"CurveZMQINITIATE"),
            sodium.public_of(secret) + tail + vouch + properties)
        self._command(b"\x08INITIATE" + cookie + self._counted() + box)
        self._expect(b"\x05READY")

    def _nonce(self, prefix):
        self.sent += 1
        return prefix + self._counted()

    def _counted(self):
        return struct.pack(">Q", self.sent)

    def _command(self, body):
        self.socket.sendall(peers.frame(body, is_command=True))

    def _expect(self, name):
        body = self._frame()
        if not body.startswith(name):
            raise ValueError(f"{body[:8]!r} instead of {name!r}")
        return body[len(name):]

    def _take(self, count):
        """So many bytes."""
        while len(self.rest) < count:
            piece = self.socket.recv(65_536)
            if not piece:
                raise ConnectionResetError("the connection was ended")
            self.rest += piece
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def _frame(self):
        """The next frame's body."""
        while frames.extent(self.rest)[1] is None:
            self.rest = self._take(len(self.rest) + 1) + self.rest
        start, end = frames.extent(self.rest)
        return self._take(end)[start:]

    def encoded(self, payload, more=False):
        """A message's frame, which must be sent in its turn."""
        if self.key is None:
            return peers.frame(payload, more=more)
        box = sodium.seal(
            self.key, self._nonce(b"CurveZMQMESSAGEC"), bytes([more]) + payload)
        return peers.frame(b"\x07MESSAGE" + self._counted() + box)

    def send(self, payload, more=False):
        self.socket.sendall(self.encoded(payload, more))

    def receive(self, within=2):
        """The next message; None if none came. Commands are passed over."""
        self.socket.settimeout(within)
        try:
            while True:
                body = self._frame()
                if self.key is None:
                    # Heartbeats.
                    if not body.startswith((b"\x04PING", b"\x04PONG")):
                        return body
                    continue
                start = len(b"\x07MESSAGE")
                opened = sodium.open_box(
                    self.key, b"CurveZMQMESSAGES" + body[start:start + 8], body[start + 8:])
                if not opened[0] & 2:
                    return opened[1:]
        except TimeoutError:
            return None
        finally:
            self.socket.settimeout(3)

    def close(self):
        self.socket.close()
